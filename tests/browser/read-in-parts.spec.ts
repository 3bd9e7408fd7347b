import { Float64, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import { Table as ParquetTable, WriterPropertiesBuilder, writeParquet } from 'parquet-wasm';
import { gzipSync } from 'node:zlib';
import { seededRandom } from '../../src/lib/core/intervals/seeded-random.ts';
import { expect, test, type HarnessPage } from './harness-page.ts';

const rows = 12_000;

/** Nothing that any audit here reads, and long: pieces of a text file are some megabytes, whatever is read of them. */
const note = 'of no interest to anyone who counts '.repeat(50);

/** A log of which every row differs, in groups that have their last levels at its end, with texts where a number should be. */
function columns(seed: string) {
	const random = seededRandom(28, seed);
	const places = Array.from({ length: rows }, (_, at) => at);
	return {
		id: places.map((at) => `p${String(at)}`),
		score: places.map((at) => (at % 997 === 0 ? `n/a ${String(at % 5)}` : String(random() ** 3))),
		rounded: places.map(() => random().toFixed(2)),
		y: places.map(() => (random() < 0.3 ? '1' : '0')),
		race: places.map((at) => {
			if (at > rows - 20) return 'seen last';
			return ['White', 'Black', 'Métis', '🜁', ''][Math.floor(random() ** 2 * 5)] ?? '';
		}),
		sex: places.map(() => (random() < 0.5 ? 'f' : 'm')),
		born: places.map((at) => (at % 4_001 === 0 ? 'unknown' : `${String(1930 + (at % 60))}-02-03`))
	};
}

type Log = ReturnType<typeof columns>;
const names = ['id', 'score', 'rounded', 'y', 'race', 'sex', 'born'] as const;

function parquet(log: Log): Uint8Array {
	const table = new Table({
		...Object.fromEntries(names.map((name) => [name, vectorFromArray(log[name], new Utf8())])),
		number: vectorFromArray(
			log.score.map(Number).map((n) => (Number.isNaN(n) ? null : n)),
			new Float64()
		)
	});
	const properties = new WriterPropertiesBuilder().setMaxRowGroupSize(700).build();
	return writeParquet(ParquetTable.fromIPCStream(tableToIPC(table, 'stream')), properties);
}

const csv = (log: Log): string =>
	`${names.join(',')},note\n${log.id.map((_, at) => `${names.map((name) => log[name][at]).join(',')},${note}`).join('\n')}\n`;

const definition = {
	id: 'parts',
	outcome: { label: 'y', score: { column: 'score', threshold: 0.2 } },
	groups: ['race', 'sex'],
	strata: ['rounded'],
	needs: ['rounded', 'y'],
	metrics: ['auroc', 'true_positive_rate', 'expected_calibration_error']
};

/** Less than any piece takes: each is a part. */
const tiny = 1;

const count = (
	{ page }: HarnessPage,
	asked: Partial<Parameters<(typeof globalThis)['harness']['countLog']>[0]>
) => page.evaluate((asked) => harness.countLog(asked), { definition, shards: 1, ...asked });

const [one, other] = [columns('one'), columns('other')];

for (const [name, content] of [
	['log.parquet', () => parquet(one)],
	['log.csv', () => csv(one)],
	['log.csv.gz', () => gzipSync(csv(one))]
] as const) {
	test(`a log that is counted in parts is counted as the whole: ${name}`, async ({ harness }) => {
		await harness.choose({ name, content: content() });
		const whole = await count(harness, {});
		expect(whole.rows).toBe(rows);
		expect(whole.readings).toEqual([]);
		expect(whole.text).toContain('seen last');
		for (const shards of [1, 2]) {
			const parts = await count(harness, { shards, mostHeld: tiny });
			expect(parts.text).toBe(whole.text);
			expect(parts.cautions).toEqual([...whole.cautions, 'log-read-in-parts']);
			expect(parts.readings.at(0)).toBe('1 of null: values');
			expect(parts.readings.at(1)).toBe('2 of null: scores');
			const times = parts.readings.length;
			expect(parts.readings.at(-1)).toBe(`${String(times)} of ${String(times)}: counts`);
			expect(parts.parts).toBeGreaterThanOrEqual(2 * times);
		}
	});
}

test('a log whose scores are few is read twice', async ({ harness }) => {
	await harness.choose({ name: 'log.parquet', content: parquet(one) });
	const few = {
		...definition,
		outcome: { label: 'y', score: { column: 'rounded', threshold: 0.2 } },
		strata: []
	};
	const whole = await count(harness, { definition: few });
	const parts = await count(harness, { definition: few, mostHeld: tiny, shards: 2 });
	expect(parts.text).toBe(whole.text);
	expect(parts.readings).toEqual(['1 of null: values', '2 of 2: counts']);
	// Without a score in it, that is known from the beginning.
	const none = {
		...few,
		outcome: { label: 'y', prediction: 'y' },
		metrics: ['true_positive_rate'],
		needs: []
	};
	const known = await count(harness, { definition: none, mostHeld: tiny });
	expect(known.readings).toEqual(['1 of 2: values', '2 of 2: counts']);
	expect(known.text).toBe((await count(harness, { definition: none })).text);
});

test('several files, mended and screened, are counted in parts as the whole', async ({ harness }) => {
	await harness.choose(
		{ name: 'one.parquet', content: parquet(one) },
		{ name: 'other.csv', content: csv(other) }
	);
	const mended = {
		...definition,
		data: { deidentify: [{ column: 'born', mend: 'year' }] },
		groups: ['race', 'born']
	};
	const asked = { definition: mended, files: 2, screen: true };
	const whole = await count(harness, asked);
	expect(whole.rows).toBe(2 * rows);
	expect(whole.cautions).toContain('mend-unreadable');
	const parts = await count(harness, { ...asked, mostHeld: tiny, shards: 2 });
	expect(parts.text).toBe(whole.text);
	expect(parts.cautions).toEqual([...whole.cautions, 'log-read-in-parts']);
});

test('the same rows in files of other bytes are told of files that are read in parts', async ({
	harness
}) => {
	await harness.choose(
		{ name: 'one.parquet', content: parquet(one) },
		{ name: 'the-same.csv', content: csv(one) }
	);
	const whole = await count(harness, { files: 2 });
	expect(whole.cautions).toContain('log-rows-twice');
	const parts = await count(harness, { files: 2, mostHeld: tiny, shards: 2 });
	expect(parts.text).toBe(whole.text);
	expect(parts.cautions).toEqual([...whole.cautions, 'log-read-in-parts']);
});

test('rows that cannot be read are refused and left out in parts as of the whole', async ({ harness }) => {
	const lines = csv(one).split('\n');
	for (const at of [10, 9_000, 11_990]) lines[at] = `${lines[at] ?? ''},one field more`;
	await harness.choose({ name: 'log.csv', content: lines.join('\n') });
	const refused = await count(harness, {});
	expect(refused.text).toContain('log-row-ragged');
	expect((await count(harness, { mostHeld: tiny })).text).toBe(refused.text);
	const whole = await count(harness, { leaveOut: true });
	expect(whole.rows).toBe(rows - 3);
	const parts = await count(harness, { leaveOut: true, mostHeld: tiny, shards: 2 });
	expect(parts.text).toBe(whole.text);
	expect(parts.cautions).toEqual([...whole.cautions, 'log-read-in-parts']);
});

test('rows that are alike are counted in parts as of the whole, and so are wide logs and readings', async ({
	harness
}) => {
	await harness.choose({ name: 'log.parquet', content: parquet(one) });
	const alike = {
		...definition,
		outcome: { label: 'y', prediction: 'y' },
		strata: [],
		needs: [],
		metrics: ['true_positive_rate']
	};
	const wide = {
		...alike,
		data: {
			unpivot: [{ columns: '^(?<which>race|sex)$', value: 'level' }],
			reading: [{ column: 'y', missing: ['0'] }]
		},
		groups: ['which', 'level']
	};
	for (const asked of [alike, wide]) {
		const whole = await count(harness, { definition: asked });
		expect(whole.rows).toBe(rows);
		const parts = await count(harness, { definition: asked, mostHeld: tiny, shards: 2 });
		expect(parts.text).toBe(whole.text);
		expect(parts.readings).toHaveLength(2);
	}
});

test('values that fill the lists of parts are told as they are of the whole', async ({ harness }) => {
	const log = { ...one, score: one.id.map((_, at) => (at % 2 === 0 ? `x${String(at % 4_000)}` : '0.5')) };
	await harness.choose({ name: 'log.csv', content: csv(log) });
	const whole = await count(harness, {});
	expect(whole.cautions).toContain('numbers-unreadable');
	const parts = await count(harness, { mostHeld: tiny, shards: 2 });
	expect(parts.text).toBe(whole.text);
	const identifier = { ...definition, groups: ['id'] };
	const refused = await count(harness, { definition: identifier });
	expect(refused.text).toContain('group-looks-like-identifier');
	expect((await count(harness, { definition: identifier, mostHeld: tiny })).text).toBe(refused.text);
});

for (const moment of ['values', 'scores', 'counts'] as const) {
	test(`a database that is lost while the log is read for ${moment} has the file read again`, async ({
		harness
	}) => {
		await harness.choose({ name: 'log.parquet', content: parquet(one) });
		const whole = await count(harness, {});
		const mended = await count(harness, {
			mostHeld: tiny,
			shards: 2,
			lose: { workers: [0], while: 'reading', what: moment }
		});
		expect(mended.text).toBe(whole.text);
		expect(mended.phases).toContain('recovering');
		expect(mended.cautions).toEqual([...whole.cautions, 'engine-restarted', 'log-read-in-parts']);
	});
}

test('a database that is lost twice ends the run', async ({ harness }) => {
	await harness.choose({ name: 'log.parquet', content: parquet(one) });
	const failing = count(harness, {
		mostHeld: tiny,
		lose: { workers: [0, 1], while: 'reading', what: 'values' }
	});
	await expect(failing).rejects.toThrow('out of memory');
});

/** Patients with several rows, in two files; and no more memory than some of them take. */
const visits = 40_000;
const memory = 6_000_000;
const ofPatients = {
	id: 'patients',
	data: { cluster: 'patient' },
	outcome: { label: 'y', prediction: 'p', score: 'score' },
	groups: ['race'],
	needs: ['score', 'y'],
	metrics: ['true_positive_rate', 'auroc']
};

function visitsOf(seed: string): string {
	const random = seededRandom(30, seed);
	const among = (kinds: string): string => kinds[Math.floor(random() * kinds.length)] ?? '';
	const lines = Array.from(
		{ length: visits },
		() =>
			`p${String(Math.floor(random() * 9_000))},${among('001')},${among('01')},${String(random())},${among('abcd')},${note.slice(0, 400)}`
	);
	return `patient,y,p,score,race,note\n${lines.join('\n')}\n`;
}

test('clusters are whole in the readings of a log that is too large, which has one for each share of them', async ({
	harness
}) => {
	// It is read a dozen times.
	test.setTimeout(300_000);
	await harness.choose(
		{ name: 'one.csv', content: visitsOf('one') },
		{ name: 'other.csv', content: visitsOf('other') }
	);
	const asked = { definition: ofPatients, files: 2 };
	const whole = await count(harness, asked);
	expect(whole.rows).toBe(2 * visits);
	expect(whole.readings).toEqual([]);
	for (const shards of [1, 2]) {
		const parts = await count(harness, { ...asked, shards, mostHeld: memory });
		expect(parts.text).toBe(whole.text);
		expect(parts.cautions).toEqual([...whole.cautions, 'log-read-in-parts']);
		expect(parts.readings.at(0)).toBe('1 of null: values');
		const times = parts.readings.length;
		expect(parts.readings.at(-1)).toBe(`${String(times)} of ${String(times)}: counts`);
		expect(parts.readings.filter((told) => told.endsWith('counts')).length).toBeGreaterThanOrEqual(2);
	}
});

test('clusters that are lost with a database are read again, and a log of which no share fits is refused', async ({
	harness
}) => {
	// It is read a dozen times.
	test.setTimeout(300_000);
	await harness.choose({ name: 'log.csv', content: visitsOf('one') });
	const asked = { definition: ofPatients, mostHeld: memory, shards: 2 };
	const whole = await count(harness, asked);
	const mended = await count(harness, {
		...asked,
		lose: { workers: [0], while: 'reading', what: 'counts' }
	});
	expect(mended.text).toBe(whole.text);
	expect(mended.cautions).toEqual([
		...whole.cautions.filter((code) => code !== 'log-read-in-parts'),
		'engine-restarted',
		'log-read-in-parts'
	]);
	const refused = await count(harness, { ...asked, mostHeld: tiny });
	expect(refused.rows).toBe(0);
	expect(refused.text).toContain('log-too-large');
});

test('a log that cannot be counted in parts is held, however much it is', async ({ harness }) => {
	await harness.choose({ name: 'log.parquet', content: parquet(one) });
	const weighted = { ...definition, data: { weight: 'rounded' } };
	const held = await count(harness, { definition: weighted, mostHeld: tiny });
	expect(held.readings).toEqual([]);
	expect(held.rows).toBe(rows);
});

for (const stop of ['values', 'counts'] as const) {
	test(`a log that is read for ${stop} can be cancelled`, async ({ harness }) => {
		await harness.choose({ name: 'log.parquet', content: parquet(one) });
		await expect(count(harness, { mostHeld: tiny, shards: 2, stop })).rejects.toThrow('stopped in 1 s');
	});
}
