import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FileFormat } from '#lib/engine/port.ts';
import { logsPath } from '../logs.ts';
import { expect, test, type HarnessPage } from './harness-page.ts';

const csv = { kind: 'csv', delimiter: ',', quote: '"', packing: 'none' } as const;

async function refusal({ page }: HarnessPage, format: FileFormat, columns: readonly string[] | null = null) {
	return page.evaluate(
		async ({ format, columns }) => {
			const { createEngine, call, file, outcome, sql } = harness;
			const engine = await createEngine();
			const answer = await outcome(() => engine.load(file(), { format, columns, rowLimit: null }, call()));
			const tables = await engine.query(sql`SELECT count(*) AS n FROM information_schema.tables`, call());
			return { problem: answer.ok ? null : answer.problems[0], tables: tables[0]?.['n'] };
		},
		{ format, columns }
	);
}

test('a ragged row is a problem with file, line and column, and nothing stays loaded', async ({
	harness
}) => {
	await harness.choose({ name: 'ragged.csv', content: `a,b,c\n${'1,2,3\n'.repeat(5000)}1,2\n1,2,3\n` });
	const { problem, tables } = await refusal(harness, csv);
	expect(problem).toMatchObject({ code: 'log-row-ragged', file: 'ragged.csv', line: 5002, column: 'c' });
	expect(tables).toBe(0);
});

test('a ragged row of the second piece empties the table again', async ({ harness }) => {
	const row = `${'x'.repeat(200)},y\n`;
	await harness.choose({ name: 'long.csv', content: `a,b\n${row.repeat(60_000)}1,2,3\n` });
	const { problem, tables } = await refusal(harness, csv);
	expect(problem).toMatchObject({ code: 'log-row-ragged', line: 60_002, column: null });
	expect(tables).toBe(0);
});

test('a truncated Parquet is a problem', async ({ harness }) => {
	const path = logsPath('data/medperturb/medperturb_long.parquet');
	test.skip(path === null, 'the real logs are not here');
	const whole = readFileSync(path ?? '');
	await harness.choose({ name: 'half.parquet', content: whole.subarray(0, whole.length / 2) });
	const { problem } = await refusal(harness, { kind: 'parquet' });
	expect(problem).toMatchObject({ code: 'log-parquet-unreadable', file: 'half.parquet' });
});

test('a column that the file lacks is a problem that names those it has', async ({ harness }) => {
	await harness.choose({ name: 'log.csv', content: 'Race,b\nx,1\n' });
	const { problem } = await refusal(harness, csv, ['race']);
	expect(problem).toMatchObject({ code: 'log-column-missing', column: 'race' });
	expect(`${problem?.message} ${problem?.mend}`).toMatch(/Did you mean "Race"\?.*"Race", "b"/);
});

test('a gzip that was cut short is a problem', async ({ harness }) => {
	const packed = gzipSync(Array.from({ length: 50_000 }, (_, i) => `${i},${(i * 7919) % 1000}\n`).join(''));
	await harness.choose({ name: 'cut.csv.gz', content: packed.subarray(0, packed.length / 2) });
	const { problem } = await refusal(harness, { ...csv, packing: 'gzip' });
	expect(problem).toMatchObject({ code: 'log-packing-broken' });
});

test('bytes that are not UTF-8 are a problem with their line', async ({ harness }) => {
	const content = Buffer.concat([
		Buffer.from('a,b\n1,x\n2,caf'),
		Buffer.from([0xe9]),
		Buffer.from('\n3,y\n')
	]);
	await harness.choose({ name: 'latin.csv', content });
	const { problem } = await refusal(harness, csv);
	expect(problem).toMatchObject({ code: 'log-encoding', line: 3 });
});

test('a header without rows is a problem', async ({ harness }) => {
	await harness.choose({ name: 'header.csv', content: 'a,b\n' });
	expect((await refusal(harness, csv)).problem).toMatchObject({ code: 'log-header-only' });
});
