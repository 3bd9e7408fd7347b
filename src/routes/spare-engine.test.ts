import { describe, expect, it } from 'vitest';
import type { Engine } from '#lib/engine/port.ts';
import { lendEngines } from './spare-engine.ts';

/** Engines that are numbered as they are started; the start of those in `failing` fails. */
function numbered(failing: readonly number[] = []) {
	const seen = { started: 0, closed: [] as string[] };
	const open = (): Promise<Engine> => {
		seen.started += 1;
		const name = String(seen.started);
		if (failing.includes(seen.started)) return Promise.reject(new Error(`engine ${name} does not start`));
		const close = () => {
			seen.closed.push(name);
			return Promise.resolve();
		};
		const refuse = () => Promise.reject(new Error('not asked here'));
		return Promise.resolve({ name, version: '1', load: refuse, query: refuse, close });
	};
	return { seen, lend: lendEngines(open) };
}

describe('engines that are lent', () => {
	it('start when they are asked for, and the next one once one is given back', async () => {
		const { seen, lend } = numbered();
		const first = await lend();
		expect([first.name, seen.started]).toEqual(['1', 1]);
		await first.close();
		expect([seen.started, seen.closed]).toEqual([2, ['1']]);
		const [second, third] = [await lend(), await lend()];
		expect([second.name, third.name, seen.started]).toEqual(['2', '3', 3]);
		await Promise.all([second.close(), third.close()]);
		expect(seen.started).toBe(4);
	});

	it('start anew where the spare one did not, and tell a failure to whoever asked', async () => {
		const { lend } = numbered([2, 4]);
		await (await lend()).close();
		const third = await lend();
		expect(third.name).toBe('3');
		await expect(lend()).rejects.toThrow('engine 4 does not start');
	});
});
