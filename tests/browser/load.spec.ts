import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { logsPath } from '../logs.ts';
import { expect, test } from './harness-page.ts';

const csv = { kind: 'csv', delimiter: ',', quote: '"', packing: 'none' } as const;

for (const [kind, name, format] of [
	['Parquet', 'readmission_predictions_test.parquet', { kind: 'parquet' }],
	['gzipped CSV', 'readmission_predictions_test.csv.gz', { ...csv, packing: 'gzip' }]
] as const) {
	test(`the readmission log loads from ${kind} and is counted by group`, async ({
		harness: { page, choose }
	}) => {
		const path = logsPath(`data/diabetes130/${name}`);
		test.skip(path === null, 'the real logs are not here');
		await choose(path ?? '');
		const { loaded, groups, steps } = await page.evaluate(async (format) => {
			const { createEngine, call, file, sql, ident } = harness;
			const engine = await createEngine();
			const steps: { done: number; of: number | null; rows: number | null }[] = [];
			const loaded = await engine.load(
				file(),
				{ format, columns: ['race', 'y_true', 'y_pred'], rowLimit: null },
				call(undefined, (step) => steps.push(step))
			);
			const groups = await engine.query(
				sql`SELECT race, count(*) AS n, count(*) FILTER (WHERE CAST(y_pred AS VARCHAR) = ${'1'}) AS selected FROM ${ident(loaded.table)} GROUP BY race ORDER BY race`,
				call()
			);
			await engine.close();
			return { loaded, groups, steps };
		}, format);
		expect(loaded.rows).toBe(50882);
		// One log has one fingerprint, packed or not.
		const bytes = readFileSync(path ?? '');
		const plain = kind === 'Parquet' ? bytes : gunzipSync(bytes);
		expect(loaded.hash).toBe(createHash('sha256').update(plain).digest('hex'));
		expect(groups.map((row) => [row['race'], row['n']])).toEqual([
			['AfricanAmerican', 9616],
			['Caucasian', 38039],
			['Other', 2113],
			['Unknown', 1114]
		]);
		expect(Number(groups[2]?.['selected']) / 2113).toBeCloseTo(0.328, 3);
		expect(steps.at(-1)).toMatchObject({ rows: 50882, done: steps.at(-1)?.of });
	});
}

test('only the columns asked for are held', async ({ harness: { page, choose } }) => {
	await choose({ name: 'log.csv', content: 'a,b,c\n1,2,3\n' });
	const names = await page.evaluate(async (format) => {
		const { createEngine, call, file, sql, ident } = harness;
		const engine = await createEngine();
		const { table } = await engine.load(file(), { format, columns: ['c', 'a'], rowLimit: null }, call());
		return engine.query(sql`SELECT column_name FROM (DESCRIBE ${ident(table)})`, call());
	}, csv);
	expect(names.map((row) => row['column_name'])).toEqual(['c', 'a']);
});

test('CSV of several gzip members is read whole', async ({ harness: { page, choose } }) => {
	await choose({
		name: 'members.csv.gz',
		content: Buffer.concat([gzipSync('a,b\n1,x\n'), gzipSync('2,y\n3,z\n')])
	});
	const loaded = await page.evaluate(
		async (format) => {
			const { createEngine, call, file } = harness;
			return (await createEngine()).load(file(), { format, columns: null, rowLimit: null }, call());
		},
		{ ...csv, packing: 'gzip' } as const
	);
	expect(loaded.rows).toBe(3);
});

test('a sample stops at its limit and has no hash', async ({ harness: { page, choose } }) => {
	await choose({ name: 'log.csv', content: `a,b\n${'1,2\n'.repeat(3_000_000)}` });
	const loaded = await page.evaluate(async (format) => {
		const { createEngine, call, file } = harness;
		return (await createEngine()).load(file(), { format, columns: null, rowLimit: 10 }, call());
	}, csv);
	expect(loaded).toMatchObject({ rows: 10, hash: '' });
});

test('hostile names of files, columns and values are text and nothing else', async ({
	harness: { page, choose }
}) => {
	const column = `"; DROP TABLE log; -- '`;
	await choose({
		name: `'); ATTACH 'x'; --<img onerror=alert(1)>.csv`,
		content: `"${column.replaceAll('"', '""')}","=HYPERLINK()"\n"'; DROP TABLE log_1; --","‮x"\n"${'x'.repeat(10_000)}",2\n`
	});
	const rows = await page.evaluate(
		async ({ format, column }) => {
			const { createEngine, call, file, sql, ident } = harness;
			const engine = await createEngine();
			const { table } = await engine.load(
				file(),
				{ format, columns: [column, '=HYPERLINK()'], rowLimit: null },
				call()
			);
			return engine.query(
				sql`SELECT ${ident(column)} AS a, ${ident('=HYPERLINK()')} AS b, length(${ident(column)}) AS n FROM ${ident(table)} WHERE ${ident(column)} <> ${"' OR 1=1"} ORDER BY n`,
				call()
			);
		},
		{ format: csv, column }
	);
	expect(rows).toEqual([
		{ a: "'; DROP TABLE log_1; --", b: '‮x', n: 23 },
		{ a: 'x'.repeat(10_000), b: '2', n: 10_000 }
	]);
});

test('after it is opened, DuckDB can read no file and fetch nothing', async ({ harness: { page } }) => {
	const said = await page.evaluate(async () => {
		const { complaint, createEngine, call, sql } = harness;
		const engine = await createEngine();
		const attempts = [
			sql`SELECT * FROM read_csv('https://example.com/a.csv')`,
			sql`SELECT * FROM read_text('other.csv')`,
			sql`LOAD parquet`,
			sql`SET enable_external_access = true`,
			sql`SELECT * FROM read_parquet('a.parquet')`
		];
		const answers: string[] = [];
		for (const attempt of attempts) {
			answers.push(await complaint(engine.query(attempt, call())));
		}
		return answers;
	});
	expect(said).not.toContain('it ran');
});
