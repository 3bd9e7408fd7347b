import { tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntakePiece } from '../messages.ts';
import { NotPlain } from './csv-fields.ts';
import { fitTogether, type Lines } from './fit-together.ts';
import { talliedCsv } from './tallied-csv.ts';

const header = 'a,b,"c ""d"""';
const copies = 'copies';

/** What was read of a file by so many readers; null where one gave up or they do not fit together. */
async function read(
	text: string | Uint8Array<ArrayBuffer>,
	{ of = 1, sliceBytes = 4096, kept = [0, 2], fields = 3, quote = '"', top = header.length + 1 } = {}
): Promise<ReadonlyMap<string, number> | null> {
	const file = new File([text], 'log.csv');
	const names = kept.map((field, at) => `${String(at)}-${String(field)}`);
	const found = new Map<string, number>();
	const lines: Lines[] = [];
	try {
		for (let index = 0; index < of; index += 1) {
			const share = { index, of };
			const job = { file, delimiter: ',', quote, fields, kept, names, copies, top, share, sliceBytes };
			for await (const piece of talliedCsv(job)) {
				if (piece.kind === 'lines') lines.push(piece);
				if (piece.kind === 'arrow') addTo(found, piece, names);
			}
		}
	} catch (error) {
		if (error instanceof NotPlain) return null;
		throw error;
	}
	return fitTogether(lines, { top, end: file.size }) ? found : null;
}

function addTo(
	found: Map<string, number>,
	piece: Extract<IntakePiece, { kind: 'arrow' }>,
	names: readonly string[]
): void {
	let rows = 0;
	for (const row of tableFromIPC(piece.bytes).toArray() as readonly {
		toJSON: () => Record<string, unknown>;
	}[]) {
		const values = row.toJSON();
		const key = JSON.stringify(names.map((name) => values[name] ?? null));
		found.set(key, (found.get(key) ?? 0) + Number(values[copies]));
		rows += Number(values[copies]);
	}
	expect(rows).toBe(piece.rows);
}

/** What rows of values are, counted: an empty value is missing. */
function truth(rows: readonly (readonly string[])[], kept: readonly number[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const row of rows) {
		const key = JSON.stringify(kept.map((field) => (row[field] === '' ? null : row[field])));
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

const sorted = (counts: ReadonlyMap<string, number> | null) =>
	counts === null ? null : [...counts].sort(([one], [other]) => (one < other ? -1 : 1));

const value = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom('', '0', '1', 'White', 'Métis', 'eight by', 'nine byte', 'a b') },
	{
		weight: 1,
		arbitrary: fc.constantFrom('a,b', 'a "b" c', '"', '""', 'two\nlines', ',\n"x",\n', '\u{1F600}')
	}
);
interface Written {
	readonly rows: readonly (readonly string[])[];
	readonly lineEnd: string;
	readonly quoted: boolean;
	readonly blank: boolean;
	readonly closed: boolean;
}
const written: fc.Arbitrary<Written> = fc.record({
	rows: fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 60 }),
	lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
	quoted: fc.boolean(),
	blank: fc.boolean(),
	closed: fc.boolean()
});

function textOf({ rows, lineEnd, quoted, blank, closed }: Written) {
	const field = (text: string) =>
		quoted || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	const lines = rows.map((row) => row.map(field).join(','));
	const end = blank ? lineEnd + lineEnd : lineEnd;
	const text = `${header}${lineEnd}${lines.join(end)}${closed ? lineEnd : ''}`;
	return { text, top: header.length + lineEnd.length };
}

describe('plain CSV with rows that are alike held once', () => {
	it('is what was written, whatever the quotes, line ends and slices', async () => {
		await fc.assert(
			fc.asyncProperty(written, fc.integer({ min: 1, max: 400 }), async (log, sliceBytes) => {
				const { text, top } = textOf(log);
				const found = await read(text, { top, sliceBytes });
				expect(sorted(found)).toEqual(sorted(truth(log.rows, [0, 2])));
			})
		);
	});

	it('is the same in any number of shares, or not read at all', async () => {
		let times = 0;
		await fc.assert(
			fc.asyncProperty(written, fc.integer({ min: 2, max: 5 }), async (log, of) => {
				const { text, top } = textOf(log);
				const found = await read(text, { top, of });
				if (found === null) return;
				times += 1;
				expect(sorted(found)).toEqual(sorted(truth(log.rows, [0, 2])));
			})
		);
		expect(times).toBeGreaterThan(20);
	});

	it('is read in shares where every part begins within a quoted field of many lines', async () => {
		const rows = Array.from({ length: 2000 }, (_, at) => [
			String(at % 3),
			'x'.repeat(20),
			'one\ntwo,\n'.repeat(20)
		]);
		const text = `${header}\n${rows.map(([a, b, c]) => `${a ?? ''},${b ?? ''},"${c ?? ''}"`).join('\n')}\n`;
		const found = await read(text, { of: 4, sliceBytes: 100_000, kept: [0] });
		expect(sorted(found)).toEqual(sorted(truth(rows, [0])));
	});

	it('keeps a column twice, or columns in another order', async () => {
		const text = `${header}\n1,2,3\n4,5,6\n`;
		expect(sorted(await read(text, { kept: [2, 0, 2] }))).toEqual([
			['["3","1","3"]', 1],
			['["6","4","6"]', 1]
		]);
	});

	it('takes an empty line of a single column for a missing value', async () => {
		expect(sorted(await read('a\n1\n\n1\n', { kept: [0], fields: 1, top: 2 }))).toEqual([
			['["1"]', 2],
			['[null]', 1]
		]);
	});

	it.each([
		['a short row', '1,2,3\n1,2\n'],
		['a long row', '1,2,3\n1,2,3,4\n'],
		['a quote that is never closed', '1,2,3\n1,2,"3\n'],
		['bytes after a quote', '1,"2"x,3\n'],
		['two kinds of line ends', '1,2,3\r\n1,2,3\n'],
		['a zero byte', '1,\0,3\n'],
		['a last row that is cut short', '1,2,3\n1,2']
	])('gives up at %s', async (_, text) => {
		expect(await read(`${header}\n${text}`)).toBeNull();
	});

	it('gives up at bytes that are not UTF-8, in kept fields or others', async () => {
		const bytes = new TextEncoder().encode(`${header}\n1,2,3\n1,x,3\n`);
		bytes[bytes.length - 4] = 0xe9;
		expect(await read(bytes)).toBeNull();
	});

	it('gives up where hardly any two rows are alike', async () => {
		const text = Array.from({ length: 70_000 }, (_, at) => `${String(at)},2,3\n`).join('');
		expect(await read(`${header}\n${text}`, { sliceBytes: 1e7 })).toBeNull();
		expect((await read(`${header}\n${text}`, { sliceBytes: 1e7, kept: [1] }))?.get('["2"]')).toBe(70_000);
	});
});
