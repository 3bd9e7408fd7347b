import { describe, expect, it } from 'vitest';
import type { LoadedLog } from '#lib/engine/port.ts';
import { sql } from '#lib/plan/sql.ts';
import { lendEngines, type ReusableEngine } from './spare-engine.ts';

const call = { signal: new AbortController().signal, progress: () => undefined };
const source = { name: 'log.csv', bytes: 1, handle: null };
const format = { kind: 'parquet' } as const;
const log: LoadedLog = { table: 'log', copies: null, rows: 1, columns: [], hash: '' };

/** Engines that are numbered as they are started; the start of those in `failing` fails. Every query fails. */
function numbered(failing: readonly number[] = [], canClear = true) {
	const seen = { started: 0, closed: [] as string[], cleared: [] as string[] };
	const open = (): Promise<ReusableEngine<unknown>> => {
		seen.started += 1;
		const name = String(seen.started);
		if (failing.includes(seen.started)) return Promise.reject(new Error(`engine ${name} does not start`));
		const note = (list: string[]) => () => {
			list.push(name);
			return Promise.resolve();
		};
		return Promise.resolve({
			name,
			version: '1',
			load: () => Promise.resolve(log),
			query: () => Promise.reject(new Error('no such table')),
			clear: canClear ? note(seen.cleared) : () => Promise.reject(new Error('stuck')),
			close: note(seen.closed)
		});
	};
	return { seen, ...lendEngines(open, (task) => task()) };
}

describe('engines that are lent', () => {
	it('start when they are asked for, or before', async () => {
		const { seen, lend, prepare } = numbered();
		prepare();
		prepare();
		expect(seen.started).toBe(1);
		expect((await lend()).name).toBe('1');
		expect((await lend()).name).toBe('2');
	});

	it('are lent again after a look at first rows', async () => {
		const { seen, lend } = numbered();
		const first = await lend();
		await first.load(source, { format, columns: null, rowLimit: 20 }, call);
		await first.close();
		expect((await lend()).name).toBe('1');
		expect(seen).toEqual({ started: 1, closed: [], cleared: ['1'] });
	});

	it('read in parts where they can', async () => {
		const { lend } = lendEngines(
			() =>
				Promise.resolve({
					name: 'one',
					version: '1',
					load: () => Promise.resolve(log),
					query: () => Promise.resolve([]),
					clear: () => Promise.resolve(),
					close: () => Promise.resolve(),
					inParts: {
						clear: () => Promise.resolve(),
						read: async (_source, _options, taker) => {
							await taker.take({ ...log, rows: 3 });
							return log;
						}
					}
				}),
			(task) => task()
		);
		const taken: number[] = [];
		const take = ({ rows }: LoadedLog): Promise<void> => Promise.resolve(void taken.push(rows));
		const options = { format, columns: [], tallied: false, leaveOut: false };
		await (await lend()).inParts?.read(source, options, { take, again: () => undefined }, call);
		expect(taken).toEqual([3]);
		expect((await numbered().lend()).inParts).toBeUndefined();
	});

	it('are closed, and the next one started, after a whole log or a failure', async () => {
		const { seen, lend } = numbered();
		const first = await lend();
		await first.load(source, { format, columns: null, rowLimit: null }, call);
		await first.close();
		const second = await lend();
		await expect(second.query(sql`SELECT 1`, call)).rejects.toThrow('no such table');
		await second.close();
		expect(seen).toEqual({ started: 3, closed: ['1', '2'], cleared: [] });
		expect((await lend()).name).toBe('3');
	});

	it('are closed where they cannot forget, and another starts', async () => {
		const { seen, lend } = numbered([], false);
		await (await lend()).close();
		expect((await lend()).name).toBe('2');
		expect(seen.closed).toEqual(['1']);
	});

	it('are no more than one in store', async () => {
		const { seen, lend } = numbered();
		const [first, second] = [await lend(), await lend()];
		await first.close();
		await second.close();
		expect(seen.closed).toEqual(['2']);
		expect([(await lend()).name, seen.started]).toEqual(['1', 2]);
	});

	it('start anew where the spare one did not, and tell a failure to whoever asked', async () => {
		const { lend, prepare } = numbered([1, 3]);
		prepare();
		expect((await lend()).name).toBe('2');
		await expect(lend()).rejects.toThrow('engine 3 does not start');
	});
});
