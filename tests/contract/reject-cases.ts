import { gzipSync } from 'fflate';
import { LogError } from '../../src/lib/engine/log-error.ts';
import type { FileFormat } from '../../src/lib/engine/port.ts';
import { ident, sql } from '../../src/lib/plan/sql.ts';
import { bytesOf, check, csv, failureOf, quietCall, same } from './contract.ts';
import type { ContractCase } from './contract.ts';

interface Log {
	readonly bytes: Uint8Array;
	readonly format?: FileFormat;
	readonly rowLimit?: number;
	/** Column `a` of the rows that can be read. */
	readonly kept: readonly string[];
	/** Line, column, value and code of each row that cannot. */
	readonly rejected: readonly (readonly [number, string | null, string, string])[];
}

/** Both ways of reading a log with bad rows: refused with a list of them, and read without them. */
const rejects = (
	name: string,
	{ bytes, format = csv(), rowLimit, kept, rejected }: Log
): readonly ContractCase[] => {
	const options = { format, columns: ['a'], rowLimit: rowLimit ?? null };
	const listed = rejected.map(([line, column, value, code]) => ({ line, column, value, code }));
	const bare = (rows: readonly { readonly why: string }[] | undefined) =>
		rows?.map(({ why, ...row }) => {
			check(why !== '', 'a row says why it is rejected');
			return row;
		});
	return [
		{
			name: `${name}: refused with a list`,
			run: async ({ engine, makeSource }) => {
				if (rejected.length === 0) return;
				const source = await makeSource('bad log.csv', bytes);
				const error = await failureOf(engine.load(source, options, quietCall()));
				if (!(error instanceof LogError)) throw error;
				same(bare(error.rejected?.listed), listed, 'rows listed');
				same(error.rejected?.rows, rejected.length, 'rows counted');
				if (rowLimit === undefined) same(error.rejected?.of, rejected.length + kept.length, 'all rows');
				same(error.problems[0]?.line, rejected[0]?.[0], 'the first line told');
			}
		},
		{
			name: `${name}: read without them`,
			run: async ({ engine, makeSource }) => {
				const source = await makeSource('bad log.csv', bytes);
				const call = quietCall();
				const load = engine.load(source, { ...options, leaveOut: true }, call);
				if (kept.length === 0) {
					const error = await failureOf(load);
					check(error instanceof LogError && error.rejected !== null, 'no row is left');
					return;
				}
				const log = await load;
				const rows = await engine.query(sql`SELECT a FROM ${ident(log.table)}`, quietCall());
				same(
					rows.map(({ a }) => a ?? ''),
					kept,
					'rows kept'
				);
				same(log.rows, kept.length, 'rows told');
				same(bare(log.rejected?.listed ?? []), rowLimit === undefined ? listed : [], 'rows left out');
			}
		}
	];
};

const ragged = 'log-row-ragged';
const open = 'log-quote-open';
const stray = 'log-quote-stray';
const mixed = 'a,b\n1,x\n2\n3,"y\nz"\n4,5,6\n7,w\n';
const mixedRows = {
	kept: ['1', '3', '7'],
	rejected: [
		[3, 'b', '2', ragged],
		[6, null, '4,5,6', ragged]
	]
} as const;
const jsonLines: FileFormat = { kind: 'json-lines', packing: 'none' };

export const rejectCases: readonly ContractCase[] = [
	...rejects('rows too short and too long', { bytes: bytesOf(mixed), ...mixedRows }),
	...rejects('rows too short and too long, CR LF', {
		bytes: bytesOf(mixed.replaceAll('\n', '\r\n')),
		...mixedRows
	}),
	...rejects('rows too short and too long, packed', {
		bytes: gzipSync(bytesOf(mixed)),
		format: csv({ packing: 'gzip' }),
		...mixedRows
	}),
	...rejects('a ragged row over several lines', {
		bytes: bytesOf('a,b\n1,x\n"2\n3\n4"\n5,y\n'),
		kept: ['1', '5'],
		rejected: [[3, 'b', '"2\n3\n4"', ragged]]
	}),
	...rejects('a quote that is never closed', {
		bytes: bytesOf('a,b\n1,x\n2,"y\n3,z\n4,w\n'),
		kept: ['1', '3', '4'],
		rejected: [[3, 'b', '2,"y', open]]
	}),
	...rejects('a quote that another row seems to close', {
		bytes: bytesOf('a,b\n1,x\n2,"y\n3,z\n4,"w"\n'),
		kept: ['1', '3', '4'],
		rejected: [[3, 'b', '2,"y', stray]]
	}),
	...rejects('text after a closing quote', {
		bytes: bytesOf('a,b\n"1"x,y\n2,"p ""q"""\n3,"r"s"\n'),
		kept: ['2'],
		rejected: [
			[2, 'a', '"1"x,y', stray],
			[4, 'b', '3,"r"s"', stray]
		]
	}),
	...rejects('bytes that are not UTF-8', {
		bytes: Uint8Array.from([...bytesOf('a,b\n1,é\n2,'), 0xe9, ...bytesOf('\n3,x\n')]),
		kept: ['1', '3'],
		rejected: [[3, null, '2,�', 'log-encoding']]
	}),
	...rejects('a last line that was cut', {
		bytes: bytesOf('a,b,c\n1,2,3\n4,5'),
		kept: ['1'],
		rejected: [[3, 'c', '4,5', ragged]]
	}),
	...rejects('a last line that was cut within quotes', {
		bytes: bytesOf('a,b\n1,2\n4,"5'),
		kept: ['1'],
		rejected: [[3, 'b', '4,"5', open]]
	}),
	...rejects('empty fields beyond the header, and spaces after a quote', {
		bytes: bytesOf('a,b\n1,x,\n2,y,,\n"3" ,"z"\n4,\n'),
		kept: ['1', '2', '3', '4'],
		rejected: []
	}),
	...rejects('a bad row below a row limit', {
		bytes: bytesOf('a,b\n1,x\n2,y\n3\n4\n'),
		rowLimit: 3,
		kept: ['1', '2'],
		rejected: [
			[4, 'b', '3', ragged],
			[5, 'b', '4', ragged]
		]
	}).slice(0, 1),
	...rejects('nothing but bad rows', {
		bytes: bytesOf('a,b\n1\n2\n'),
		kept: [],
		rejected: [
			[2, 'b', '1', ragged],
			[3, 'b', '2', ragged]
		]
	}),
	...rejects('broken lines of JSON', {
		bytes: Uint8Array.from([
			...bytesOf('{"a":1,"b":"x"}\n{"a":2,\n{"a":3}\n[4]\n{"a":"'),
			0xe9,
			...bytesOf('"}\n{"a":6}\n')
		]),
		format: jsonLines,
		kept: ['1', '3', '6'],
		rejected: [
			[2, null, '{"a":2,', 'log-json-line'],
			[4, null, '[4]', 'log-json-line'],
			[5, null, '{"a":"�"}', 'log-json-line']
		]
	}),
	{
		name: 'rejected rows are counted to the last, however many are listed',
		run: async ({ engine, makeSource }) => {
			const bytes = bytesOf(`a,b\n${'1\n'.repeat(12_000)}1,2\n`);
			const options = { format: csv(), columns: null, rowLimit: null, leaveOut: true };
			const { rejected } = await engine.load(await makeSource('log.csv', bytes), options, quietCall());
			same([rejected?.rows, rejected?.of, rejected?.listed.length], [12_000, 12_001, 10_000], 'numbers');
		}
	}
];
