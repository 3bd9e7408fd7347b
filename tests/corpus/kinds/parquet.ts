import { instants, levels, numbers, reads, refuses } from '../case.ts';
import type { CorpusCase, Tally, TalliedColumn } from '../case.ts';
import { fixture } from '../fixtures.ts';
import { joined } from '../plain-log.ts';

const group = levels('group', ['A', 10], ['B', 10], ['Métis', 10], [null, 10]);
const file = 'log.parquet';

/** One of the files of forty rows, its groups, and what else stands in it. */
const whole = (name: string, ...columns: readonly TalliedColumn[]): CorpusCase =>
	reads(`Parquet: ${name}`, file, () => fixture(name), { rows: 40, columns: [group, ...columns] });
const tens = (...values: readonly (string | number | null)[]): Tally =>
	values.map((value) => [value, 10] as const);
const plain = () => fixture('plain');
const unreadable = (name: string, bytes: () => Uint8Array): CorpusCase =>
	refuses(`Parquet: ${name}`, file, bytes, 'log-parquet-unreadable', { column: 'group' });
const cut = (name: string, bytes: () => Uint8Array): CorpusCase =>
	refuses(`Parquet: ${name}`, file, bytes, 'log-parquet-truncated');
const nested = (column: string): CorpusCase =>
	refuses(`Parquet: a ${column} is asked for`, file, () => fixture('nested'), 'log-column-nested', {
		column
	});

/** The file with other bytes at a place counted from its end. */
function withTail(bytes: Uint8Array, fromEnd: number, other: readonly number[]): Uint8Array {
	const changed = bytes.slice();
	changed.set(other, bytes.length - fromEnd);
	return changed;
}

const labels = levels('label', ['0', 20], ['1', 20]);

export const parquet: readonly CorpusCase[] = [
	...['none', 'snappy', 'gzip', 'brotli', 'lz4', 'zstd'].map((codec) => whole(`codec ${codec}`, labels)),
	...[
		'plain',
		'dictionary',
		'delta',
		'delta lengths',
		'version 1.0',
		'small pages',
		'page checksums',
		'page index',
		'no rows in groups'
	].map((name) => whole(name, labels)),
	whole('data pages of version 2', levels('flag', ['true', 14], ['false', 13], [null, 13])),
	whole('NaN and infinities', numbers('number', [null, 25], [0, 5], [5e-324, 5], [0.1, 5])),
	whole(
		'float 32',
		levels('number', ...tens('0.1', '0.7', 'nan', '16777216')),
		numbers('number', ...tens(0.1, 0.7, null, 16777216))
	),
	reads('Parquet: float 16', file, () => fixture('float 16'), {
		rows: 40,
		columns: [group, numbers('number', ...tens(0.5, 1, 65504, null))],
		or: 'log-parquet-unreadable'
	}),
	whole(
		'int64',
		levels(
			'number',
			['9007199254740992', 8],
			['9007199254740993', 8],
			['9223372036854775807', 8],
			['-9223372036854775808', 8],
			[null, 8]
		),
		numbers('number', [9007199254740992, 16], [9223372036854776000, 8], [-9223372036854776000, 8], [null, 8])
	),
	whole(
		'uint64',
		levels('number', ...tens('9007199254740993', '18446744073709551615', '0', null)),
		numbers('number', ...tens(9007199254740992, 18446744073709552000, 0, null))
	),
	whole(
		'small ints',
		levels('i8', ['-128', 20], ['127', 20]),
		levels('u8', ['0', 20], ['255', 20]),
		levels('u32', ['0', 20], ['4294967295', 20])
	),
	whole(
		'decimal whole',
		levels('number', ...tens('10000000000000000000000000000000000001', '-1', null, '7')),
		numbers('number', ...tens(1e37, -1, null, 7))
	),
	whole(
		'decimal',
		levels('number', ['0.5000', 14], ['12345678901234.5678', 13], [null, 13]),
		numbers('number', [0.5, 14], [12345678901234.568, 13], [null, 13])
	),
	whole(
		'decimal of money',
		levels('number', ['0.50', 14], ['3', 13], [null, 13]),
		numbers('number', [0.5, 14], [3, 13], [null, 13])
	),
	whole(
		'dates',
		levels('day', ...tens('0001-01-01', '9999-12-31', '2025-02-28', null)),
		instants('day', ...tens('0001-01-01 00:00:00', '9999-12-31 00:00:00', '2025-02-28 00:00:00', null))
	),
	whole(
		'instants',
		levels('time', ...tens('2025-01-02 03:04:05.678901', '0001-01-01 00:00:00', '9999-12-31 00:00:00', null))
	),
	whole('instants in UTC', instants('time', ['2025-01-02 03:04:05', 20], [null, 20])),
	whole(
		'instants of ns',
		levels(
			'time',
			...tens(
				'1970-01-01 00:00:00.000000001',
				'2023-11-14 22:13:20.123456789',
				null,
				'1969-12-31 23:59:59.999999999'
			)
		)
	),
	whole(
		'instants of ms',
		levels(
			'time',
			...tens('1970-01-01 00:00:00.001', '2023-11-14 22:13:20.123', null, '1969-12-31 23:59:59.999')
		)
	),
	whole('instants out of range'),
	whole('int96', instants('time', ['2025-01-02 03:04:05', 20], [null, 20])),
	whole('clock times'),
	whole('bytes', levels('raw', ['A', 10], ['Métis', 10], [null, 20])),
	whole('bytes that are no text'),
	whole('bytes of one length', levels('raw', ['AB', 10], ['CD', 10], [null, 20])),
	// Of whole numbers too, which native DuckDB does not decode.
	reads('Parquet: byte stream split', file, () => fixture('byte stream split'), {
		rows: 40,
		columns: [group, labels],
		or: 'log-parquet-unreadable'
	}),
	whole('large texts', levels('other', ['A', 10], ['Métis', 10], [null, 20])),
	whole('categories', levels('other', ...tens('A', 'B', 'Métis', null))),
	whole('null only', levels('nothing', [null, 40]), levels('empty', [null, 40])),
	whole('nested', labels),
	...['list', 'struct', 'map'].map(nested),
	whole('zero characters', levels('other', ['A\0B', 10], ['A', 10], [null, 20])),
	whole('long cells', levels('other', ['x'.repeat(1_000_000), 10], ['A', 10], [null, 20])),
	reads('Parquet: names alike', file, () => fixture('names alike'), { rows: 40, columns: [group] }),
	...['label', 'label_1'].map((column) =>
		refuses(
			`Parquet: a name twice, and ${column} is asked for`,
			file,
			() => fixture('a name twice'),
			'column-named-twice',
			{ column }
		)
	),
	reads('Parquet: a name twice, and another is asked for', file, () => fixture('a name twice'), {
		rows: 40,
		columns: [group]
	}),
	reads('Parquet: a name that is empty', file, () => fixture('a name that is empty'), {
		rows: 40,
		columns: [group]
	}),
	reads('Parquet: names of prototypes', file, () => fixture('names of prototypes'), {
		rows: 40,
		columns: [{ ...group, column: '__proto__' }, levels('constructor', ['0', 20], ['1', 20])]
	}),
	reads('Parquet: names of SQL', file, () => fixture('names of SQL'), {
		rows: 40,
		columns: [{ ...group, column: '"; DROP TABLE log_1; --' }, levels("'a.b'", ['0', 20], ['1', 20])]
	}),
	refuses('Parquet: no row groups', file, () => fixture('no row groups'), 'log-header-only', {
		column: 'group'
	}),
	unreadable('encrypted', () => fixture('encrypted')),
	unreadable('encrypted columns', () => fixture('encrypted columns')),
	cut('its first bytes alone', () => plain().subarray(0, 4)),
	cut('cut inside a page', () => plain().subarray(0, 60)),
	cut('cut inside its footer', () => plain().subarray(0, -100)),
	cut('cut inside the length of its footer', () => plain().subarray(0, -6)),
	cut('without its last byte', () => plain().subarray(0, -1)),
	cut('with other bytes after it', () => joined(plain(), 'A,1,0\n')),
	unreadable('its marks alone', () => joined('PAR1', [0, 0, 0, 0], 'PAR1')),
	unreadable('a footer that would be longer than the file', () => withTail(plain(), 8, [255, 255, 255, 127])),
	unreadable('a footer of no length', () => withTail(plain(), 8, [0, 0, 0, 0])),
	unreadable('a footer of rubbish', () =>
		withTail(
			plain(),
			300,
			Array.from({ length: 280 }, (_, i) => (i * 151) % 256)
		)
	),
	unreadable('pages of rubbish', () => {
		const bytes = fixture('codec zstd').slice();
		bytes.fill(0xaa, 4, 120);
		return bytes;
	}),
	unreadable('pages that are not there', () => joined(plain().subarray(0, 20), plain().subarray(400))),
	refuses('Parquet: a column that is not there', file, plain, 'log-column-missing', { column: 'grupo' })
];
