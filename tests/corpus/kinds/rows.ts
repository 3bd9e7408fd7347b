import { levels, reads, refuses } from '../case.ts';
import type { CorpusCase } from '../case.ts';
import { plainHeader, plainLog, plainReads, plainRows } from '../plain-log.ts';

const lines = (...rows: readonly string[]): string => [plainHeader, ...rows, ''].join('\n');
const [first = '', second = '', third = ''] = plainRows(3);
const ragged = (name: string, content: string | (() => string), line: number): CorpusCase =>
	refuses(name, 'log.csv', content, 'log-row-ragged', { line });

/** Rows that are longer or shorter than the header, or are hardly rows. */
export const rows: readonly CorpusCase[] = [
	ragged('a short row at the start', lines('A,1', first, second, third), 2),
	ragged('a short row in the middle', lines(first, 'A,1', second, third), 3),
	ragged('a short row at the end', lines(first, second, third, 'A,1'), 5),
	ragged('a short row at the end, without a line end', lines(first, second, 'A,1').trimEnd(), 4),
	ragged('a single short row', lines('A'), 2),
	ragged('a long row at the start', lines('A,1,0,9', first, second, third), 2),
	ragged('a long row in the middle', lines(first, 'A,1,0,9', second), 3),
	ragged('a long row at the end', lines(first, second, third, 'A,1,0,9'), 5),
	ragged('a single long row', lines('A,1,0,9,9,9'), 2),
	reads(
		'empty fields too many hold nothing that could be lost',
		'log.csv',
		lines(first, 'A,1,0,', 'A,1,0,,'),
		{
			rows: 3,
			columns: [levels('group', ['A', 3])]
		}
	),
	reads(
		'every row has an empty field more than the header',
		'log.csv',
		lines('A,1,0,', 'B,1,0,', 'C,1,0,'),
		plainReads(3)
	),
	ragged('every row has one field more than the header', lines('A,1,0,9', 'B,1,0,9', 'C,1,0,9'), 2),
	ragged('every row is short', lines('A,1', 'B,1', 'C,1'), 2),
	ragged('more ragged rows than are listed', lines(first, ...Array.from({ length: 60 }, () => 'A,1')), 3),
	ragged('a ragged row a million rows down', () => `${plainLog(300_000)}A,1\nB,1,1\n`, 300_002),
	ragged('a ragged row below a quoted line end', lines('"A\nB",1,0', 'A,1'), 4),
	ragged('a row of one space', lines(first, ' ', second), 3),
	refuses(
		'a ragged row, though its columns were not asked for',
		'log.csv',
		lines(first, 'A,1', second),
		'log-row-ragged',
		{
			line: 3,
			column: 'group'
		}
	),
	reads('a row of delimiters alone is missing values', 'log.csv', lines(first, ',,', ',,'), {
		rows: 3,
		columns: [levels('group', ['A', 1], [null, 2]), levels('prediction', ['0', 1], [null, 2])]
	}),
	reads(
		'blank lines between rows are no rows',
		'log.csv',
		lines('', first, '', '', second, third, '', ''),
		plainReads(3)
	),
	reads('blank lines before the header are nothing', 'log.csv', `\n\n${plainLog(30)}`, plainReads(30)),
	reads('of one column, an empty line is a missing value', 'log.csv', 'group\nA\n\nB\n\n', {
		rows: 4,
		columns: [levels('group', ['A', 1], ['B', 1], [null, 2])]
	}),
	reads('of one column, quoted emptiness is a missing value', 'log.csv', 'group\n""\nA\n', {
		rows: 2,
		columns: [levels('group', ['A', 1], [null, 1])]
	}),
	reads('no line end at the end', 'log.csv', plainLog(30).trimEnd(), plainReads(30)),
	refuses('nothing at all', 'log.csv', '', 'log-empty'),
	refuses('one line end', 'log.csv', '\n', 'log-empty'),
	refuses('blank lines alone', 'log.csv', '\n\r\n  \n\n', 'log-empty'),
	refuses('many blank lines alone', 'log.csv', '\n'.repeat(600_000), 'log-empty'),
	refuses('a byte-order mark alone', 'log.csv', '\ufeff', 'log-empty'),
	refuses('a header alone', 'log.csv', `${plainHeader}\n`, 'log-header-only'),
	refuses('a header alone, without a line end', 'log.csv', plainHeader, 'log-header-only'),
	refuses('a header and blank lines', 'log.csv', `${plainHeader}\n\n\n`, 'log-header-only'),
	refuses(
		'a header and more blank lines than are looked at',
		'log.csv',
		`${plainHeader}\n${'\n'.repeat(300_000)}`,
		'log-header-only'
	),
	refuses('rows without a header', 'log.csv', '1,0,1\n1,0,1\n0,1,1\n', 'log-header-missing', { line: 1 }),
	refuses('a comment above the header', 'log.csv', `# exported on Monday\n${plainLog(3)}`, 'log-row-ragged', {
		line: 2
	}),
	reads(
		'a line that looks like a comment is a row',
		'log.csv',
		lines(first, '#A,1,0', '-- A,1,0', '// A,1,0'),
		{
			rows: 4,
			columns: [levels('group', ['A', 1], ['#A', 1], ['-- A', 1], ['// A', 1])]
		}
	),
	reads('a row repeats the header', 'log.csv', lines(first, plainHeader, second), {
		rows: 3,
		columns: [levels('group', ['A', 1], ['B', 1], ['group', 1])]
	})
];
