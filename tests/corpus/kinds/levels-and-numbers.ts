import { instants, levels, numbers, reads } from '../case.ts';
import type { CorpusCase, TalliedColumn } from '../case.ts';

const one = (values: readonly string[]): string =>
	['x,label', ...values.map((value) => `${value},1`), ''].join('\n');
const each = (values: readonly string[]) => values.map((value) => [value, 1] as const);

function column(name: string, values: readonly string[], ...columns: readonly TalliedColumn[]): CorpusCase {
	return reads(name, 'log.csv', one(values), { rows: values.length, columns });
}

const alike = ['é', 'e\u0301', 'É', 'e', 'E', ' e', 'e ', 'e\u00a0', '\u200be', 'ｅ'];
const formulas = ["=cmd|' /C calc'!A0", '=1+1', '+1+1', '-1+1', '@SUM(A1)', '=', '-'];
const missing = ['NA', 'N/A', 'null', 'NULL', 'None', 'nan', '?', '-', '.', 'unknown'];
const dates = [
	'9999-12-31',
	'0001-01-01',
	'2025-02-30',
	'2025-13-01',
	'0000-00-00',
	'2025-06-31T25:61:00',
	'yesterday',
	'1e9'
];

/** Values: what is another level, what is a number, what is a day. */
export const levelsAndNumbers: readonly CorpusCase[] = [
	column('levels that differ by case, space or normalisation alone', alike, levels('x', ...each(alike))),
	column(
		'levels in Arabic and Hebrew, and characters that turn the writing round',
		['أسود', 'שחור', '\u202eA', 'A\u202c', '\u2066A\u2069'],
		levels('x', ...each(['أسود', 'שחור', '\u202eA', 'A\u202c', '\u2066A\u2069']))
	),
	column(
		'names of prototypes as levels',
		['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'],
		levels('x', ...each(['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty']))
	),
	column('cells that are formulas to a spreadsheet', formulas, levels('x', ...each(formulas))),
	column(
		'words for what is missing are levels until somebody says otherwise',
		missing,
		levels('x', ...each(missing))
	),
	column(
		'booleans as they are written',
		['true', 'True', 'TRUE', 'false', 'FALSE', 'yes', 'T', '1', '1.0'],
		levels('x', ['true', 3], ['false', 2], ['yes', 1], ['T', 1], ['1', 2])
	),
	column(
		'NaN and infinities in text are levels and no numbers',
		['NaN', 'nan', 'inf', '-inf', 'Infinity', '-Infinity', '1e999', '0.5'],
		levels('x', ...each(['NaN', 'nan', 'inf', '-inf', 'Infinity', '-Infinity', '1e999', '0.5'])),
		numbers('x', [null, 7], [0.5, 1])
	),
	column(
		'whole numbers beyond 2^53 are told apart as levels',
		[
			'9007199254740992',
			'9007199254740993',
			'9223372036854775807',
			'18446744073709551615',
			'99999999999999999999999999999999999999'
		],
		levels(
			'x',
			...each([
				'9007199254740992',
				'9007199254740993',
				'9223372036854775807',
				'18446744073709551615',
				'99999999999999999999999999999999999999'
			])
		),
		numbers('x', [9007199254740992, 2], [9223372036854776000, 1], [18446744073709552000, 1], [1e38, 1])
	),
	column(
		'numbers in odd clothes',
		['007', '1.0', '1', '+1', '-0', '1e3', '1_000', '0x1F', '٣', '1.50'],
		levels(
			'x',
			['007', 1],
			['1', 2],
			['+1', 1],
			['0', 1],
			['1e3', 1],
			['1_000', 1],
			['0x1F', 1],
			['٣', 1],
			['1.50', 1]
		),
		numbers('x', [7, 1], [1, 3], [0, 1], [1000, 1], [1.5, 1], [null, 3])
	),
	column(
		'days that are none, and days at the ends of time',
		dates,
		instants('x', ['9999-12-31 00:00:00', 1], ['0001-01-01 00:00:00', 1], [null, 6])
	),
	column(
		'instants with offsets, of which one is the day before',
		[
			'2025-01-02T00:30+02:00',
			'2025-01-02T00:30:00+0200',
			'2025-01-01 22:30:00 UTC',
			'2025-01-01T22:30Z',
			'2025-01-01 22:30:00.000z',
			'2025-01-01 17:00:00-05:30',
			'2025-01-01 22:30',
			'2025-01-01 22:30:00+00',
			'9999-12-29 23:00:00-15',
			'2025-01-01'
		],
		instants('x', ['2025-01-01 22:30:00', 8], ['9999-12-30 14:00:00', 1], ['2025-01-01 00:00:00', 1])
	),
	column(
		'what looks like an instant with an offset and is none',
		[
			'2025-01-02 00:30:00+99:00',
			'2025-01-02 00:30:00+02:75',
			'2025-01-02 00:30:00+02:00:30',
			'2025-01-02 00:30:00 EST',
			'2025-01-02 00:30:00 Europe/Paris',
			'2025-01-02 00:30 PM',
			'294246-12-31 23:59:59-15:00',
			'+02:00',
			'half past: soon',
			'::+02'
		],
		instants('x', [null, 10])
	),
	reads(
		'a hundred thousand different levels',
		'log.csv',
		() => one(Array.from({ length: 100_000 }, (_, i) => `p${i}`)),
		{
			rows: 100_000,
			columns: [levels('label', ['1', 100_000])]
		}
	)
];
