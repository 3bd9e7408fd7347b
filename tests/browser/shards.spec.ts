import { Float64, Int32, Table, tableToIPC, Utf8, vectorFromArray } from 'apache-arrow';
import { Table as ParquetTable, WriterPropertiesBuilder, writeParquet } from 'parquet-wasm';
import { gzipSync } from 'node:zlib';
import { seededRandom } from '../../src/lib/core/intervals/seeded-random.ts';
import { expect, test, type HarnessPage } from './harness-page.ts';

const rows = 120_000;

/** A log of which every row differs: a score of many values, labels, two groups, texts where a number should be. */
function columns() {
	const random = seededRandom(8, 'shards');
	const score = Array.from({ length: rows }, (_, at) => (at % 997 === 0 ? 'n/a' : String(random() ** 3)));
	return {
		id: score.map((_, at) => `p${String(at)}`),
		score,
		y: score.map(() => (random() < 0.3 ? '1' : '0')),
		race: score.map(() => ['White', 'Black', 'Métis', '🜁', ''][Math.floor(random() ** 2 * 5)] ?? ''),
		sex: score.map(() => (random() < 0.5 ? 'f' : 'm'))
	};
}

const log = columns();
const names = Object.keys(log) as (keyof typeof log)[];

function parquet(): Uint8Array {
	const table = new Table({
		...Object.fromEntries(names.map((name) => [name, vectorFromArray(log[name], new Utf8())])),
		number: vectorFromArray(
			log.score.map(Number).map((n) => (Number.isNaN(n) ? null : n)),
			new Float64()
		)
	});
	const properties = new WriterPropertiesBuilder().setMaxRowGroupSize(7_000).build();
	return writeParquet(ParquetTable.fromIPCStream(tableToIPC(table, 'stream')), properties);
}

const csv = (): string =>
	`${names.join(',')}\n${log.id.map((_, at) => names.map((name) => log[name][at]).join(',')).join('\n')}\n`;

const definition = {
	id: 'shards',
	outcome: { label: 'y', score: { column: 'score', threshold: 0.2 } },
	groups: ['race', 'sex'],
	metrics: ['auroc', 'true_positive_rate', 'expected_calibration_error']
};

const count = (
	{ page }: HarnessPage,
	asked: {
		readonly shards: number;
		readonly definition?: unknown;
		readonly files?: number;
		readonly lose?: {
			workers: readonly number[];
			while: 'reading' | 'counting' | 'two queries are asked of it';
		};
	}
) => page.evaluate((asked) => harness.countLog(asked), { definition, ...asked });

for (const [name, content] of [
	['log.parquet', parquet],
	['log.csv', csv],
	['log.csv.gz', () => gzipSync(csv())]
] as const) {
	test(`what is counted does not depend on how many databases hold it: ${name}`, async ({ harness }) => {
		await harness.choose({ name, content: content() });
		const one = await count(harness, { shards: 1 });
		expect(one.rows).toBe(rows);
		expect(one.databases).toBe(1);
		expect(one.text).toContain('n/a');
		for (const shards of [2, 3]) {
			const several = await count(harness, { shards });
			// A piece of text is some megabytes: there are but two.
			expect(several.databases).toBe(name === 'log.parquet' ? shards : 2);
			expect(several.text).toBe(one.text);
			expect(several.cautions).toEqual(one.cautions);
		}
	});
}

for (const moment of ['reading', 'counting', 'two queries are asked of it'] as const) {
	test(`a database that is lost while ${moment} is filled again, and that is told`, async ({ harness }) => {
		await harness.choose({ name: 'log.parquet', content: parquet() });
		const whole = await count(harness, { shards: 2 });
		for (const worker of [0, 1]) {
			const mended = await count(harness, { shards: 2, lose: { workers: [worker], while: moment } });
			expect(mended.databases).toBe(3);
			expect(mended.text).toBe(whole.text);
			expect(mended.phases).toContain('recovering');
			expect(mended.cautions).toEqual([...whole.cautions, 'engine-restarted']);
		}
	});
}

test('more values than a part lists are told as they are of the whole log', async ({
	harness: { page, choose }
}) => {
	const note = 'of no interest to anyone who counts '.repeat(3);
	const lines = Array.from(
		{ length: 100_000 },
		(_, at) => `${String(at % 2)},x${String(at % 5_000)},${String(at % 3)},${note}`
	);
	await choose({
		name: 'log.csv',
		content: `y,score,race,note\n${lines.join('\n')}\n0,0.5,1,a\n1,0.7,2,b\n`
	});
	const asked = { ...definition, groups: ['race'] };
	const [one, two] = await page.evaluate(
		async (definition) => [
			await harness.countLog({ definition, shards: 1 }),
			await harness.countLog({ definition, shards: 2 })
		],
		asked
	);
	expect(one.text).toContain('x0');
	expect(two.text).toBe(one.text);
	expect(two.databases).toBe(2);
});

test('a database that is lost twice ends the run', async ({ harness }) => {
	await harness.choose({ name: 'log.parquet', content: parquet() });
	const failing = count(harness, { shards: 1, lose: { workers: [0, 1], while: 'reading' } });
	await expect(failing).rejects.toThrow('out of memory');
});

/** Who has several rows, in two files: a number in one and a text in the other, here and there with a fraction or missing. */
const patients = 4_001;
const visits = 20_000;

function clustered(seed: string) {
	const random = seededRandom(30, seed);
	const patient = Array.from({ length: visits }, () => Math.floor(random() ** 2 * patients));
	return {
		patient,
		y: patient.map((who) => ((who % 7) / 7 + random() < 0.8 ? '1' : '0')),
		p: patient.map((who) => ((who % 5) / 5 + random() < 0.9 ? '1' : '0')),
		score: patient.map(() => random().toFixed(3)),
		race: patient.map((who) => ['White', 'Black', 'Métis', '🜁', ''][who % 5] ?? ''),
		sex: patient.map(() => (random() < 0.5 ? 'f' : 'm')),
		ill: patient.map((who) => (random() < 0.01 ? 'unknown' : String((who % 5) + random() ** 2)))
	};
}

const [inward, outward] = [clustered('inward'), clustered('outward')];
const textual = ['y', 'p', 'score', 'race', 'sex', 'ill'] as const;

function clusteredParquet(): Uint8Array {
	const table = new Table({
		patient: vectorFromArray(
			inward.patient.map((who) => (who % 1_000 === 0 ? null : who)),
			new Int32()
		),
		...Object.fromEntries(textual.map((name) => [name, vectorFromArray(inward[name], new Utf8())]))
	});
	const properties = new WriterPropertiesBuilder().setMaxRowGroupSize(2_000).build();
	return writeParquet(ParquetTable.fromIPCStream(tableToIPC(table, 'stream')), properties);
}

const whoOf = (who: number): string =>
	who % 1_000 === 0 ? '' : who % 3 === 0 ? `${String(who)}.0` : String(who);
const note = 'of no interest to anyone who counts '.repeat(20);
const clusteredCsv = (): string =>
	`patient,${textual.join(',')},note\n${outward.patient.map((who, at) => `${whoOf(who)},${textual.map((name) => outward[name][at]).join(',')},${note}`).join('\n')}\n`;

const ofPatients = {
	id: 'patients',
	data: { cluster: 'patient' },
	outcome: { label: 'y', prediction: 'p', score: 'score' },
	groups: ['race', 'sex'],
	needs: ['ill', 'y'],
	metrics: ['true_positive_rate', 'auroc']
};
const wide = {
	...ofPatients,
	data: {
		cluster: 'patient',
		unpivot: [{ columns: '^(?<which>race|sex)$', value: 'level' }],
		reading: [{ column: 'patient', missing: ['17'] }]
	},
	groups: ['which', 'level']
};
const mended = {
	...ofPatients,
	data: { cluster: 'patient', deidentify: [{ column: 'patient', mend: 'hash' }] }
};

for (const [name, definition] of [
	['as it is', ofPatients],
	['wide', wide],
	['with hashed keys', mended],
	['of some rows', { ...ofPatients, data: { cluster: 'patient', where: [{ column: 'sex', is: 'f' }] } }]
] as const) {
	test(`clusters of several files are whole in every database: a log ${name}`, async ({ harness }) => {
		await harness.choose(
			{ name: 'log.parquet', content: clusteredParquet() },
			{ name: 'log.csv', content: clusteredCsv() }
		);
		const one = await count(harness, { shards: 1, definition, files: 2 });
		expect(one.rows).toBe(2 * visits);
		expect(one.databases).toBe(1);
		expect(one.text).toContain('"clusters"');
		expect(one.text).toContain('"needs"');
		for (const shards of [2, 3]) {
			const several = await count(harness, { shards, definition, files: 2 });
			expect(several.databases).toBe(shards);
			expect(several.text).toBe(one.text);
			expect(several.cautions).toEqual(one.cautions);
		}
	});
}

test('what a mend or a reading makes one cluster of several is in one database', async ({ harness }) => {
	await harness.choose({ name: 'log.csv', content: clusteredCsv() });
	for (const data of [
		{ cluster: 'patient', deidentify: [{ column: 'patient', mend: 'age90' }] },
		{ cluster: 'patient', reading: [{ column: 'patient', as: 'decimal-comma' }] }
	]) {
		const counted = await count(harness, { shards: 2, definition: { ...ofPatients, data } });
		expect(counted.rows).toBe(visits);
		expect(counted.databases).toBe(1);
	}
});

for (const moment of ['reading', 'counting'] as const) {
	test(`a database of clusters that is lost while ${moment} has its own again`, async ({ harness }) => {
		await harness.choose(
			{ name: 'log.parquet', content: clusteredParquet() },
			{ name: 'log.csv', content: clusteredCsv() }
		);
		const asked = { shards: 2, definition: mended, files: 2 };
		const whole = await count(harness, asked);
		for (const worker of [0, 1]) {
			const again = await count(harness, { ...asked, lose: { workers: [worker], while: moment } });
			expect(again.databases).toBe(3);
			expect(again.text).toBe(whole.text);
			expect(again.cautions).toEqual([...whole.cautions, 'engine-restarted']);
		}
	});
}
