import { Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import { Table as ParquetTable, WriterPropertiesBuilder, writeParquet } from 'parquet-wasm';
import { seededRandom } from '../../src/lib/core/intervals/seeded-random.ts';
import { expect, test, type HarnessPage } from './harness-page.ts';

const rows = 24_000;

/** Nothing that any audit here reads, and long: pieces of a text file are some megabytes, whatever is read of them, and several are on their way at once. */
const note = 'of no interest to anyone who counts '.repeat(42);

/** Patients with several rows; the groups of one attribute come one after the other, as in a sorted file. */
function columns(seed: string) {
	const random = seededRandom(34, seed);
	const places = Array.from({ length: rows }, (_, at) => at);
	return {
		patient: places.map(() => `p${String(Math.floor(random() * 5_000))}`),
		y: places.map(() => (random() < 0.3 ? '1' : '0')),
		p: places.map(() => (random() < 0.4 ? '1' : '0')),
		score: places.map(() => String(random())),
		race: places.map(() => 'abcd'[Math.floor(random() * 5)] ?? ''),
		site: places.map((at) => `s${String(Math.floor(at / 8_000))}`)
	};
}

type Log = ReturnType<typeof columns>;
const names = ['patient', 'y', 'p', 'score', 'race', 'site'] as const;

function parquet(log: Log): Uint8Array {
	const table = new Table(
		Object.fromEntries(names.map((name) => [name, vectorFromArray(log[name], new Utf8())]))
	);
	const properties = new WriterPropertiesBuilder().setMaxRowGroupSize(2_000).build();
	return writeParquet(ParquetTable.fromIPCStream(tableToIPC(table, 'stream')), properties);
}

const csv = (log: Log): string =>
	`${names.join(',')},note\n${log.y.map((_, at) => `${names.map((name) => log[name][at]).join(',')},${note}`).join('\n')}\n`;

const definition = {
	id: 'so-far',
	outcome: { label: 'y', prediction: 'p', score: 'score' },
	groups: ['race', 'site'],
	metrics: ['true_positive_rate', 'auroc']
};

const count = (
	{ page }: HarnessPage,
	asked: Partial<Parameters<(typeof globalThis)['harness']['countLog']>[0]>
) => page.evaluate((asked) => harness.countLog(asked), { definition, shards: 1, ...asked });

type Counted = Awaited<ReturnType<typeof count>>;

/** What was told since all of it was taken back, if ever it was. */
const lasting = ({ soFar }: Counted) => soFar.slice(soFar.findLastIndex(({ rows }) => rows === 0) + 1);

/** Rows only come, never more than there are; in the end it is all of them, and what was told is what the result says. */
function expectToGrow(counted: Counted, of: number, atLeast: number): void {
	const soFar = lasting(counted);
	const told = soFar.map(({ rows }) => rows);
	expect(told).toEqual(told.toSorted((one, other) => one - other));
	expect(new Set(told).size, told.join(', ')).toBeGreaterThanOrEqual(atLeast);
	expect(new Set(soFar.map((each) => each.of))).toEqual(new Set([of]));
	expect(told.at(-1)).toBe(of);
	expect(counted.soFarAgrees).toBe(true);
}

/** Less than any piece takes: each is a part. */
const tiny = 1;
const [one, other] = [columns('one'), columns('other')];

for (const [name, content] of [
	['log.parquet', () => parquet(one)],
	['log.csv', () => csv(one)]
] as const) {
	test(`what is told of a log on the way only grows, and is the result’s in the end: ${name}`, async ({
		harness
	}) => {
		await harness.choose({ name, content: content() });
		for (const shards of [1, 2]) {
			expectToGrow(await count(harness, { shards }), rows, 1);
			const parts = await count(harness, { shards, mostHeld: tiny });
			expect(parts.readings.length).toBeGreaterThan(0);
			expectToGrow(parts, rows, 2);
		}
	});
}

test('of several files, and of some of their rows alone, it is told likewise', async ({ harness }) => {
	await harness.choose(
		{ name: 'one.parquet', content: parquet(one) },
		{ name: 'other.csv', content: csv(other) }
	);
	const ofSite = { ...definition, data: { where: [{ column: 'site', is: ['s0', 's2'] }] } };
	const inside = [one, other].flatMap(({ site }) => site.filter((each) => each !== 's1')).length;
	for (const [asked, of] of [
		[definition, 2 * rows],
		[ofSite, inside]
	] as const)
		for (const mostHeld of [{}, { mostHeld: tiny }])
			expectToGrow(await count(harness, { definition: asked, files: 2, shards: 2, ...mostHeld }), of, 2);
});

test('of a log that is read once for each share of its patients it is told share by share', async ({
	harness
}) => {
	// It is read several times.
	test.setTimeout(300_000);
	await harness.choose({ name: 'one.csv', content: csv(one) }, { name: 'other.csv', content: csv(other) });
	const ofPatients = { ...definition, data: { cluster: 'patient' } };
	const asked = { definition: ofPatients, files: 2, mostHeld: 6_000_000 };
	const parts = await count(harness, asked);
	expect(parts.readings.filter((told) => told.endsWith('counts')).length).toBeGreaterThanOrEqual(2);
	expectToGrow(parts, 2 * rows, 2);
	// Each share of sites would lack whole groups.
	const bySite = { ...definition, data: { cluster: 'site' } };
	const untold = await count(harness, { definition: bySite, files: 2, shards: 2 });
	expect(untold.rows).toBe(2 * rows);
	expect(lasting(untold)).toEqual([]);
});

test('a file that is begun again is taken back', async ({ harness }) => {
	await harness.choose({ name: 'log.parquet', content: parquet(one) });
	const mended = await count(harness, {
		mostHeld: tiny,
		lose: { workers: [0], while: 'reading', what: 'counts' }
	});
	expect(mended.cautions).toContain('engine-restarted');
	expectToGrow(mended, rows, 2);
});

test('nothing is told where counts of rows are not what the whole will say', async ({ harness }) => {
	await harness.choose({ name: 'log.parquet', content: parquet(one) });
	for (const more of [
		{
			data: { weight: 'score' },
			outcome: { label: 'y', prediction: 'p' },
			metrics: ['true_positive_rate']
		},
		{
			outcome: { type: 'number', label: 'score', prediction: 'score' },
			groups: ['race'],
			metrics: ['mean_error']
		}
	]) {
		const untold = await count(harness, { definition: { ...definition, ...more } });
		expect(untold.rows).toBe(rows);
		expect(lasting(untold)).toEqual([]);
	}
});
