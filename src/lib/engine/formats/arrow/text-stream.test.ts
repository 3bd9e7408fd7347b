import { tableFromIPC } from '@uwdata/flechette';
import { describe, expect, test } from 'vitest';
import { ArrowReader } from './arrow-reader.ts';
import { eachValue } from './each-value.ts';
import { TextStream, type TextColumns } from './text-stream.ts';

function written(names: readonly string[], ...pieces: readonly TextColumns[]): Uint8Array {
	const stream = new TextStream(names);
	return Buffer.concat([...pieces.map((piece) => stream.piece(piece)), stream.end()]);
}

/** As an engine reads it, batch by batch. */
function readBack(bytes: Uint8Array) {
	const reader = new ArrowReader(null);
	const batches = [...reader.push(bytes)];
	reader.end();
	return {
		names: reader.columns.map(({ name }) => name),
		columns: reader.columns.map((_, i) =>
			batches.flatMap(({ rows, columns }) => eachValue(columns[i]!, 0, rows))
		)
	};
}

describe('a stream of texts', () => {
	test('holds the rows of all its pieces, each text as it was', () => {
		const hostile = ['a,"b"\r\nc', '', '\u0000', '\u{1F469}', ' 01 '];
		const bytes = written(
			['__proto__', 'g'],
			[hostile, [null, 'x', null, 'y', '']],
			[['last'], [null]],
			[[null], ['end']]
		);
		expect(readBack(bytes)).toEqual({
			names: ['__proto__', 'g'],
			columns: [
				[...hostile, 'last', null],
				[null, 'x', null, 'y', '', null, 'end']
			]
		});
	});

	test('of many rows in many pieces loses none', () => {
		const pieces = Array.from({ length: 40 }, (_, p) => [
			Array.from({ length: 1000 }, (__, i) => (i % 7 === 0 ? null : `${p}-${i}`))
		]);
		expect(readBack(written(['v'], ...pieces)).columns).toEqual([pieces.flatMap(([values]) => values)]);
	});

	test('has each of few texts once, whatever other texts come later', () => {
		const first = Array.from({ length: 1000 }, (_, i) => ['Wien', 'Zürich', null][i % 3]!);
		const later = Array.from({ length: 1000 }, (_, i) => (i % 5 === 0 ? null : `später ${i}`));
		const bytes = written(['place'], [first], [later], [first]);
		expect(readBack(bytes).columns).toEqual([[...first, ...later, ...first]]);
		expect(Buffer.from(bytes).toString('utf8').match(/Wien/g)).toHaveLength(2);
		// Two bytes a row, where a plain column takes four and the text.
		expect(written(['place'], [first]).length).toBeLessThan(3000);
	});

	test('holds a piece of more texts than 16 bits can number', () => {
		const few = Array.from({ length: 200_000 }, (_, i) => `text ${i % 90_000}`);
		expect(readBack(written(['v'], [few.slice(0, 100)], [few])).columns).toEqual([
			[...few.slice(0, 100), ...few]
		]);
		const twice = Array.from({ length: 70_000 }, (_, i) => `text ${i >> 1}`);
		expect(readBack(written(['v'], [twice])).columns).toEqual([twice]);
	});

	test('without a row has its columns all the same', () => {
		const bytes = written(['a', 'b'], [[], []]);
		expect(readBack(bytes)).toEqual({ names: ['a', 'b'], columns: [[], []] });
		expect(tableFromIPC(new Uint8Array(bytes)).numRows).toBe(0);
	});

	test('is read by the library in one go where it is one piece', () => {
		const table = tableFromIPC(written(['g'], [['x', null, 'x', 'x']]));
		expect([...table.children[0]!]).toEqual(['x', null, 'x', 'x']);
	});
});
