import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDuckdbNodeEngine } from '../src/lib/engine/duckdb-node/create-duckdb-node-engine.ts';
import { TextStream } from '../src/lib/engine/formats/arrow/text-stream.ts';
import type { FileFormat, LogSource } from '../src/lib/engine/port.ts';
import { buildResult } from '../src/lib/report/build-result.ts';
import { resultHash } from '../src/lib/report/write-json.ts';
import { asKept } from '../src/lib/run/as-kept.ts';
import { mappedRows } from '../src/lib/run/mapped-rows.ts';
import { runAudit } from '../src/lib/run/run-audit.ts';
import { problem } from '../src/lib/spec/messages.ts';
import { policyLibrary } from '../src/lib/spec/policy-library.ts';
import { readAudit } from '../src/lib/spec/read-audit.ts';
import type { ResolvedAudit } from '../src/lib/spec/resolved-audit.ts';
import { quietCall } from './contract/contract.ts';
import { logsPath } from './logs.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const csv: FileFormat = { kind: 'csv', delimiter: ',', quote: '"', packing: 'none' };
let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'plumbline-kept-'));
});
afterAll(() => rm(folder, { recursive: true }));

const sourceOf = async (path: string): Promise<LogSource<string>> => ({
	name: 'log',
	bytes: (await stat(path)).size,
	handle: path
});

async function auditFrom(text: string): Promise<ResolvedAudit> {
	const read = readAudit(text, 'audit.json', policyLibrary);
	if (!read.ok) throw new Error(JSON.stringify(read.problems));
	return Promise.resolve(read.value);
}

/** What an audit finds in a file, as the hash of its result; `counted` is what is counted by, where that is another. */
async function found(audit: ResolvedAudit, path: string, format: FileFormat, counted = audit) {
	const engine = await createDuckdbNodeEngine();
	const { signal } = new AbortController();
	try {
		const run = { audit: counted, engine, signal, sources: [await sourceOf(path)], formats: [format] };
		for await (const event of runAudit(run)) {
			if (event.kind === 'failed') throw new Error(JSON.stringify(event.problems));
			if (event.kind !== 'done') continue;
			const result = buildResult({ audit, cube: event.cube });
			return { hash: resultHash(result), measures: result.measures.length, unread: event.unread };
		}
	} finally {
		await engine.close();
	}
	throw new Error('The run did not end');
}

/** Keeps what an audit reads of files, and says where. */
async function keep(audit: ResolvedAudit, paths: readonly string[], format: FileFormat, leaveOut = false) {
	const engine = await createDuckdbNodeEngine();
	try {
		const sources = await Promise.all(paths.map(sourceOf));
		const formats = paths.map(() => format);
		const pieces = mappedRows({ audit, sources, formats, engine, leaveOut }, quietCall());
		const parts: Uint8Array[] = [];
		let stream: TextStream | null = null;
		for (;;) {
			const { done, value } = await pieces.next();
			if (done) {
				const path = join(folder, 'kept.arrow');
				const bytes = Buffer.concat([...parts, stream?.end() ?? new Uint8Array()]);
				await writeFile(path, bytes);
				return { path, bytes: bytes.toString('latin1'), sources: value };
			}
			stream ??= new TextStream(value.columns);
			parts.push(stream.piece(value.values));
		}
	} finally {
		await engine.close();
	}
}

async function expectTheSame(audit: ResolvedAudit, path: string, format: FileFormat) {
	const kept = await keep(audit, [path], format);
	const counted = asKept(audit, audit.data.deidentify ?? [], 'log');
	if (!counted.ok) throw new Error(JSON.stringify(counted.problems));
	const before = await found(audit, path, format);
	expect(before.measures).toBeGreaterThan(0);
	expect(await found(audit, kept.path, { kind: 'arrow' }, counted.value)).toEqual(before);
	return kept;
}

describe('a log that is kept', () => {
	test.each([
		['readmission-sample', csv, 'csv'],
		['triage-llm-sample', csv, 'csv']
	] as const)('%s has the result of its file, digit for digit', async (slug, format, ending) => {
		const audit = await auditFrom(await readFile(join(root, 'audits', slug, 'audit.json'), 'utf8'));
		await expectTheSame(audit, join(root, 'static/samples', `${slug}.${ending}`), format);
	});

	test('holds answers and texts of cases under several descriptions', async () => {
		const slug = 'vignette-llm-sample';
		const audit = await auditFrom(await readFile(join(root, 'audits', slug, 'audit.json'), 'utf8'));
		await expectTheSame(audit, join(root, 'static/samples', `${slug}.csv.gz`), { ...csv, packing: 'gzip' });
	});

	const real = logsPath('data/diabetes130/readmission_predictions_test.parquet');
	test.skipIf(real === null)('of typed columns has the result of its Parquet file', async () => {
		const audit = await auditFrom(
			JSON.stringify({
				id: 'readmission',
				outcome: { label: 'y_true', prediction: 'y_pred', score: 'y_score' },
				groups: ['race', 'gender', 'age', { column: 'time_in_hospital', bins: { edges: [3, 7] } }],
				metrics: ['false_negative_rate', 'auroc', 'brier_score']
			})
		);
		await expectTheSame(audit, real ?? '', { kind: 'parquet' });
	});

	const people = Array.from({ length: 900 }, (_, i) => {
		const zip = ['02139', '90210', '03601'][i % 3];
		const day = `${String((i % 27) + 1).padStart(2, '0')}.03.${1930 + (i % 60)}`;
		return `MRN-${5000 + (i % 300)},${zip},${day},${20 + ((i * 7) % 80)},Jane Roe ${i},${i % 2},${(i >> 1) % 2}`;
	});
	const names = 'mrn,zip,born,age,name,label,prediction';
	const mended = {
		id: 'mended',
		data: {
			cluster: 'mrn',
			reading: [{ column: 'born', as: 'day-first' }],
			deidentify: [
				{ column: 'mrn', mend: 'hash' },
				{ column: 'zip', mend: 'zip3' },
				{ column: 'born', mend: 'year' },
				{ column: 'age', mend: 'age90' }
			]
		},
		outcome: { label: 'label', prediction: 'prediction' },
		groups: ['zip', 'born', { column: 'age', bins: { edges: [40, 65, 80] } }]
	};

	test('has been through its mends once, and nothing that they took away is kept', async () => {
		const path = join(folder, 'people.csv');
		await writeFile(path, `${[names, ...people].join('\n')}\n`);
		const audit = await auditFrom(JSON.stringify(mended));
		const { bytes, sources } = await expectTheSame(audit, path, csv);
		expect(sources).toMatchObject([{ rows: 900 }]);
		for (const gone of ['MRN-', '02139', '90210', '.03.19', 'Jane', 'name'])
			expect(bytes).not.toContain(gone);
		// What is kept is there: the search above would find it.
		for (const there of ['zip', '021', '1930', 'label']) expect(bytes).toContain(there);
	});

	test('of several files holds the rows of all', async () => {
		const paths = [join(folder, 'a.csv'), join(folder, 'b.csv'), join(folder, 'all.csv')];
		for (const [i, rows] of [people.slice(0, 400), people.slice(400), people].entries())
			await writeFile(paths[i]!, `${[names, ...rows].join('\n')}\n`);
		const audit = await auditFrom(JSON.stringify({ ...mended, data: {} }));
		const { path, sources } = await keep(audit, paths.slice(0, 2), csv);
		expect(sources.map(({ rows }) => rows)).toEqual([400, 500]);
		expect(await found(audit, path, { kind: 'arrow' })).toEqual(await found(audit, paths[2]!, csv));
	});

	test('of a wide log is gathered again', async () => {
		const path = join(folder, 'wide.csv');
		const rows = Array.from(
			{ length: 60 },
			(_, i) => `${i % 3 ? 'm' : 'f'},${i % 2},x,${i % 5 ? 0 : 1},${i % 7 < 3 ? 1 : 0}`
		);
		await writeFile(path, `${['sex,y,m3_note,m1_says,m2_says', ...rows].join('\n')}\n`);
		const audit = await auditFrom(
			JSON.stringify({
				id: 'wide',
				data: { unpivot: { columns: '^(?<llm>m\\d)_says$', value: 'decision' } },
				model: { column: 'llm' },
				outcome: { label: 'y', prediction: 'decision' },
				groups: ['sex']
			})
		);
		const { bytes } = await expectTheSame(audit, path, csv);
		expect(bytes).not.toContain('m3_note');
	});

	test('is given up where the engine lost a part of it meanwhile', async () => {
		const path = join(folder, 'lost.csv');
		await writeFile(path, `${[names, ...people].join('\n')}\n`);
		const inner = await createDuckdbNodeEngine();
		let asked = 0;
		const engine: typeof inner = {
			...inner,
			query: (statement, call) => {
				asked += 1;
				return inner.query(statement, call);
			},
			// As an engine tells it once a shard was filled again.
			cautions: () => (asked > 1 ? [problem('cancelled')] : [])
		};
		const audit = await auditFrom(JSON.stringify({ ...mended, data: {} }));
		const job = { audit, sources: [await sourceOf(path)], formats: [csv], engine, leaveOut: false };
		const readAll = async () => {
			const pieces = mappedRows(job, quietCall());
			while ((await pieces.next()).done !== true) expect(asked).toBeGreaterThan(0);
		};
		await expect(readAll()).rejects.toThrow('a part of the engine was lost');
		await inner.close();
	});

	test('holds no row that could not be read, and says how many there were', async () => {
		const path = join(folder, 'bad.csv');
		await writeFile(
			path,
			`${[names, ...people.slice(0, 100), 'too,few', ...people.slice(100)].join('\n')}\n`
		);
		const audit = await auditFrom(JSON.stringify(mended));
		const { bytes, sources } = await keep(audit, [path], csv, true);
		expect(sources).toMatchObject([{ rows: 900, leftOut: 1 }]);
		expect(bytes).not.toContain('too');
	});

	test('whose columns are called as the engine calls its own loses no row', async () => {
		const path = join(folder, 'rowid.csv');
		const rows = Array.from({ length: 40_000 }, (_, i) => `${i % 3},${i % 2},${(i >> 1) % 2}`);
		await writeFile(path, `${['rowid,label,prediction', ...rows].join('\n')}\n`);
		const audit = await auditFrom(
			JSON.stringify({ id: 'r', outcome: { label: 'label', prediction: 'prediction' }, groups: 'rowid' })
		);
		await expectTheSame(audit, path, csv);
	});
});

describe('the audit of a kept log', () => {
	const mends = [{ column: 'zip', mend: 'zip3' }] as const;
	const audit = (deidentify: unknown) =>
		auditFrom(
			JSON.stringify({
				id: 'k',
				...(deidentify === null ? {} : { data: { deidentify } }),
				outcome: { label: 'label', prediction: 'prediction' },
				groups: ['zip', 'sex']
			})
		);

	test('is as it was where nothing was mended', async () => {
		const plain = await audit(null);
		expect(asKept(plain, [], 'log')).toEqual({ ok: true, value: plain });
	});

	test('still makes the mends that came after the keeping', async () => {
		const more = await audit([...mends, { column: 'sex', mend: 'hash' }]);
		const counted = asKept(more, mends, 'log');
		expect(counted.ok && counted.value.data.deidentify).toEqual([{ column: 'sex', mend: 'hash' }]);
	});

	test('may not ask for what a mend has taken away', async () => {
		for (const other of [null, [{ column: 'zip', mend: 'hash' }]])
			expect(asKept(await audit(other), mends, 'log')).toMatchObject({
				ok: false,
				problems: [{ code: 'kept-log-mended', column: 'zip', file: 'log' }]
			});
	});
});
