/**
 * Ten million rows of Parquet and of CSV in a browser, and sixty million of Parquet, from drop to the first whole report,
 * beside native DuckDB counting the same straight from the same file with two threads. Sees that both count the same,
 * prints the ratios and writes docs/benchmarks-browser.md.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Page } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { repeatLog, writeLog } from './million-log.ts';
import { median } from './peer-programs.ts';
import { countingOf, timeSameCounting } from './same-counting.ts';
import { runLog, whileServed, withPage } from './served-page.ts';
import { machine } from './timing.ts';

const million = 1_000_000;
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache', 'bench');
mkdirSync(cache, { recursive: true });

interface BenchLog {
	readonly name: string;
	readonly path: string;
	readonly reader: 'read_parquet' | 'read_csv';
	/** What decides: a column of decisions, or scores of four digits at a threshold. */
	readonly by: 'decisions' | 'scores';
	readonly rows: number;
	readonly turns: number;
}

const at = (rows: number, ending: string): string => join(cache, `${String(rows)}.${ending}`);
const parquet = at(10 * million, 'parquet');
const csv = at(10 * million, 'csv');
const large = at(60 * million, 'parquet');
const ofParquet = {
	name: 'Parquet',
	path: parquet,
	reader: 'read_parquet',
	rows: 10 * million,
	turns: 3
} as const;
const ofCsv = { name: 'CSV', path: csv, reader: 'read_csv', rows: 10 * million, turns: 3 } as const;
const logs: readonly BenchLog[] = [
	{ ...ofParquet, by: 'scores' },
	{ ...ofCsv, by: 'scores' },
	{ ...ofParquet, by: 'decisions' },
	{ ...ofCsv, by: 'decisions' },
	{ ...ofParquet, path: large, rows: 60 * million, turns: 1, by: 'decisions' }
];
if (!existsSync(parquet) || !existsSync(csv)) await writeLog(10 * million, csv, parquet);
if (!existsSync(large)) await repeatLog(parquet, 6, large);

const database = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await database.connect();

const definitions = { decisions: 'peers.audit.json', scores: 'scores.audit.json' } as const;
const definitionOf = (by: BenchLog['by']): unknown =>
	JSON.parse(readFileSync(join(root, 'bench', definitions[by]), 'utf8'));

/** How the peer counts: rows by the five columns that the audit reads, scores by 1,024 bins. */
const counted = {
	decisions: { by: 'race, sex, age_band, readmitted, enrolled', selected: 'enrolled' },
	scores: {
		by: 'race, sex, age_band, readmitted, score >= 0.35 AS selected, CAST(floor(score * 1024) AS INTEGER) AS bin',
		selected: 'selected'
	}
} as const;

const fromFile = ({ path, reader }: Pick<BenchLog, 'path' | 'reader'>): string =>
	`${reader}('${path.replaceAll("'", "''")}')`;

async function native({
	path,
	reader,
	by
}: BenchLog): Promise<{ readonly milliseconds: number; readonly selected: number }> {
	const start = performance.now();
	const answer = await connection.runAndReadAll(
		`SELECT ${counted[by].by}, count(*) AS n FROM ${fromFile({ path, reader })} GROUP BY ALL`
	);
	const milliseconds = performance.now() - start;
	const selected = answer
		.getRowObjects()
		.reduce((sum, row) => sum + Number(row[counted[by].selected]) * Number(row['n']), 0);
	return { milliseconds, selected };
}

interface Visit {
	readonly looked: number;
	readonly counted: number;
	readonly selected: number;
	/** The most memory that the tab's process has held, in bytes; null where the machine does not say. */
	readonly memory: number | null;
}

const visit = (log: BenchLog): Promise<Visit> =>
	withPage(join(root, 'bench', definitions[log.by]), async (page) => {
		// As a person who comes, looks and then drops a file: meanwhile the engine starts.
		await page.waitForTimeout(3000);
		const times = await runLog(page, log);
		return { ...times, selected: await selectedOf(page), memory: await memoryOf(page) };
	});

/** How many rows of everyone were selected, as the report's file says. */
async function selectedOf(page: Page): Promise<number> {
	await page
		.getByRole('navigation')
		.getByRole('link', { name: /^Report/ })
		.first()
		.click();
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: /JSON/ }).first().click();
	const report = JSON.parse(readFileSync(await (await waiting).path(), 'utf8')) as {
		readonly result: {
			readonly measures: readonly {
				readonly attribute: string;
				readonly metric: string;
				readonly numerator: number;
			}[];
		};
	};
	return (
		report.result.measures.find(
			({ attribute, metric }) => attribute === 'overall' && metric === 'selection_rate'
		)?.numerator ?? NaN
	);
}

async function memoryOf(page: Page): Promise<number | null> {
	const session = await page.context().browser()?.newBrowserCDPSession();
	const answer = await session?.send('SystemInfo.getProcessInfo');
	const peaks = (answer?.processInfo ?? [])
		.filter(({ type }) => type === 'renderer')
		.map(({ id }) => `/proc/${String(id)}/status`)
		.filter((path) => existsSync(path))
		.map((path) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(path, 'utf8'))?.[1] ?? 0) * 1024);
	return peaks.length === 0 ? null : Math.max(...peaks);
}

const countings = {
	decisions: await countingOf(definitionOf('decisions'), parquet),
	scores: await countingOf(definitionOf('scores'), parquet)
};

try {
	await whileServed(writeTables);
} finally {
	connection.closeSync();
	database.closeSync();
}

async function writeTables(): Promise<void> {
	const tables = [];
	for (const log of logs) tables.push(await compared(log));
	const page = join(root, 'docs', 'benchmarks-browser.md');
	const words = `# Logs of many rows in a browser

Logs of nine columns (\`bench/million-log.ts\`, seeded), of which five are mapped: 6 metrics, 3 attributes and all their
combinations, intervals, corrected p. Who is selected is read from a column of decisions, or from scores of four digits at a
threshold: then two of the metrics are AUROC and the expected calibration error, from a histogram of the score in every
group. In each turn a fresh browser opens the page, waits three seconds as a person does who reads it, and drops the file;
native DuckDB counts straight from the same file, with two threads: once the same, by the statements with which the command line counts it
(of everyone, each attribute and each combination, by label and decision; of scores the histograms too), and once no more than rows by the same five
columns, the score in 1,024 bins. Neither looks at the file's columns and values before, as the page does. Medians of the turns. Only the ratios of one run say anything. Both count the same selected rows, or the run fails.

${tables.join('\n\n')}

On ${machine()}. Written by \`npm run bench:browser\`.
`;
	writeFileSync(page, await format(words, { ...(await resolveConfig(page)), parser: 'markdown' }));
}

async function compared(log: BenchLog): Promise<string> {
	const counting = countings[log.by];
	await native(log);
	const natives = [];
	const sames = [];
	const visits = [];
	for (let turn = 0; turn < log.turns; turn += 1) {
		natives.push(await native(log));
		sames.push(await timeSameCounting(connection, fromFile(log), counting));
		visits.push(await visit(log));
	}
	for (const [turn, { selected }] of visits.entries())
		if (selected !== natives[turn]?.selected)
			throw new Error(
				`The page counts ${String(selected)} selected rows, DuckDB ${String(natives[turn]?.selected)}`
			);
	const base = median(natives.map(({ milliseconds }) => milliseconds));
	const same = median(sames);
	const line = (what: string, milliseconds: number): string =>
		`| ${what} | ${(milliseconds / 1000).toFixed(2)} s | ${(milliseconds / same).toFixed(1)} × | ${(milliseconds / base).toFixed(1)} × |`;
	const several =
		counting.statements.length > 1
			? `read into a table and asked ${String(counting.statements.length)} times`
			: 'asked once';
	const memory = Math.max(...visits.map((each) => each.memory ?? NaN));
	const table = `| ${log.rows.toLocaleString('en')} rows of ${log.name} by ${log.by}, ${String(log.turns)} ${log.turns === 1 ? 'turn' : 'turns'} | time | beside the same counting | beside rows by five columns |
| --- | --- | --- | --- |
${line(`Native DuckDB, the same counting: ${several}`, same)}
${line('Native DuckDB, rows by five columns', base)}
${line('The page, from drop to the columns and their suggested roles', median(visits.map(({ looked }) => looked)))}
${line('The page, from "Run the audit" to the whole report', median(visits.map(({ counted }) => counted)))}
${line('Both together', median(visits.map(({ looked, counted }) => looked + counted)))}
${Number.isNaN(memory) ? '' : `| The most memory that the tab's process held | ${(memory / 2 ** 30).toFixed(2)} GiB | | |`}`;
	console.log(table);
	return table;
}
