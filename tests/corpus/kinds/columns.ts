import { levels, reads, refuses } from '../case.ts';
import type { CorpusCase } from '../case.ts';
import { injectionCorpus } from '../../contract/injection-corpus.ts';

const many = (columns: number, rows: number): string =>
	[
		Array.from({ length: columns }, (_, i) => `c${i}`).join(','),
		...Array.from({ length: rows }, (_, row) =>
			Array.from({ length: columns }, (_, i) => ((row + i) % 2 === 0 ? 'x' : 'y')).join(',')
		),
		''
	].join('\n');

const hostile = injectionCorpus.filter(
	(text) =>
		text.trim() === text && text.length < 100 && !text.includes('\u001b') && text.toLowerCase() !== 'null'
);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Names of columns. */
export const columns: readonly CorpusCase[] = [
	reads('two columns of one name', 'log.csv', 'a,a,label\nx,y,1\nx,z,0\n', {
		rows: 2,
		columns: [levels('a', ['x', 2]), levels('a_1', ['y', 1], ['z', 1]), levels('label', ['1', 1], ['0', 1])]
	}),
	reads(
		'two columns of one name beside one that has the name made for the second',
		'log.csv',
		'a,a,a_1\nx,y,z\nx,y,z\n',
		{
			rows: 2,
			columns: [levels('a', ['x', 2])]
		}
	),
	reads('names that differ by case alone', 'log.csv', 'group,Group,GROUP\nx,y,z\nx,y,w\n', {
		rows: 2,
		columns: [levels('group', ['x', 2])]
	}),
	reads('columns without names', 'log.csv', 'group,,\nx,y,z\nx,w,z\n', {
		rows: 2,
		columns: [levels('group', ['x', 2]), levels('column1', ['y', 1], ['w', 1]), levels('column2', ['z', 2])]
	}),
	reads('no column has a name', 'log.csv', ',,\nx,y,z\nx,w,z\n', {
		rows: 2,
		columns: [levels('column0', ['x', 2]), levels('column2', ['z', 2])]
	}),
	reads('an index without a name, as data frames write it', 'log.csv', ',group,label\n0,A,1\n1,B,0\n', {
		rows: 2,
		columns: [levels('group', ['A', 1], ['B', 1]), levels('column0', ['0', 1], ['1', 1])]
	}),
	reads('two thousand columns', 'log.csv', () => many(2000, 20), {
		rows: 20,
		columns: [levels('c0', ['x', 10], ['y', 10]), levels('c1999', ['x', 10], ['y', 10])]
	}),
	reads(
		'names of prototypes as columns',
		'log.csv',
		'__proto__,constructor,hasOwnProperty,toString\na,b,c,d\na,b,c,e\n',
		{
			rows: 2,
			columns: [
				levels('__proto__', ['a', 2]),
				levels('constructor', ['b', 2]),
				levels('toString', ['d', 1], ['e', 1])
			]
		}
	),
	reads(
		'SQL, markup, formulas and paths as names and as levels',
		'log.csv',
		`label,${hostile.map(quoted).join(',')}\n${['1', ...hostile.map(quoted)].join(',')}\n${['0', ...hostile.map(quoted)].join(',')}\n`,
		{ rows: 2, columns: hostile.map((text) => levels(text, [text, 2])) }
	),
	reads(
		'names in Arabic, Hebrew and with marks upon marks',
		'log.csv',
		'المجموعة,קבוצה,g\u0336r\u0336o\u0336u\u0336p\u0301\u0302\u0303\nأ,ב,é\nأ,ב,e\u0301\n',
		{
			rows: 2,
			columns: [
				levels('المجموعة', ['أ', 2]),
				levels('קבוצה', ['ב', 2]),
				levels('g\u0336r\u0336o\u0336u\u0336p\u0301\u0302\u0303', ['é', 1], ['e\u0301', 1])
			]
		}
	),
	reads('a line end and a delimiter in a name', 'log.csv', '"gro\nup","a,b"\nA,1\nB,1\n', {
		rows: 2,
		columns: [levels('gro\nup', ['A', 1], ['B', 1]), levels('a,b', ['1', 2])]
	}),
	reads('a name of ten thousand characters', 'log.csv', `${'n'.repeat(10_000)},label\nA,1\nB,0\n`, {
		rows: 2,
		columns: [levels('n'.repeat(10_000), ['A', 1], ['B', 1])]
	}),
	reads('names of years', 'log.csv', 'group,2023,2024\nA,5,6\nB,7,8\n', {
		rows: 2,
		columns: [levels('2023', ['5', 1], ['7', 1])]
	}),
	reads('reserved words as names', 'log.csv', 'select,from,where,rowid,null\nA,B,C,D,E\nA,B,C,D,F\n', {
		rows: 2,
		columns: [levels('select', ['A', 2]), levels('rowid', ['D', 2]), levels('null', ['E', 1], ['F', 1])]
	}),
	refuses('a column that is not there', 'log.csv', 'group,label\nA,1\n', 'log-column-missing', {
		column: 'grupo'
	})
];
