import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { DuckDBInstance } from '@duckdb/node-api';
import { seededRandom } from '../src/lib/core/intervals/seeded-random.ts';

const shares = {
	race: { White: 0.58, Black: 0.17, Hispanic: 0.14, Asian: 0.07, Other: 0.04 },
	sex: { F: 0.53, M: 0.47 },
	age_band: { '18-39': 0.2, '40-64': 0.38, '65-79': 0.29, '80+': 0.13 },
	site: Object.fromEntries(Array.from({ length: 24 }, (_, at) => [`site ${String(at + 1)}`, 1 / 24]))
} as const;

function chooser(levels: Readonly<Record<string, number>>): (u: number) => string {
	const names = Object.keys(levels);
	let sum = 0;
	const ends = Object.values(levels).map((share) => (sum += share));
	return (u) => names[ends.findIndex((end) => u * sum < end)] ?? names.at(-1) ?? '';
}

/** A synthetic log of nine columns as CSV and as Parquet, of which an audit maps five. The same for the same seed. */
export async function writeLog(rows: number, csv: string, parquet: string): Promise<void> {
	const random = seededRandom(20251121, `log of ${String(rows)} rows`);
	const [race, sex, age, site] = [shares.race, shares.sex, shares.age_band, shares.site].map(chooser);
	const out = createWriteStream(csv);
	out.write('encounter_id,race,sex,age_band,site,score,enrolled,readmitted,month\n');
	let lines: string[] = [];
	for (let row = 1; row <= rows; row += 1) {
		const who = race?.(random()) ?? '';
		const label = random() < 0.14 ? 1 : 0;
		const missed = who === 'Black' ? 0.06 : 0;
		const score = Math.min(0.999, Math.max(0.001, 0.25 + (0.35 - missed) * label + 0.3 * (random() - 0.5)));
		const fields = [row, who, sex?.(random()), age?.(random()), site?.(random()), score.toFixed(4)];
		lines.push([...fields, score >= 0.35 ? 1 : 0, label, 1 + (row % 12)].join(','));
		if (lines.length < 20_000 && row < rows) continue;
		if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
		lines = [];
	}
	out.end();
	await once(out, 'finish');
	await inDuckdb(
		`COPY (SELECT * FROM read_csv(${quoted(csv)})) TO ${quoted(parquet)} (FORMAT parquet, COMPRESSION zstd)`
	);
}

/** The rows of a log so many times, as Parquet, with identifiers of their own. */
export async function repeatLog(parquet: string, times: number, into: string): Promise<void> {
	await inDuckdb(
		`COPY (SELECT * EXCLUDE (time) REPLACE (encounter_id + time * (SELECT count(*) FROM read_parquet(${quoted(parquet)})) AS encounter_id) FROM read_parquet(${quoted(parquet)}), range(${String(times)}) AS repeated(time)) TO ${quoted(into)} (FORMAT parquet, COMPRESSION zstd)`
	);
}

const quoted = (path: string): string => `'${path.replaceAll("'", "''")}'`;

async function inDuckdb(statement: string): Promise<void> {
	const database = await DuckDBInstance.create(':memory:');
	const connection = await database.connect();
	await connection.run(statement);
	connection.closeSync();
	database.closeSync();
}
