import type { LoadedLog } from '../../src/lib/engine/port.ts';
import { ident, sql } from '../../src/lib/plan/sql.ts';
import { bytesOf, check, csv, failureOf, quietCall, same } from './contract.ts';
import type { ContractCase } from './contract.ts';

const rows = 100_000;
const many = bytesOf(`a,b\n${Array.from({ length: rows }, (_, i) => `${i},x${i % 7}`).join('\n')}\n`);
const options = { format: csv(), columns: ['a'], tallied: false, leaveOut: false };

/** Of engines that read logs which they cannot hold. */
export const partCases: readonly ContractCase[] = [
	{
		name: 'a log that is read in parts hands over every row once, as often as it is read, and none is left',
		run: async ({ engine, makeSource }) => {
			const { inParts } = engine;
			if (inParts === undefined) return;
			const source = await makeSource('log.csv', many);
			const whole = await engine.load(source, { ...options, rowLimit: null }, quietCall());
			await inParts.clear();
			for (let time = 0; time < 2; time += 1) {
				const call = quietCall();
				let sum = 0;
				let taken = 0;
				let table = whole.table;
				const take = async (part: LoadedLog): Promise<void> => {
					({ table } = part);
					taken += part.rows;
					for (const shard of part.shards ?? [0]) {
						const total = sql`SELECT CAST(sum(CAST(a AS BIGINT)) AS BIGINT) AS n FROM ${ident(part.table)}`;
						sum += Number((await engine.query(total, { ...call, shard }))[0]?.['n']);
					}
				};
				const again = (): void => check(false, 'a sound log is not begun again');
				const log = await inParts.read(source, options, { take, again }, call);
				same([taken, sum], [rows, (rows * (rows - 1)) / 2], 'rows handed over, and the sum of a column');
				same(
					[log.rows, log.columns, log.hash],
					[whole.rows, whole.columns, whole.hash],
					'the log as a whole'
				);
				const left = sql`SELECT count(*) AS n FROM ${ident(table)}`;
				await failureOf(engine.query(left, call));
			}
		}
	},
	{
		name: 'what fails while a part is taken ends the reading, and the engine lives on',
		run: async ({ engine, makeSource }) => {
			const { inParts } = engine;
			if (inParts === undefined) return;
			const source = await makeSource('log.csv', many);
			const reason = new Error('no, thank you');
			const taker = { take: () => Promise.reject(reason), again: () => undefined };
			same(
				(await failureOf(inParts.read(source, options, taker, quietCall()))) === reason,
				true,
				'the reason'
			);
			same(await engine.query(sql`SELECT 1 AS n`, quietCall()), [{ n: 1 }], 'the engine answers');
		}
	},
	{
		name: 'a log that cannot be read is told in parts as it is otherwise',
		run: async ({ engine, makeSource }) => {
			const { inParts } = engine;
			if (inParts === undefined) return;
			const source = await makeSource('log.csv', bytesOf('a,b\n1,2\n3\n'));
			const taker = { take: () => Promise.resolve(), again: () => undefined };
			const whole = await failureOf(engine.load(source, { ...options, rowLimit: null }, quietCall()));
			const parts = await failureOf(inParts.read(source, options, taker, quietCall()));
			check(whole instanceof Error && parts instanceof Error, 'both fail');
			same(String(parts), String(whole), 'what is told');
		}
	}
];
