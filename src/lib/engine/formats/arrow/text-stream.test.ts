import { tableFromIPC } from '@uwdata/flechette';
import { describe, expect, test } from 'vitest';
import { TextStream, type TextColumns } from './text-stream.ts';

function written(names: readonly string[], ...pieces: readonly TextColumns[]): Uint8Array {
	const stream = new TextStream(names);
	return Buffer.concat([...pieces.map((piece) => stream.piece(piece)), stream.end()]);
}

function readBack(bytes: Uint8Array) {
	const table = tableFromIPC(new Uint8Array(bytes));
	return {
		names: table.schema.fields.map(({ name }) => name),
		columns: table.children.map((column): unknown[] => [...column])
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
});
