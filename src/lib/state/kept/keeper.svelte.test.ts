import { describe, expect, test } from 'vitest';
import type { KeptLog } from './kept-log.ts';
import { Keeper } from './keeper.svelte.ts';
import { noteName, rowsName, writeNote } from './kept-log.ts';
import type { KeptStore } from './kept-store.ts';
import type { KeptTabs, KeptWord } from './kept-tabs.ts';
import type { Tools } from '../session/fetch-tools.ts';
import type { OpenLog } from '../session/stage.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** Tabs beside this one: what they keep, and what they were told. */
function memoryTabs() {
	const others = new Set<string>();
	const own = new Set<string>();
	const told: KeptWord[] = [];
	const ends = new Map<string, () => void>();
	let hear: (word: KeptWord) => void = () => undefined;
	const tabs: KeptTabs = {
		keep: async (id, signal, work) => {
			own.add(id);
			try {
				return await work(signal);
			} finally {
				own.delete(id);
			}
		},
		beingKept: () => Promise.resolve(new Set([...others, ...own])),
		ended: (id) => new Promise((resolve) => ends.set(id, resolve)),
		alone: (work) => {
			told.push('wiping');
			others.clear();
			return work();
		},
		tell: (word) => told.push(word),
		listen: (heard) => {
			hear = heard;
		}
	};
	return { tabs, told, others, ends, say: (word: KeptWord) => hear(word) };
}

/** A store in memory that refuses what it is told to. */
function memoryStore(refuse: Partial<Record<keyof KeptStore, Error>> = {}, tabs = memoryTabs().tabs) {
	const files = new Map<string, string>();
	const refused = (what: keyof KeptStore): Promise<void> => {
		const error = refuse[what];
		return error === undefined ? Promise.resolve() : Promise.reject(error);
	};
	const store: KeptStore = {
		names: () => refused('names').then(() => [...files.keys()]),
		read: (name) =>
			refused('read').then(() => {
				const text = files.get(name);
				if (text === undefined) throw new DOMException('There is none', 'NotFoundError');
				return new File([text], name);
			}),
		write: () => refused('write').then(() => Promise.reject(new Error('nothing is written here'))),
		remove: (name) => refused('remove').then(() => void files.delete(name)),
		wipe: () => refused('wipe').then(() => files.clear()),
		tabs
	};
	return { files, store };
}

const rows = 'rows';
const kept = (id: string, hash = 'ab'): KeptLog => ({
	id,
	keptAt: `2026-11-${id}T00:00:00.000Z`,
	sources: [{ name: 'log.csv', bytes: 10, rows: 2, hash }],
	rows: 2,
	bytes: rows.length,
	hash: 'cd',
	audit: '{}'
});
function put(files: Map<string, string>, log: KeptLog): void {
	files.set(noteName(log), writeNote(log));
	files.set(rowsName(log), rows);
}

const source = { name: 'log.csv', bytes: 10, handle: new File([], 'log.csv') };
const log = { files: [{ kind: 'shard', source }] } as unknown as OpenLog;
const audit = {} as ResolvedAudit;

/** A keeper whose keeping does this. */
function keeperWith(
	store: KeptStore | null,
	keepLog: Tools['keepLog'] = () => Promise.reject(new Error('no'))
) {
	const desk = {
		kept: store,
		now: () => new Date('2026-11-23T00:00:00.000Z'),
		tools: () => Promise.resolve({ keepLog } as unknown as Tools)
	} as unknown as ConstructorParameters<typeof Keeper>[0];
	return new Keeper(desk);
}

describe('what a browser keeps', () => {
	test('is told, the last first', async () => {
		const { files, store } = memoryStore();
		put(files, kept('20'));
		put(files, kept('22'));
		put(files, kept('21'));
		const keeper = keeperWith(store);
		expect(keeper.holdsAny).toBe(false);
		await keeper.look();
		expect(keeper.logs.map(({ id }) => id)).toEqual(['22', '21', '20']);
		expect(await (await keeper.rowsOf(kept('21'))).text()).toBe(rows);
		expect([keeper.damaged, keeper.holdsAny, keeper.wants(log)]).toEqual([0, true, false]);
	});

	const own = noteName(kept('20'));
	test.each([
		['rows without a note', 'unfinished', (files: Map<string, string>) => files.delete(own)],
		['an empty note', 'unfinished', (files: Map<string, string>) => files.set(own, '')],
		[
			'files of the browser beside them',
			'unfinished',
			(files: Map<string, string>) => {
				files.set(`${rowsName(kept('20'))}.crswap`, 'ro');
				files.delete(own);
			}
		],
		['a note without rows', 'damaged', (files: Map<string, string>) => files.delete(rowsName(kept('20')))],
		['rows cut short', 'damaged', (files: Map<string, string>) => files.set(rowsName(kept('20')), 'ro')],
		['a note of an older form', 'damaged', (files: Map<string, string>) => files.set(own, '{}')],
		[
			'a note that names another',
			'damaged',
			(files: Map<string, string>) => files.set(own, writeNote(kept('19')))
		]
	] as const)('where there are %s it is %s, and can be wiped', async (_, what, damage) => {
		const { files, store } = memoryStore();
		put(files, kept('20'));
		put(files, kept('21'));
		damage(files);
		const keeper = keeperWith(store);
		await keeper.look();
		expect(keeper.logs.map(({ id }) => id)).toEqual(['21']);
		expect([keeper.unfinished, keeper.damaged]).toEqual(what === 'damaged' ? [0, 1] : [1, 0]);
		expect(await keeper.wipe()).toEqual([]);
		expect([files.size, keeper.holdsAny]).toEqual([0, false]);
	});

	test('takes the place of what was kept of the same files, and of no other', async () => {
		const { files, store } = memoryStore();
		put(files, kept('20'));
		put(files, kept('21', 'other'));
		const keeper = keeperWith(store, () => {
			put(files, kept('22'));
			return Promise.resolve(kept('22'));
		});
		await keeper.look();
		expect(await keeper.keep(log, audit)).toMatchObject({ ok: true, kept: { id: '22' } });
		expect(keeper.logs.map(({ id }) => id)).toEqual(['22', '21']);
		expect([...files.keys()].filter((name) => name.startsWith('20'))).toEqual([]);
		expect(keeper.keeping).toBeNull();
	});

	test('is not touched by a keeping for which there is no room, which is told', async () => {
		const { files, store } = memoryStore();
		put(files, kept('20'));
		const full = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
		const keeper = keeperWith(store, () => Promise.reject(full));
		const keeping = await keeper.keep(log, audit);
		expect(keeping).toMatchObject({ ok: false, problems: [{ code: 'log-not-kept', file: 'log.csv' }] });
		expect(JSON.stringify(keeping)).toContain('no more room');
		expect(keeper.logs).toHaveLength(1);
	});

	test('is wiped only when a keeping under way has ended, which then has kept nothing', async () => {
		const { files, store } = memoryStore();
		const keeper = keeperWith(
			store,
			(_, __, ___, { signal }) =>
				new Promise((____, reject) => {
					signal.addEventListener('abort', () => {
						setTimeout(() => {
							put(files, kept('23'));
							reject(signal.reason as Error);
						}, 20);
					});
				})
		);
		keeper.want(log, true);
		const keeping = keeper.keep(log, audit);
		await new Promise((resolve) => setTimeout(resolve, 5));
		expect(keeper.keeping).toBe('log.csv');
		await keeper.wipe();
		expect(await keeping).toBeNull();
		expect([files.size, keeper.holdsAny, keeper.keeping, keeper.wants(log)]).toEqual([0, false, null, false]);
	});

	test('that cannot be removed is told, and stays in sight', async () => {
		const { files, store } = memoryStore({ wipe: new Error('The file is in use.') });
		put(files, kept('20'));
		const keeper = keeperWith(store);
		const problems = await keeper.wipe();
		expect(problems).toMatchObject([{ code: 'kept-not-wiped' }]);
		expect(problems[0]?.message).toContain('The file is in use');
		expect(keeper.holdsAny).toBe(true);
	});

	test('is nothing where the browser refuses, which is said', async () => {
		const { store } = memoryStore({ names: new DOMException('no', 'SecurityError') });
		const keeper = keeperWith(store);
		await keeper.look();
		expect(keeper.refused).toContain('private window');
		const none = keeperWith(null);
		await none.look();
		expect(none.refused).not.toBeNull();
		expect(await none.keep(log, audit)).toBeNull();
		expect(await none.wipe()).toEqual([]);
		await expect(none.rowsOf(kept('20'))).rejects.toThrow('not as it was kept');
	});

	test('is asked for of one log, and of no other', () => {
		const keeper = keeperWith(memoryStore().store);
		const other = { files: [{ kind: 'shard', source: { ...source } }] } as unknown as OpenLog;
		keeper.want(log, true);
		// The same log without the rows that cannot be read.
		expect([keeper.wants({ ...log }), keeper.wants(other)]).toEqual([true, false]);
		keeper.want(log, false);
		expect(keeper.wants(log)).toBe(false);
	});

	test('that another tab is keeping is no damage, and is offered once that has ended', async () => {
		const { tabs, others, ends } = memoryTabs();
		const { files, store } = memoryStore({}, tabs);
		files.set(rowsName(kept('20')), '');
		files.set(`${rowsName(kept('20'))}.crswap`, rows);
		others.add('20');
		const keeper = keeperWith(store);
		await keeper.look();
		const seen = () => [keeper.elsewhere, keeper.logs.length, keeper.unfinished, keeper.damaged];
		expect(seen()).toEqual([1, 0, 0, 0]);
		put(files, kept('20'));
		files.delete(`${rowsName(kept('20'))}.crswap`);
		others.clear();
		ends.get('20')!();
		await expect.poll(seen).toEqual([0, 1, 0, 0]);
	});

	test('that was being kept in a tab that crashed is told as without an end', async () => {
		const { tabs, others, ends } = memoryTabs();
		const { files, store } = memoryStore({}, tabs);
		files.set(rowsName(kept('20')), '');
		others.add('20');
		const keeper = keeperWith(store);
		await keeper.look();
		others.clear();
		ends.get('20')!();
		await expect.poll(() => [keeper.elsewhere, keeper.unfinished]).toEqual([0, 1]);
	});

	test('is not kept in this tab either where another tab wipes, and that is told', async () => {
		const { tabs, say } = memoryTabs();
		const { files, store } = memoryStore({}, tabs);
		const keeper = keeperWith(
			store,
			(_, __, ___, { signal }) =>
				new Promise((____, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
		);
		const told: unknown[] = [];
		keeper.heed((wiped) => told.push(wiped));
		keeper.want(log, true);
		const keeping = keeper.keep(log, audit);
		await new Promise((resolve) => setTimeout(resolve, 5));
		say('wiping');
		expect(await keeping).toBeNull();
		expect([files.size, keeper.keeping, keeper.wants(log)]).toEqual([0, null, false]);
		expect(told).toEqual([]);
		say('wiped');
		expect(told).toEqual([{ stopped: 'log.csv', unwanted: false }]);
		// What is yet to be kept is not wanted any more; a tab that showed nothing is told nothing.
		keeper.want(log, true);
		say('wiping');
		say('wiped');
		expect(told.slice(1)).toEqual([{ stopped: null, unwanted: true }]);
		say('wiping');
		say('wiped');
		expect(told).toHaveLength(2);
	});

	test('is looked at again when another tab has changed it, and others are told of a wiping', async () => {
		const { tabs, say, told } = memoryTabs();
		const { files, store } = memoryStore({}, tabs);
		const keeper = keeperWith(store);
		keeper.heed(() => undefined);
		await keeper.look();
		put(files, kept('20'));
		say('changed');
		await expect.poll(() => keeper.logs.length).toBe(1);
		await keeper.wipe();
		expect(told).toEqual(['wiping', 'wiped']);
	});

	test('can be wiped one by one', async () => {
		const { tabs, told } = memoryTabs();
		const { files, store } = memoryStore({}, tabs);
		put(files, kept('20'));
		put(files, kept('21'));
		const keeper = keeperWith(store);
		await keeper.look();
		expect(await keeper.discard(kept('20'))).toEqual([]);
		expect([...files.keys()]).toEqual([noteName(kept('21')), rowsName(kept('21'))]);
		expect([keeper.logs.map(({ id }) => id), told]).toEqual([['21'], ['changed']]);
		const refusing = memoryStore({ remove: new Error('The file is in use.') }).store;
		expect(await keeperWith(refusing).discard(kept('20'))).toMatchObject([{ code: 'kept-not-wiped' }]);
	});
});
