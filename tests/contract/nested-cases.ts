import { profileColumns } from '../../src/lib/ingest/profile-columns.ts';
import { ident, sql } from '../../src/lib/plan/sql.ts';
import type { FileFormat } from '../../src/lib/engine/port.ts';
import { LogError } from '../../src/lib/engine/log-error.ts';
import { arrowFiles } from './arrow-files.ts';
import {
	bytesIn,
	bytesOf,
	check,
	failureOf,
	quietCall,
	same,
	type Bench,
	type ContractCase
} from './contract.ts';
import { nestedParquet } from './nested-parquet.ts';

async function load<Handle>(
	{ engine, makeSource }: Bench<Handle>,
	{ bytes, format }: { readonly bytes: Uint8Array; readonly format: FileFormat },
	columns: readonly string[] | null
) {
	const options = { format, columns, rowLimit: columns === null ? 100 : null };
	return engine.load(await makeSource('log', bytes), options, quietCall());
}

const nested = [
	{
		name: 'Parquet',
		log: { bytes: bytesIn(nestedParquet), format: { kind: 'parquet' } },
		unsupported: ['codes', 'who', 'scores'],
		plain: ['race', 'y']
	},
	{
		name: 'Arrow',
		log: { bytes: bytesIn(arrowFiles.kindsStream), format: { kind: 'arrow' } },
		unsupported: ['list', 'struct', 'bin', 'dur'],
		plain: ['s', 'i8']
	}
] as const;

/** A batch of a language model's answers as its maker writes it: one that was answered, and one that failed. */
const batch = [
	{
		id: 'batch_req_1',
		custom_id: 'case-7|white',
		response: {
			status_code: 200,
			request_id: 'r1',
			body: {
				id: 'chatcmpl-1',
				model: 'm',
				choices: [
					{
						index: 0,
						message: { role: 'assistant', content: 'Yes, "admit".\nNow.', refusal: null },
						finish_reason: 'stop'
					}
				],
				usage: { prompt_tokens: 20, completion_tokens: 2 }
			}
		},
		error: null
	},
	{
		id: 'batch_req_2',
		custom_id: 'case-7|black',
		response: {
			status_code: 429,
			request_id: 'r2',
			body: { error: { message: 'slow down', code: 'rate_limit' } }
		},
		error: { code: 'rate_limit', message: 'slow down' }
	}
];

export const nestedCases: readonly ContractCase[] = [
	...nested.flatMap(({ name, log, unsupported, plain }): readonly ContractCase[] => [
		{
			name: `nested columns of ${name} are listed as unsupported beside those that can be counted`,
			run: async (bench) => {
				const { table } = await load(bench, log, null);
				const types = await bench.engine.query(
					sql`SELECT column_name AS name, column_type AS type FROM (DESCRIBE ${ident(table)})`,
					quietCall()
				);
				const columns = types.map((row) => ({ name: String(row['name']), type: String(row['type']) }));
				const profiles = await profileColumns({ table, columns }, bench.engine, quietCall());
				const found = profiles.filter(({ kind }) => kind === 'unsupported');
				same(
					found.map((column) => column.name),
					unsupported,
					'unsupported columns'
				);
				for (const column of plain)
					check(
						profiles.some((profile) => profile.name === column && profile.distinct > 0),
						`${column} has values`
					);
			}
		},
		{
			name: `nested columns of ${name} stand in nobody's way who does not ask for them`,
			run: async (bench) => {
				const { columns } = await load(bench, log, plain);
				same([...columns].sort(), [...plain].sort(), 'columns');
				const failure = await failureOf(load(bench, log, [unsupported[0]]));
				check(
					failure instanceof LogError && failure.problems[0]?.code === 'log-column-nested',
					'a nested one is refused'
				);
			}
		}
	]),
	{
		name: "a batch of a language model's answers has its answers, statuses and errors as columns",
		run: async (bench) => {
			const lines = batch.map((line) => JSON.stringify(line)).join('\n');
			const log = { bytes: bytesOf(lines), format: { kind: 'json-lines', packing: 'none' } } as const;
			const columns = [
				'custom_id',
				'response.status_code',
				'response.body.choices.0.message.content',
				'response.body.usage.completion_tokens',
				'error.code'
			];
			const all = await load(bench, log, null);
			for (const column of columns) check(all.columns.includes(column), `${column} is a column`);
			const { table } = await load(bench, log, columns);
			const rows = await bench.engine.query(sql`SELECT * FROM ${ident(table)}`, quietCall());
			same(
				rows.map((row) => columns.map((column) => row[column] ?? '')),
				[
					['case-7|white', '200', 'Yes, "admit".\nNow.', '2', ''],
					['case-7|black', '429', '', '', 'rate_limit']
				],
				'answers'
			);
		}
	}
];
