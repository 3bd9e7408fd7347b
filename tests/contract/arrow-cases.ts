import { levelOf } from '../../src/lib/plan/level.ts';
import { ident, join, sql } from '../../src/lib/plan/sql.ts';
import type { EngineRow } from '../../src/lib/engine/port.ts';
import { LogError } from '../../src/lib/engine/log-error.ts';
import { columnFromArray, tableFromColumns, tableToIPC, utf8 } from '@uwdata/flechette';
import { tableOf } from '../../src/lib/engine/formats/arrow/flatbuffer.ts';
import { arrowFiles } from './arrow-files.ts';
import { bytesIn, check, failureOf, quietCall, same, type Bench, type ContractCase } from './contract.ts';

const arrow = { kind: 'arrow' } as const;

/** The levels that an audit would count, of each kind of column: two rows, and a third without values. */
const kinds: Readonly<Record<string, readonly [string, string]>> = {
	i8: ['-128', '127'],
	i16: ['-32768', '7'],
	i32: ['-2147483648', '7'],
	i64: ['-9223372036854775808', '9007199254740993'],
	u8: ['255', '0'],
	u16: ['65535', '0'],
	u32: ['4294967295', '0'],
	u64: ['18446744073709551615', '0'],
	f16: ['0.5', '-2'],
	f32: ['0.7', '1'],
	f64: ['0.1', '1e-07'],
	b: ['true', 'false'],
	s: ['x', 'é, "z"\n'],
	ls: ['x', ''],
	vs: ['x', 'a text longer than twelve bytes'],
	d32: ['2024-02-29', '1969-12-31'],
	d64: ['2024-02-29', '1969-12-31'],
	ts: ['2024-02-29 08:30:15', '2024-02-29 08:30:15'],
	tms: ['2024-02-29 08:30:15', '1969-12-31 23:59:59.25'],
	tus: ['2024-02-29 08:30:15', '1969-12-31 23:59:59.25'],
	tns: ['2024-02-29 08:30:15', '1969-12-31 23:59:59.25'],
	tz: ['2024-02-29 08:30:15+00', '1969-12-31 23:59:59.25+00'],
	time: ['08:30:00', '23:59:59.5'],
	dec: ['1.50', '-0.05'],
	dec256: ['12345678901234567890.1', '0'],
	dic: ['x', 'y'],
	run: ['x', ''],
	nul: ['', '']
};

async function load<Handle>(
	{ engine, makeSource }: Bench<Handle>,
	bytes: Uint8Array,
	columns: readonly string[] | null,
	rowLimit: number | null = null
) {
	const source = await makeSource('log.feather', bytes);
	return engine.load(source, { format: arrow, columns, rowLimit }, quietCall());
}

async function levels<Handle>(
	bench: Bench<Handle>,
	table: string,
	columns: readonly string[]
): Promise<readonly EngineRow[]> {
	const texts = columns.map(
		(column) => sql`coalesce(${levelOf(sql`CAST(${ident(column)} AS VARCHAR)`)}, '') AS ${ident(column)}`
	);
	return bench.engine.query(sql`SELECT ${join(texts, sql`, `)} FROM ${ident(table)}`, quietCall());
}

const readsKinds = (name: string, base64: string, columns: readonly string[]): ContractCase => ({
	name,
	run: async (bench) => {
		const { table, rows } = await load(bench, bytesIn(base64), columns);
		same(rows, 3, 'rows');
		const read = await levels(bench, table, columns);
		for (const column of columns)
			same(
				read.map((row) => row[column]),
				[...(kinds[column] ?? []), ''],
				`column ${column}`
			);
	}
});

const refuses = (
	name: string,
	bytes: () => Uint8Array,
	columns: readonly string[],
	code: string
): ContractCase => ({
	name,
	run: async (bench) => {
		const failure = await failureOf(load(bench, bytes(), columns));
		check(failure instanceof LogError, `${name}: it ends in ${String(failure)}`);
		same((failure as LogError).problems[0]?.code, code, name);
	}
});

const inFeather = Object.keys(kinds).filter((column) => column !== 'vs' && column !== 'run');

export const arrowCases: readonly ContractCase[] = [
	readsKinds(
		'an Arrow stream gives the levels of a CSV, of every kind',
		arrowFiles.kindsStream,
		Object.keys(kinds)
	),
	readsKinds('an Arrow file packed with LZ4 gives the same', arrowFiles.kindsFeather, inFeather),
	{
		name: 'columns of an Arrow file that cannot be counted are told, and stop nothing that does not need them',
		run: async (bench) => {
			const { table, columns, rows } = await load(bench, bytesIn(arrowFiles.kindsStream), null, 2);
			same(rows, 2, 'rows within the limit');
			same(columns, [...Object.keys(kinds), 'list', 'struct', 'bin', 'dur'], 'columns');
			const types = await bench.engine.query(
				sql`SELECT column_name AS c, column_type AS t FROM (DESCRIBE ${ident(table)}) WHERE column_name IN ('list', 'dur')`,
				quietCall()
			);
			same(
				types,
				[
					{ c: 'list', t: 'BLOB' },
					{ c: 'dur', t: 'BLOB' }
				],
				'types of what cannot be counted'
			);
		}
	},
	refuses(
		'a nested column of an Arrow file is refused by name',
		() => bytesIn(arrowFiles.kindsStream),
		['s', 'list'],
		'log-column-nested'
	),
	refuses(
		'a column that an Arrow file does not have is named',
		() => bytesIn(arrowFiles.kindsStream),
		['race'],
		'log-column-missing'
	),
	refuses(
		'an Arrow stream of no columns is refused',
		() => new Uint8Array(tableToIPC(tableFromColumns([]), { format: 'stream' }) ?? []),
		['race'],
		'log-arrow-unreadable'
	),
	refuses(
		'an Arrow file that was cut short is refused',
		() => bytesIn(arrowFiles.manyPlain).slice(0, 9000),
		['race'],
		'log-arrow-truncated'
	),
	refuses(
		'an Arrow file whose blocks are damaged is refused',
		() => {
			const bytes = bytesIn(arrowFiles.manyLz4);
			// The first block of the first column that is packed.
			const at = bytes.findIndex((_, i) => [4, 0x22, 0x4d, 0x18].every((byte, j) => bytes[i + j] === byte));
			return bytes.map((byte, i) => (i > at + 11 && i < at + 40 ? 0xff : byte));
		},
		['race', 'score', 'y', 'note'],
		'log-arrow-unreadable'
	),
	refuses(
		'an Arrow stream that says it has half a billion columns is refused before room is made for them',
		() => {
			const bytes = bytesIn(arrowFiles.kindsStream).slice();
			// The mark and the length of the first message, which names the columns: the second field of its header.
			const view = new DataView(bytes.buffer, bytes.byteOffset + 8);
			const schema = tableOf(view, view.getInt32(0, true), 2) ?? 0;
			view.setInt32(tableOf(view, schema, 1) ?? 0, 500_000_000, true);
			return bytes;
		},
		['s'],
		'log-arrow-unreadable'
	),
	refuses(
		'an Arrow stream with a zero character in the name of a column is refused',
		() =>
			new Uint8Array(
				tableToIPC(tableFromColumns({ 'a\0b': columnFromArray(['x'], utf8()) }), { format: 'stream' }) ?? []
			),
		[],
		'log-arrow-unreadable'
	),
	refuses(
		'an Arrow file whose footer names other batches than it has is refused',
		() => {
			const bytes = bytesIn(arrowFiles.manyPlain).slice();
			const length = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 10).getInt32(0, true);
			const footer = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 10 - length);
			const batches = tableOf(footer, footer.getInt32(0, true), 3) ?? 0;
			footer.setInt32(batches, footer.getInt32(batches, true) - 1, true);
			return bytes;
		},
		['race'],
		'log-arrow-unreadable'
	),
	{
		name: 'a dictionary that grows between two batches is followed',
		run: async (bench) => {
			const { table } = await load(bench, bytesIn(arrowFiles.growingDictionary), ['race', 'y']);
			same(
				await levels(bench, table, ['race', 'y']),
				[
					{ race: 'White', y: '1' },
					{ race: 'Black', y: '0' },
					{ race: 'Asian', y: '1' },
					{ race: 'White', y: '1' }
				],
				'rows'
			);
		}
	},
	{
		name: 'an Arrow file is the same log plain, packed with LZ4 and with Zstandard',
		run: async (bench) => {
			const columns = ['note', 'race', 'score', 'y'];
			const logs = [];
			for (const base64 of [arrowFiles.manyPlain, arrowFiles.manyLz4, arrowFiles.manyZstd])
				logs.push(await load(bench, bytesIn(base64), columns));
			const read = [];
			for (const { table } of logs) read.push(await levels(bench, table, columns));
			const [plain = [], ...packed] = read;
			same(plain.length, 400, 'rows');
			same(plain[1], { note: 'row 1', race: 'Black', score: String(1 / 97), y: 'false' }, 'second row');
			same(plain[203]?.['race'], '', 'an empty text in the second batch');
			for (const rows of packed) same(rows, plain, 'rows of the packed file');
			for (const { hash } of logs) check(/^[0-9a-f]{64}$/.test(hash), 'a hash is told');
		}
	},
	{
		name: 'a row limit ends the reading of an Arrow file within a batch',
		run: async (bench) => {
			const { rows } = await load(bench, bytesIn(arrowFiles.manyPlain), ['y'], 250);
			same(rows, 250, 'rows');
		}
	}
];
