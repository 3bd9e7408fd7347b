import { gzipSync } from 'fflate';
import type { LoadProgress } from '../../src/lib/engine/port.ts';
import { ident, sql } from '../../src/lib/plan/sql.ts';
import { bytesOf, check, csv, failureOf, quietCall, same } from './contract.ts';
import type { ContractCase } from './contract.ts';

const manyRows = bytesOf(`a,b\n${Array.from({ length: 200_000 }, (_, i) => `${i},x${i % 7}`).join('\n')}\n`);
const options = { format: csv(), columns: null, rowLimit: null };
const tiny = bytesOf('a\n1\n');

/** Takes far longer than any test would wait: 10^12 pairs. */
const endless = sql`SELECT count(*) AS n FROM range(1000000) AS s(x), range(1000000) AS t(y) WHERE (x * y) % 7 = 3`;

export const callCases: readonly ContractCase[] = [
	{
		name: 'progress of a load goes up and ends with every byte and row',
		run: async ({ engine, makeSource }) => {
			const call = quietCall();
			const source = await makeSource('log.csv', manyRows);
			await engine.load(source, options, call);
			check(call.steps.length > 1, 'more than one step is told');
			const last = call.steps.at(-1);
			same(
				[last?.phase, last?.done, last?.of, last?.rows],
				['reading', source.bytes, source.bytes, 200_000],
				'the last step'
			);
			for (const phase of ['opening', 'reading'] as const) {
				const done = call.steps.filter((step) => step.phase === phase).map((step) => step.done);
				check(
					done.every((bytes, i) => i === 0 || bytes >= (done[i - 1] ?? 0)),
					`${phase} never goes back`
				);
			}
		}
	},
	{
		name: 'a call that is cancelled before it begins does nothing',
		run: async ({ engine, makeSource }) => {
			const reason = new Error('changed my mind');
			const call = { ...quietCall(), signal: AbortSignal.abort(reason) };
			const source = await makeSource('log.csv', tiny);
			same((await failureOf(engine.load(source, options, call))) === reason, true, 'load ends in the reason');
			same(
				(await failureOf(engine.query(sql`SELECT 1 AS n`, call))) === reason,
				true,
				'query ends in the reason'
			);
		}
	},
	{
		name: 'a packed log of JSON Lines can be cancelled at any step, and the engine lives on',
		run: async ({ engine, makeSource }) => {
			const reason = new Error('changed my mind');
			const packed = gzipSync(bytesOf('{"a":1,"b":"x"}\n'.repeat(50_000)));
			const source = await makeSource('log.jsonl.gz', packed);
			const load = {
				format: { kind: 'json-lines', packing: 'gzip' },
				columns: null,
				rowLimit: null
			} as const;
			const counted = quietCall();
			same((await engine.load(source, load, counted)).rows, 50_000, 'rows of the log');
			for (const [last] of counted.steps.slice(0, -1).entries()) {
				const stop = new AbortController();
				let step = 0;
				// How many steps a load tells of is a matter of time; one at its very end comes too late to stop it.
				const progress = ({ done, of }: LoadProgress) => {
					if (step === last && of !== null && done < of) stop.abort(reason);
					step += 1;
				};
				const ended = engine.load(source, load, { signal: stop.signal, progress });
				const failed = await ended.then(
					() => null,
					(thrown: unknown) => thrown
				);
				if (stop.signal.aborted)
					same(failed === reason, true, `stopped at step ${String(last)}, it ends in the reason`);
			}
			same((await engine.load(source, load, quietCall())).rows, 50_000, 'rows of the next log');
		}
	},
	{
		name: 'a load can be cancelled, and the engine lives on',
		run: async ({ engine, makeSource }) => {
			const reason = new Error('changed my mind');
			const stop = new AbortController();
			const source = await makeSource('log.csv', manyRows);
			const call = { signal: stop.signal, progress: () => stop.abort(reason) };
			same((await failureOf(engine.load(source, options, call))) === reason, true, 'it ends in the reason');
			const log = await engine.load(await makeSource('tiny.csv', tiny), options, quietCall());
			same(log.rows, 1, 'rows of the next log');
		}
	},
	{
		name: 'a query can be cancelled, and the engine lives on',
		run: async ({ engine }) => {
			const reason = new Error('changed my mind');
			const stop = new AbortController();
			const cancelled = engine.query(endless, { ...quietCall(), signal: stop.signal });
			setTimeout(() => stop.abort(reason), 50);
			same((await failureOf(cancelled)) === reason, true, 'it ends in the reason');
			same(await engine.query(sql`SELECT 1 AS n`, quietCall()), [{ n: 1 }], 'the next answer');
		}
	},
	{
		name: 'integers are numbers as long as they are exact',
		run: async ({ engine }) => {
			const exact = sql`SELECT 9007199254740991 AS n, sum(x) AS s, count(*) AS c FROM range(3) AS t(x)`;
			same(await engine.query(exact, quietCall()), [{ n: 9007199254740991, s: 3, c: 3 }], 'large integers');
			await failureOf(engine.query(sql`SELECT CAST('9007199254740993' AS BIGINT) AS n`, quietCall()));
		}
	},
	{
		name: 'answers hold text, numbers, booleans and null',
		run: async ({ engine }) => {
			const statement = sql`SELECT ${'x'} AS t, ${0.1} AS d, ${true} AS b, CAST(${null} AS VARCHAR) AS n, ${-3} AS i`;
			same(
				await engine.query(statement, quietCall()),
				[{ t: 'x', d: 0.1, b: true, n: null, i: -3 }],
				'values'
			);
		}
	},
	{
		name: 'a query that is wrong fails, and the engine lives on',
		run: async ({ engine }) => {
			await failureOf(engine.query(sql`SELECT ${ident('nowhere')}`, quietCall()));
			same(await engine.query(sql`SELECT 1 AS n`, quietCall()), [{ n: 1 }], 'the next answer');
		}
	},
	{
		name: 'no query reads a file, fetches anything or loosens the engine',
		run: async ({ engine, makeSource }) => {
			await engine.load(await makeSource('tiny.csv', tiny), options, quietCall());
			// In WebAssembly this alone does nothing and says so to nobody; what counts is that nothing can be loaded.
			await engine.query(sql`INSTALL httpfs`, quietCall()).catch(() => undefined);
			for (const statement of [
				sql`SELECT * FROM read_csv(${'/etc/passwd'})`,
				sql`SELECT * FROM read_text(${'/etc/hostname'})`,
				sql`SELECT * FROM read_parquet(${'https://example.org/x.parquet'})`,
				sql`COPY (SELECT 1) TO ${'/tmp/plumbline-contract.csv'}`,
				sql`SET enable_external_access = true`,
				sql`LOAD httpfs`
			]) {
				await failureOf(engine.query(statement, quietCall()));
			}
		}
	},
	{
		name: 'a closed engine answers nothing, and closing twice does no harm',
		run: async ({ engine }) => {
			await engine.close();
			await failureOf(engine.query(sql`SELECT 1 AS n`, quietCall()));
			await engine.close();
		}
	},
	{
		name: 'it says what it is',
		run: ({ engine }) => {
			check(engine.name !== '' && /\d+\.\d+/.test(engine.version), 'name and version are there');
			return Promise.resolve();
		}
	}
];
