import { LogError } from '../../src/lib/engine/log-error.ts';
import { ident, join, sql } from '../../src/lib/plan/sql.ts';
import { bytesIn, check, failureOf, quietCall, same, type Bench, type ContractCase } from './contract.ts';
import { excelFiles } from './excel-files.ts';

const excel = { kind: 'excel' } as const;

async function load<Handle>(
	{ engine, makeSource }: Bench<Handle>,
	bytes: Uint8Array,
	columns: readonly string[] | null,
	rowLimit: number | null = null
) {
	const source = await makeSource('log.xlsx', bytes);
	return engine.load(source, { format: excel, columns, rowLimit }, quietCall());
}

const names = ['id', 'race', 'race_1', 'when', 'at', 'clock', 'flag', 'score', 'column8', 'y'];
const rows = [
	['007', 'White', ' a b ', '2024-02-29', '2024-02-29 08:30:15', '08:30:00', 'true', '0.1', 'é', '1'],
	['9007199254740991', '', '"q",\nz', '1900-01-01', '2001-12-31 23:59:59.25', '', 'false', '1e-7', '', '#N/A']
];

const refuses = (
	name: string,
	bytes: () => Uint8Array,
	expected: { readonly code: string; readonly line?: number },
	columns: readonly string[] | null = null
): ContractCase => ({
	name,
	run: async (bench) => {
		const failure = await failureOf(load(bench, bytes(), columns));
		check(failure instanceof LogError, `${name}: it ends in ${String(failure)}`);
		const [found] = (failure as LogError).problems;
		same([found?.code, found?.line ?? undefined], [expected.code, expected.line], name);
	}
});

/** The book with one part said to be so long. */
function said(length: number): Uint8Array {
	const bytes = bytesIn(excelFiles.log);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const at = bytes.findLastIndex((_, i) => i + 4 <= bytes.length && view.getUint32(i, true) === 0x02014b50);
	view.setUint32(at + 24, length, true);
	return bytes;
}

export const excelCases: readonly ContractCase[] = [
	{
		name: 'the first sheet that is shown is the log, its cells as a CSV has them, and others are told of',
		run: async (bench) => {
			const log = await load(bench, bytesIn(excelFiles.log), null);
			same(log.columns, names, 'columns');
			same(log.rows, 2, 'rows');
			check(/^[0-9a-f]{64}$/.test(log.hash), 'a hash is told');
			same(
				log.warnings?.map(({ code, found }) => [code, found]),
				[['log-sheets-left', '"log"']],
				'warnings'
			);
			check(/"Notes", "Key"/.test(log.warnings?.[0]?.message ?? ''), 'the other sheets are named');
			const texts = names.map((name) => sql`coalesce(${ident(name)}, '') AS ${ident(name)}`);
			const read = await bench.engine.query(
				sql`SELECT ${join(texts, sql`, `)} FROM ${ident(log.table)}`,
				quietCall()
			);
			same(
				read.map((row) => names.map((name) => row[name])),
				rows,
				'cells'
			);
		}
	},
	{
		name: 'of a workbook only the asked columns are loaded, and no more rows than asked',
		run: async (bench) => {
			const log = await load(bench, bytesIn(excelFiles.log), ['y', 'race_1'], 1);
			same([log.columns, log.rows], [['y', 'race_1'], 1], 'columns and rows');
			const read = await bench.engine.query(sql`SELECT * FROM ${ident(log.table)}`, quietCall());
			same(read, [{ y: '1', race_1: ' a b ' }], 'cells');
		}
	},
	refuses('a cell beyond the last name is refused with its row', () => bytesIn(excelFiles.ragged), {
		code: 'log-row-ragged',
		line: 3
	}),
	refuses('a workbook without names is refused', () => bytesIn(excelFiles.headless), {
		code: 'log-excel-unreadable'
	}),
	refuses('a workbook of names alone is refused', () => bytesIn(excelFiles.headerOnly), {
		code: 'log-header-only'
	}),
	refuses(
		'a column that a workbook does not have is named',
		() => bytesIn(excelFiles.log),
		{ code: 'log-column-missing' },
		['sex']
	),
	refuses('a workbook that was cut short is refused', () => bytesIn(excelFiles.log).slice(0, 3000), {
		code: 'log-excel-unreadable'
	}),
	refuses('a workbook that would unpack to gigabytes is refused', () => said(0xfffffff0), {
		code: 'log-excel-unreadable'
	}),
	refuses('a workbook that hides how long it is is refused', () => said(0), { code: 'log-excel-unreadable' })
];
