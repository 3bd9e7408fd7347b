import { describe, expect, test } from 'vitest';
import { recallMapping, rememberMapping, shapeKey } from './mapping-memory.ts';
import type { ColumnProfile, LogProfile } from './profile.ts';

function log(...names: readonly string[]): LogProfile {
	const columns = names.map((name): ColumnProfile => ({
		name,
		kind: 'text',
		distinct: 2,
		missing: 0,
		examples: [{ value: 'SECRET', count: 3 }],
		range: null,
		identifiers: []
	}));
	const format = { kind: 'parquet' } as const;
	return { name: 'a.parquet', bytes: 1, format, sampledRows: 3, rows: 3, columns, warnings: [] };
}

function memory() {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value)
	};
}

describe('remembering a mapping', () => {
	test('it comes back for a log of the same shape, in any order of columns', () => {
		const storage = memory();
		rememberMapping(storage, log('race', 'y'), [
			{ column: 'race', role: 'group' },
			{ column: 'y', role: 'label' }
		]);
		expect(recallMapping(storage, log('y', 'race'))).toEqual([
			{ column: 'race', role: 'group' },
			{ column: 'y', role: 'label' }
		]);
		expect(recallMapping(storage, log('y', 'race', 'sex'))).toBeNull();
	});

	test('names that run together do not make the same shape', () => {
		expect(shapeKey(log('a', 'b'))).not.toBe(shapeKey(log('a\nb')));
	});

	test('no value of the log is kept', () => {
		const storage = memory();
		rememberMapping(storage, log('race'), [{ column: 'race', role: 'group' }]);
		expect(JSON.stringify([...storage.kept])).not.toContain('SECRET');
	});

	test('what someone else wrote there is not believed', () => {
		const profile = log('race');
		for (const text of ['{', '7', '[["race","toString"]]', '[["other","group"]]', '[null,["race"]]']) {
			const storage = memory();
			storage.kept.set(`plumbline.mapping.${shapeKey(profile)}`, text);
			expect(recallMapping(storage, profile), text).toBeNull();
		}
	});

	test('a storage that refuses costs nothing but the memory', () => {
		const refusing = {
			getItem: () => {
				throw new Error('no');
			},
			setItem: () => {
				throw new Error('no');
			}
		};
		expect(() => {
			rememberMapping(refusing, log('a'), []);
		}).not.toThrow();
		expect(recallMapping(refusing, log('a'))).toBeNull();
	});
});
