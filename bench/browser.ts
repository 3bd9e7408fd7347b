/**
 * Ten million rows of Parquet in a browser, from drop to the first whole report, beside native DuckDB counting the same
 * straight from the same file with two threads. Sees that both count the same, prints the ratio and writes
 * docs/benchmarks-browser.md.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { chromium, type Page } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { browserFlags, findBrowser } from '../scripts/setup/find-browser.mjs';
import { writeLog } from './million-log.ts';
import { median } from './peer-programs.ts';
import { machine } from './timing.ts';

const rows = 10_000_000;
const turns = 3;
const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache', 'bench');
const port = Number(process.env['PORT'] ?? 4187);
mkdirSync(cache, { recursive: true });
const [csv, parquet] = [join(cache, `${String(rows)}.csv`), join(cache, `${String(rows)}.parquet`)];
if (!existsSync(parquet)) await writeLog(rows, csv, parquet);
const executablePath = await findBrowser();
if (executablePath === null)
	throw new Error('No Chrome or Chromium found: install one, or name it in PLUMBLINE_BROWSER.');

const database = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await database.connect();
const counts = `SELECT race, sex, age_band, enrolled, readmitted, count(*) AS n FROM read_parquet('${parquet.replaceAll("'", "''")}') GROUP BY ALL`;

async function native(): Promise<{ readonly milliseconds: number; readonly selected: number }> {
	const start = performance.now();
	const answer = await connection.runAndReadAll(counts);
	const milliseconds = performance.now() - start;
	const selected = answer
		.getRowObjects()
		.reduce((sum, { enrolled, n }) => sum + Number(enrolled) * Number(n), 0);
	return { milliseconds, selected };
}

interface Visit {
	readonly looked: number;
	readonly counted: number;
	readonly selected: number;
	/** The most memory that the tab's process has held, in bytes; null where the machine does not say. */
	readonly memory: number | null;
}

async function visit(): Promise<Visit> {
	const browser = await chromium.launch({ executablePath: executablePath ?? '', args: [...browserFlags] });
	try {
		const page = await browser.newPage();
		await page.goto(`http://localhost:${String(port)}/`);
		await page.getByRole('button', { name: 'Open the sample' }).first().waitFor();
		const choose = page.locator('input[type=file]').first();
		await choose.setInputFiles(join(root, 'bench', 'peers.audit.json'));
		await page.getByRole('main').getByText('A million synthetic encounters').first().waitFor();
		const start = performance.now();
		await choose.setInputFiles(parquet);
		await page.waitForURL('**/map');
		const run = page.getByRole('button', { name: 'Run the audit' });
		await run.click();
		const looked = performance.now() - start;
		await page.waitForURL('**/overview', { timeout: 180_000 });
		await page.getByRole('main').getByText(rows.toLocaleString('en')).first().waitFor();
		const counted = performance.now() - start - looked;
		return { looked, counted, selected: await selectedOf(page), memory: await memoryOf(page) };
	} finally {
		await browser.close();
	}
}

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

const server = spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], {
	env: { ...process.env, PORT: String(port) },
	stdio: 'ignore'
});
try {
	while (
		!(await fetch(`http://localhost:${String(port)}/`).then(
			(answer) => answer.ok,
			() => false
		))
	)
		await new Promise((resolve) => setTimeout(resolve, 500));
	await native();
	const natives = [];
	const visits = [];
	for (let turn = 0; turn < turns; turn += 1) {
		natives.push(await native());
		visits.push(await visit());
	}
	for (const [at, { selected }] of visits.entries())
		if (selected !== natives[at]?.selected)
			throw new Error(
				`The page counts ${String(selected)} selected rows, DuckDB ${String(natives[at]?.selected)}`
			);
	const base = median(natives.map(({ milliseconds }) => milliseconds));
	const line = (what: string, milliseconds: number): string =>
		`| ${what} | ${(milliseconds / 1000).toFixed(2)} s | ${(milliseconds / base).toFixed(1)} × |`;
	const memory = Math.max(...visits.map((each) => each.memory ?? NaN));
	const table = `| what | time | beside native |
| --- | --- | --- |
${line('Native DuckDB, two threads: rows by five columns, straight from the file', base)}
${line('The page, from drop to the columns and their suggested roles', median(visits.map(({ looked }) => looked)))}
${line('The page, from "Run the audit" to the whole report', median(visits.map(({ counted }) => counted)))}
${line('Both together', median(visits.map(({ looked, counted }) => looked + counted)))}`;
	console.log(table);
	const page = join(root, 'docs', 'benchmarks-browser.md');
	const words = `# Ten million rows in a browser

One log of ten million rows and nine columns as Parquet (\`bench/million-log.ts\`, seeded), of which five are mapped: 6 metrics,
3 attributes and all their combinations, intervals, corrected p. Medians of ${String(turns)} turns, in each of which a fresh browser
opens the page; native DuckDB counts the same straight from the same file. Only the ratios of one run say anything. Both count
the same selected rows, or the run fails.

${table}

${Number.isNaN(memory) ? '' : `The tab's process held ${(memory / 2 ** 30).toFixed(2)} GiB at most. `}On ${machine()}. Written by \`npm run bench:browser\`.
`;
	writeFileSync(page, await format(words, { ...(await resolveConfig(page)), parser: 'markdown' }));
} finally {
	server.kill();
	connection.closeSync();
	database.closeSync();
}
