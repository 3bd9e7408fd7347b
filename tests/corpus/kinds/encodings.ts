import { reads, refuses } from '../case.ts';
import type { CorpusCase } from '../case.ts';
import { joined, plainHeader, plainLog, plainReads, plainRows } from '../plain-log.ts';
import { levels } from '../case.ts';

const text = `${plainHeader}\nMétis,1,0\nA,0,1\n`;
const textReads = { rows: 2, columns: [levels('group', ['Métis', 1], ['A', 1])] };

/** UTF-16 or UTF-32, each unit of so many bytes. */
function wide(content: string, bytes: 2 | 4, order: 'LE' | 'BE', mark: boolean): Uint8Array {
	const units = Array.from(`${mark ? '\ufeff' : ''}${content}`, (character) => character.codePointAt(0) ?? 0);
	const view = new DataView(new ArrayBuffer(units.length * bytes));
	units.forEach((unit, i) => {
		if (bytes === 2) view.setUint16(i * 2, unit, order === 'LE');
		else view.setUint32(i * 4, unit, order === 'LE');
	});
	return new Uint8Array(view.buffer);
}

/** Capitals, digits and commas as a mainframe has them (code page 037). */
const ebcdic = (content: string): Uint8Array =>
	Uint8Array.from(content, (character) => {
		const code = character.charCodeAt(0);
		if (character === '\n') return 0x25;
		if (character === ',') return 0x6b;
		if (code >= 48 && code <= 57) return 0xf0 + code - 48;
		const upper = character.toUpperCase().charCodeAt(0) - 65;
		return upper < 9 ? 0xc1 + upper : upper < 18 ? 0xd1 + upper - 9 : 0xe2 + upper - 18;
	});

/** A log whose second row holds bytes that are not UTF-8. */
const holding = (...bytes: readonly number[]): Uint8Array =>
	joined(`${plainHeader}\nA,1,0\n`, bytes, ',1,0\nB,0,0\n');

const notUtf8 = (name: string, ...bytes: readonly number[]): CorpusCase =>
	refuses(name, 'log.csv', holding(...bytes), 'log-encoding', { line: 3 });

export const encodings: readonly CorpusCase[] = [
	reads('UTF-8', 'log.csv', text, textReads),
	reads('UTF-8 with its mark', 'log.csv', `\ufeff${text}`, { ...textReads, warns: ['log-byte-order-mark'] }),
	reads('UTF-8 with its mark twice: the second is part of the name', 'log.csv', `\ufeff\ufeff${text}`, {
		rows: 2,
		columns: [levels('label', ['1', 1], ['0', 1])]
	}),
	reads('a mark in the middle of a file is text', 'log.csv', `${text}\ufeffA,1,1\n`, {
		rows: 3,
		columns: [levels('label', ['1', 2], ['0', 1])]
	}),
	...([2, 4] as const).flatMap((bytes) =>
		(['LE', 'BE'] as const).flatMap((order) =>
			[true, false].map((mark) =>
				refuses(
					`UTF-${String(bytes * 8)}${order} ${mark ? 'with' : 'without'} its mark`,
					'log.csv',
					wide(text, bytes, order, mark),
					'log-encoding'
				)
			)
		)
	),
	notUtf8('Windows-1252', 0x93, 0x4d, 0xe9, 0x74, 0x69, 0x73, 0x94),
	notUtf8('Latin-1', 0x4d, 0xe9, 0x74, 0x69, 0x73),
	notUtf8('Shift-JIS, whose second byte may be a backslash', 0x95, 0x5c, 0x8e, 0xa6),
	notUtf8('GB18030', 0x84, 0x31, 0xa4, 0x39, 0xd6, 0xd0),
	refuses('EBCDIC', 'log.csv', ebcdic(plainLog(20)), 'log-encoding'),
	notUtf8('a lone half of a surrogate pair', 0xed, 0xa0, 0x80),
	notUtf8('both halves of a surrogate pair, each encoded (CESU-8)', 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80),
	notUtf8('an overlong slash', 0xc0, 0xaf),
	notUtf8('an overlong zero (Java)', 0xc0, 0x80),
	notUtf8('a character past the last of Unicode', 0xf4, 0x90, 0x80, 0x80),
	notUtf8('a character of five bytes', 0xf8, 0x88, 0x80, 0x80, 0x80),
	notUtf8('a byte that continues nothing', 0x80),
	refuses('a header that is not UTF-8', 'log.csv', joined('gr', [0xfc], 'ppe,label\nA,1\n'), 'log-encoding', {
		line: 1
	}),
	refuses(
		'bytes that are not UTF-8 a megabyte down',
		'log.csv',
		() => joined(plainLog(150_000), [0xe9], ',1,0\n', 'A,1,0\n'),
		'log-encoding',
		{ line: 150_002 }
	),
	refuses(
		'bytes that are not UTF-8 in a column that nobody asked for',
		'log.csv',
		() => joined(plainLog(60_000), 'A,', [0xe9], ',0\n'),
		'log-encoding',
		{ line: 60_002, column: 'group' }
	),
	refuses(
		'a file that ends in the middle of a character',
		'log.csv',
		joined(plainLog(3), 'A,1,caf', [0xc3]),
		'log-encoding',
		{
			line: 5
		}
	),
	reads(
		'characters that are none (U+FFFE, U+FFFF, U+FFFD) are text',
		'log.csv',
		`${plainHeader}\n\ufffe,1,0\n\uffff,0,1\n\ufffd,0,1\n`,
		{
			rows: 3,
			columns: [levels('group', ['\ufffe', 1], ['\uffff', 1], ['\ufffd', 1])]
		}
	),
	reads(
		'a character of four bytes at every place of a block',
		'log.csv',
		() =>
			[plainHeader, ...plainRows(3).map((row, i) => `${'x'.repeat(65_530 + i)}😀,${row.slice(2)}`), ''].join(
				'\n'
			),
		{
			rows: 3,
			columns: [levels('group', ...[0, 1, 2].map((i) => [`${'x'.repeat(65_530 + i)}😀`, 1] as const))]
		}
	),
	reads('control characters within cells are text', 'log.csv', () => `${plainLog(3000)}A\u001b[31m,1,0\n`, {
		rows: 3001,
		columns: [levels('group', ['A', 1000], ['B', 1000], ['C', 1000], ['A\u001b[31m', 1])]
	}),
	refuses(
		'an escape sequence of a terminal in the name of a column',
		'log.csv',
		`\u001b[31mgroup,label\nA,1\n`,
		'log-binary'
	),
	reads('a plain log', 'log.csv', plainLog(300), plainReads(300))
];
