import { levels, reads, refuses } from '../case.ts';
import type { CorpusCase } from '../case.ts';
import { joined, plainHeader, plainLog, plainReads, plainRows } from '../plain-log.ts';

const text = plainLog(60);
const all = plainReads(60);

/** Line ends, quotes, delimiters and zero bytes. */
export const csvShapes: readonly CorpusCase[] = [
	reads('lines that end in CR LF', 'log.csv', plainLog(60, '\r\n'), all),
	reads('lines that end in CR', 'log.csv', plainLog(60, '\r'), all),
	refuses('LF, then CR LF', 'log.csv', `${text}${plainRows(3).join('\r\n')}\r\n`, 'log-line-ends-mixed', {
		line: 62
	}),
	refuses(
		'CR LF, then LF',
		'log.csv',
		`${plainLog(60, '\r\n')}${plainRows(3).join('\n')}\n`,
		'log-line-ends-mixed',
		{
			line: 62
		}
	),
	refuses('LF, then CR', 'log.csv', `${text}${plainRows(3).join('\r')}\r`, 'log-line-ends-mixed', {
		line: 62
	}),
	refuses('CR, then LF', 'log.csv', `${plainLog(60, '\r')}A,1,0\nB,1,0\n`, 'log-line-ends-mixed', {
		line: 62
	}),
	refuses('LF CR, the wrong way round', 'log.csv', plainLog(60, '\n\r'), 'log-line-ends-mixed'),
	refuses('CR CR LF, converted twice', 'log.csv', plainLog(60, '\r\r\n'), 'log-line-ends-mixed'),
	refuses(
		'one line of another end, a megabyte down',
		'log.csv',
		() => `${plainLog(200_000)}A,1,0\r\n${plainRows(60_000).join('\n')}\n`,
		'log-line-ends-mixed',
		{ line: 200_002 }
	),
	reads('any line end inside quotes', 'log.csv', `${plainHeader}\n"a\r\nb",1,0\n"a\rb",0,1\n"a\nb",0,1\n`, {
		rows: 3,
		columns: [levels('group', ['a\r\nb', 1], ['a\rb', 1], ['a\nb', 1])]
	}),
	reads('a carriage return inside a quoted name', 'log.csv', '"group","a\rb","label"\nA,1,0\nB,0,1\n', {
		rows: 2,
		columns: [levels('a\rb', ['1', 1], ['0', 1])],
		or: 'log-line-ends-mixed'
	}),
	reads(
		'line ends of Unicode alone (NEL, LS, PS, VT, FF) end no line',
		'log.csv',
		() => `${plainLog(3000)}a\u0085b,1,0\na\u2028b,0,1\na\u2029b,0,1\na\u000bb,0,1\na\fb,0,1\n`,
		{
			rows: 3005,
			columns: [
				levels(
					'group',
					['A', 1000],
					['B', 1000],
					['C', 1000],
					...['\u0085', '\u2028', '\u2029', '\u000b', '\f'].map((end) => [`a${end}b`, 1] as const)
				)
			]
		}
	),
	...(
		[
			['semicolons', ';'],
			['bars', '|'],
			['tabs', '\t']
		] as const
	).map(([name, delimiter]) =>
		reads(`${name} between the fields`, 'log.csv', text.replaceAll(',', delimiter), all)
	),
	reads(
		'semicolons, and decimal commas in the fields',
		'log.csv',
		`group;score;label\nA;0,5;1\nB;0,7;0\nA;0,9;1\n`,
		{
			rows: 3,
			columns: [levels('group', ['A', 2], ['B', 1]), levels('score', ['0,5', 1], ['0,7', 1], ['0,9', 1])]
		}
	),
	reads(
		'delimiters of every kind inside quotes',
		'log.csv',
		`${plainHeader}\n"a,b",1,0\n"a;b",0,1\n"a\tb",0,1\n"a|b",0,1\n`,
		{
			rows: 4,
			columns: [levels('group', ['a,b', 1], ['a;b', 1], ['a\tb', 1], ['a|b', 1])]
		}
	),
	reads('a delimiter that is not known leaves one column', 'log.csv', 'group:label\nA:1\nB:0\nA:1\n', {
		rows: 3,
		columns: [levels('group:label', ['A:1', 2], ['B:0', 1])]
	}),
	reads(
		'single quotes around the fields',
		'log.csv',
		`'group','label','prediction'\n'a,b','1','0'\n'it''s','0','1'\n`,
		{
			rows: 2,
			columns: [levels('group', ['a,b', 1], ["it's", 1])]
		}
	),
	reads('an apostrophe is text', 'log.csv', `${plainHeader}\n'tis,1,0\nO'Neill,0,1\n`, {
		rows: 2,
		columns: [levels('group', ["'tis", 1], ["O'Neill", 1])]
	}),
	reads('curly quotes and backticks are text', 'log.csv', `${plainHeader}\n“A”,1,0\n\`A\`,0,1\n«A»,0,1\n`, {
		rows: 3,
		columns: [levels('group', ['“A”', 1], ['`A`', 1], ['«A»', 1])]
	}),
	reads('a quote in the middle of a field is text', 'log.csv', `${plainHeader}\n5" tube,1,0\na"b"c,0,1\n`, {
		rows: 2,
		columns: [levels('group', ['5" tube', 1], ['a"b"c', 1])]
	}),
	reads('doubled quotes', 'log.csv', `${plainHeader}\n"say ""A""",1,0\n"""",0,1\n"",0,1\n`, {
		rows: 3,
		columns: [levels('group', ['say "A"', 1], ['"', 1], [null, 1])]
	}),
	reads('spaces before a quote are read over', 'log.csv', `${plainHeader}\n "A",1,0\nB,0,1\n`, {
		rows: 2,
		columns: [levels('group', ['A', 1], ['B', 1])]
	}),
	refuses(
		'a backslash before a quote',
		'log.csv',
		`${plainHeader}\nA,1,0\n"a\\"b",1,0\n`,
		'log-quote-stray',
		{ line: 3 }
	),
	reads(
		'spaces after a closing quote are read over',
		'log.csv',
		`${plainHeader}
"A" ,1,0
`,
		{
			rows: 1,
			columns: [levels('group', ['A', 1])]
		}
	),
	refuses('text after a closing quote', 'log.csv', `${plainHeader}\n"A"B,1,0\n`, 'log-quote-stray', {
		line: 2
	}),
	refuses(
		'a quote that opens in the last field and is never closed',
		'log.csv',
		`${text}A,1,"0\n`,
		'log-quote-open',
		{
			line: 62
		}
	),
	refuses(
		'a quote that opens in the header and is never closed',
		'log.csv',
		`group,"label\n${text}`,
		'log-quote-open',
		{
			line: 1
		}
	),
	refuses(
		'a quote that opens early in a large file',
		'log.csv',
		() => `${plainHeader}\n"A,1,0\n${plainLog(500_000)}`,
		'log-line-too-long',
		{
			line: 2,
			or: 'log-quote-open'
		}
	),
	refuses('a zero byte in a cell', 'log.csv', `${plainLog(3000)}A\0,1,0\n`, 'log-zero-byte'),
	refuses(
		'a zero byte in the header',
		'log.csv',
		`group\0,label\nA,1\n${'B,0\n'.repeat(3000)}`,
		'log-zero-byte'
	),
	refuses('a zero byte a megabyte down', 'log.csv', () => `${plainLog(200_000)}A\0,1,0\n`, 'log-zero-byte'),
	refuses(
		'zero bytes at the end, as a full disk leaves them',
		'log.csv',
		() => joined(plainLog(200_000), new Uint8Array(4096)),
		'log-zero-byte'
	),
	reads(
		'a cell of a million characters',
		'log.csv',
		() => `${plainHeader}\n${'x'.repeat(1_000_000)},1,0\nA,0,1\n`,
		{
			rows: 2,
			columns: [levels('group', ['x'.repeat(1_000_000), 1], ['A', 1])]
		}
	),
	reads(
		'a quoted cell of a million line ends',
		'log.csv',
		() => `${plainHeader}\nA,1,"${'\n'.repeat(1_000_000)}"\nB,0,1\n`,
		{
			rows: 2,
			columns: [levels('group', ['A', 1], ['B', 1])]
		}
	),
	refuses(
		'a cell of three million characters',
		'log.csv',
		() => `${plainHeader}\nA,1,0\nB,1,${'x'.repeat(3_000_000)}\n`,
		'log-line-too-long',
		{
			line: 3
		}
	)
];
