import { gzipSync } from 'fflate';
import { ident, join, sql } from '../../src/lib/plan/sql.ts';
import { levelOf, numberOf } from '../../src/lib/plan/level.ts';
import type { EngineRow, FileFormat } from '../../src/lib/engine/port.ts';
import { bytesIn, bytesOf, check, csv, quietCall, quoted, same } from './contract.ts';
import type { Bench, ContractCase } from './contract.ts';
import { injectionCorpus } from './injection-corpus.ts';
import { smallParquet } from './small-parquet.ts';

interface Log {
	readonly bytes: Uint8Array;
	readonly format?: FileFormat;
	readonly columns?: readonly string[] | null;
	readonly rowLimit?: number | null;
}

/** Loads a log and reads the columns back as texts, in the log's order. */
async function readBack<Handle>(
	{ engine, makeSource }: Bench<Handle>,
	{ bytes, format = csv(), columns = null, rowLimit = null }: Log,
	read: readonly string[]
): Promise<{ readonly rows: readonly EngineRow[]; readonly hash: string }> {
	const source = await makeSource('log.csv', bytes);
	const log = await engine.load(source, { format, columns, rowLimit }, quietCall());
	const texts = read.map((column, i) => sql`CAST(${ident(column)} AS VARCHAR) AS ${ident(`v${i}`)}`);
	const rows = await engine.query(sql`SELECT ${join(texts, sql`, `)} FROM ${ident(log.table)}`, quietCall());
	same(rows.length, log.rows, 'rows counted while loading');
	return { rows, hash: log.hash };
}

const small = 'a,b\n1,x\n2,y\n';
const smallZstd = 'KLUv/QRYYQAAYSxiCjEseAoyLHkKLp8hRg==';
const smallRows = [
	{ v0: '1', v1: 'x' },
	{ v0: '2', v1: 'y' }
];

const readsAs = (name: string, log: Log, rows: readonly EngineRow[] = smallRows): ContractCase => ({
	name,
	run: async (bench) => {
		const read = await readBack(bench, log, ['a', 'b']);
		same(read.rows, rows, name);
	}
});

const jsonLines = { kind: 'json-lines', packing: 'none' } as const;
const nested =
	'{"custom_id":"q1","response":{"body":{"choices":[{"text":"a \\"b\\", c\\nd"}]}},"n":9007199254740993}\n' +
	'\n{"n":1.50,"custom_id":"","response":null,"x":true}\r\n{"custom_id":"=1+1","response":{"body":{"choices":[]}},"n":null}';
const nestedColumns = ['response.body.choices.0.text', 'custom_id', 'n'];
const nestedRows = [
	{ v0: 'a "b", c\nd', v1: 'q1', v2: '9007199254740993' },
	{ v0: '', v1: '', v2: '1.50' },
	{ v0: '', v1: '=1+1', v2: '' }
];

/** JSON Lines: nested fields by path, digits as written, missing ones empty, whether columns were asked for or not. */
const jsonCases: readonly ContractCase[] = [null, nestedColumns].map((columns) => ({
	name: `JSON Lines are read as text, ${columns === null ? 'all columns' : 'the asked columns'}`,
	run: async (bench) => {
		const log = { bytes: bytesOf(nested), format: jsonLines, columns };
		const { rows } = await readBack(bench, log, nestedColumns);
		const filled = rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v ?? ''])));
		same(filled, nestedRows, 'nested fields');
	}
}));

/** Texts of a score column, and the numbers that they are; no other text is one. */
const numbers: ReadonlyMap<string, number | null> = new Map([
	['0.7', 0.7],
	['.5', 0.5],
	['5.', 5],
	['+5', 5],
	['-2.5', -2.5],
	['1e-3', 0.001],
	['1E3', 1000],
	[' 0.5 ', 0.5],
	['00012', 12],
	...[
		'1_000',
		'1.5_0',
		'inf',
		'-Infinity',
		'nan',
		'1e999',
		'1e150',
		'0x1F',
		'0b1',
		'0,7',
		'1 000',
		'1d',
		'5e'
	].map((text) => [text, null] as const),
	...['true', 'n/a', '-', '.', '1__0', '٣', '1;2', '%5', '½', '1e5_0', '2025-01-01', '--5'].map(
		(text) => [text, null] as const
	)
]);

/** `small` packed by gzip, timestamp 0. */
const smallGzip = Uint8Array.from(atob('H4sIAAAAAAAAA0vUSeIy1KngMtKp5AIAwpZ+nQwAAAA='), (character) =>
	character.charCodeAt(0)
);

export const loadCases: readonly ContractCase[] = [
	...jsonCases,
	readsAs('CSV is read', { bytes: bytesOf(small) }),
	readsAs('CSV without a last line end is read', { bytes: bytesOf(small.trimEnd()) }),
	readsAs('CSV with CR LF is read', { bytes: bytesOf(small.replaceAll('\n', '\r\n')) }),
	readsAs('CSV with CR alone is read', { bytes: bytesOf(small.replaceAll('\n', '\r')) }),
	readsAs(
		'line ends inside quotes may differ from those of the rows',
		{ bytes: bytesOf('a,b\n1,"x\r\ny"\n2,"x\ry"\n3,z\n') },
		[
			{ v0: '1', v1: 'x\r\ny' },
			{ v0: '2', v1: 'x\ry' },
			{ v0: '3', v1: 'z' }
		]
	),
	readsAs('a byte-order mark is no part of the first name', { bytes: bytesOf(`\ufeff${small}`) }),
	readsAs('TSV is read', {
		bytes: bytesOf(small.replaceAll(',', '\t')),
		format: csv({ delimiter: '\t' })
	}),
	readsAs('semicolons and single quotes are read', {
		bytes: bytesOf("a;b\n'1';x\n2;'y'\n"),
		format: csv({ delimiter: ';', quote: "'" })
	}),
	readsAs('gzip is unpacked', { bytes: smallGzip, format: csv({ packing: 'gzip' }) }),
	// Written by zstd 1.5: one frame, and two as `cat a.zst b.zst` writes them.
	readsAs('Zstandard is unpacked', {
		bytes: bytesIn(smallZstd),
		format: csv({ packing: 'zstd' })
	}),
	readsAs('several frames of Zstandard are one log', {
		bytes: bytesIn('KLUv/QRYQQAAYSxiCjEseApmAzAfKLUv/QRYIQAAMix5CvpY7Lk='),
		format: csv({ packing: 'zstd' })
	}),
	readsAs('blank lines are no rows', { bytes: bytesOf('a,b\n1,x\n\n2,y\n\n') }),
	readsAs(
		'without a quote character quotes are text',
		{ bytes: bytesOf('a,b\n1,"x"\n'), format: csv({ quote: '' }) },
		[{ v0: '1', v1: '"x"' }]
	),
	readsAs(
		'quoted fields keep delimiters, doubled quotes and line ends',
		{ bytes: bytesOf('a,b\n"1,2","say ""x""\nand y"\n') },
		[{ v0: '1,2', v1: 'say "x"\nand y' }]
	),
	readsAs('values stay the text that they are', { bytes: bytesOf('a,b\n007,1.0\nTrue, x \n1e5,NA\n') }, [
		{ v0: '007', v1: '1.0' },
		{ v0: 'True', v1: ' x ' },
		{ v0: '1e5', v1: 'NA' }
	]),
	readsAs('empty fields are missing', { bytes: bytesOf('a,b\n1,\n,y\n') }, [
		{ v0: '1', v1: null },
		{ v0: null, v1: 'y' }
	]),
	{
		name: 'Parquet is read, and its types come as the texts of a CSV',
		run: async (bench) => {
			const bytes = Uint8Array.from(atob(smallParquet), (character) => character.charCodeAt(0));
			const columns = ['a', 'b', 'f', 't', "don't"];
			const { rows } = await readBack(bench, { bytes, format: { kind: 'parquet' }, columns }, columns);
			same(
				rows,
				[
					{ v0: '1', v1: 'x', v2: '0.7', v3: 'true', v4: 'deep' },
					{ v0: '2', v1: 'y', v2: '1.0', v3: 'false', v4: 'deep' },
					{ v0: null, v1: null, v2: null, v3: null, v4: 'deep' }
				],
				'rows'
			);
		}
	},
	{
		name: 'only finite decimal numbers are numbers',
		run: async ({ engine, makeSource }) => {
			const bytes = bytesOf(`a\n${[...numbers.keys()].map(quoted).join('\n')}\n`);
			const options = { format: csv(), columns: null, rowLimit: null };
			const log = await engine.load(await makeSource('log.csv', bytes), options, quietCall());
			const read = sql`SELECT a, ${numberOf('a')} AS x FROM ${ident(log.table)}`;
			for (const { a, x } of await engine.query(read, quietCall()))
				same(x, numbers.get(String(a)), `the number read of ${JSON.stringify(a)}`);
		}
	},
	{
		name: 'minus zero is the level zero',
		run: async ({ engine, makeSource }) => {
			const options = { format: csv(), columns: null, rowLimit: null };
			const source = await makeSource('log.csv', bytesOf('a\n-0.0\n-0\n0.00\n-10\n'));
			const log = await engine.load(source, options, quietCall());
			const read = sql`SELECT ${levelOf(ident('a'))} AS level FROM ${ident(log.table)}`;
			same(
				await engine.query(read, quietCall()),
				['0', '0', '0', '-10'].map((level) => ({ level })),
				'levels'
			);
		}
	},
	{
		name: 'the hash is that of the bytes of the log, packed or not',
		run: async ({ engine, makeSource }) => {
			const digest = await crypto.subtle.digest('SHA-256', bytesOf(small).slice().buffer);
			const expected = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
			const hashOf = async (bytes: Uint8Array, format: FileFormat): Promise<string> => {
				const source = await makeSource('log.csv', bytes);
				return (await engine.load(source, { format, columns: null, rowLimit: null }, quietCall())).hash;
			};
			same(await hashOf(bytesOf(small), csv()), expected, 'SHA-256');
			same(await hashOf(smallGzip, csv({ packing: 'gzip' })), expected, 'SHA-256 of the packed log');
			same(
				await hashOf(bytesIn(smallZstd), csv({ packing: 'zstd' })),
				expected,
				'SHA-256 of a Zstandard log'
			);
			const lines = bytesOf('{"a":1}\n{"a":2}\n');
			same(
				await hashOf(gzipSync(lines), { kind: 'json-lines', packing: 'gzip' }),
				await hashOf(lines, jsonLines),
				'SHA-256 of packed JSON Lines'
			);
			same(
				await hashOf(bytesIn('KLUv/QRYgQAAeyJhIjoxfQp7ImEiOjJ9Cu7trPI='), {
					kind: 'json-lines',
					packing: 'zstd'
				}),
				await hashOf(lines, jsonLines),
				'SHA-256 of Zstandard JSON Lines'
			);
		}
	},
	{
		name: 'only the columns asked for are loaded',
		run: async ({ engine, makeSource }) => {
			const source = await makeSource('log.csv', bytesOf('a,b,c\n1,x,secret\n'));
			const log = await engine.load(source, { format: csv(), columns: ['b'], rowLimit: null }, quietCall());
			const rows = await engine.query(sql`SELECT * FROM ${ident(log.table)}`, quietCall());
			same(rows, [{ b: 'x' }], 'loaded columns');
			same(log.columns, ['b'], 'columns told');
		}
	},
	{
		name: 'one row of all columns tells their names',
		run: async ({ engine, makeSource }) => {
			const options = { columns: null, rowLimit: 1 };
			const text = await makeSource('log.csv', bytesOf('b,a,a,\n1,2,3,4\n5,6,7,8\n'));
			const fromCsv = await engine.load(text, { format: csv(), ...options }, quietCall());
			same(fromCsv.columns, ['b', 'a', 'a_1', 'column3'], 'columns of a CSV');
			const bytes = Uint8Array.from(atob(smallParquet), (character) => character.charCodeAt(0));
			const parquet = await makeSource('log.parquet', bytes);
			const { columns } = await engine.load(
				parquet,
				{ format: { kind: 'parquet' }, ...options },
				quietCall()
			);
			for (const column of ['a', 'b', 'f', 't', "don't"])
				check(columns.includes(column), `column ${column} of a Parquet file is told`);
		}
	},
	{
		name: 'a row limit is kept',
		run: async (bench) => {
			const { rows } = await readBack(bench, { bytes: bytesOf(small), rowLimit: 1 }, ['a']);
			same(rows, [{ v0: '1' }], 'first row');
		}
	},
	{
		name: 'two columns of one name are told apart',
		run: async (bench) => {
			const { rows } = await readBack(bench, { bytes: bytesOf('a,a,\n1,2,3\n') }, ['a', 'a_1', 'column2']);
			same(rows, [{ v0: '1', v1: '2', v2: '3' }], 'renamed columns');
		}
	},
	{
		name: 'hostile values come back as they went in',
		run: async (bench) => {
			const lines = injectionCorpus.map((text, i) => `${i},${quoted(text)}`);
			const { rows } = await readBack(bench, { bytes: bytesOf(`a,b\n${lines.join('\n')}\n`) }, ['b']);
			injectionCorpus.forEach((text, i) => same(rows[i]?.['v0'], text, `value ${i}`));
		}
	},
	{
		name: 'hostile column names are names',
		run: async (bench) => {
			const names = injectionCorpus.filter(
				(text) => text.trim() === text && !/[\r\n]/.test(text) && text.length < 100 && text !== 'null'
			);
			const bytes = bytesOf(`${names.map(quoted).join(',')}\n${names.map((_, i) => i).join(',')}\n`);
			const { rows } = await readBack(bench, { bytes, columns: names }, names);
			names.forEach((name, i) => same(rows[0]?.[`v${i}`], String(i), `column ${name}`));
		}
	},
	{
		name: 'hostile values in a query are values',
		run: async (bench) => {
			const { engine } = bench;
			await readBack(bench, { bytes: bytesOf(small) }, ['a']);
			for (const text of [...injectionCorpus, 'nul\0nul']) {
				const [row] = await engine.query(sql`SELECT ${text} AS v, length(${text}) AS n`, quietCall());
				same(row?.['v'], text, 'the value');
				check(Number(row?.['n']) > 0, 'a value has a length');
			}
		}
	}
];
