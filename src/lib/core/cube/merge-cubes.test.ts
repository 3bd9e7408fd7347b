import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCube } from '../../../../tests/arbitrary-cube.ts';
import type { Cube } from './cube.ts';
import { mergeCubes, noCube, unmatchedGroupSets } from './merge-cubes.ts';
import { populationOf } from './roll-up.ts';

const over = (...attributes: string[]): Cube => ({
	models: ['m'],
	groupSets: [{ attributes, cells: [] }],
	rows: 1,
	window: null
});

describe('merging cubes', () => {
	it('does not depend on which cube comes first', () => {
		fc.assert(
			fc.property(arbitraryCube, arbitraryCube, (a, b) => {
				expect(mergeCubes(a, b)).toEqual(mergeCubes(b, a));
			})
		);
	});

	it('does not depend on which two are merged first', () => {
		fc.assert(
			fc.property(arbitraryCube, arbitraryCube, arbitraryCube, (a, b, c) => {
				expect(mergeCubes(mergeCubes(a, b), c)).toEqual(mergeCubes(a, mergeCubes(b, c)));
			})
		);
	});

	it('changes nothing when one cube holds no row', () => {
		fc.assert(
			fc.property(arbitraryCube, arbitraryCube, (a, b) => {
				const merged = mergeCubes(a, b);
				expect(mergeCubes(merged, noCube)).toEqual(merged);
				expect(mergeCubes(noCube, merged)).toEqual(merged);
			})
		);
	});

	it('adds the populations', () => {
		fc.assert(
			fc.property(arbitraryCube, arbitraryCube, (a, b) => {
				const merged = mergeCubes(a, b);
				expect(merged.rows).toBe(a.rows + b.rows);
				for (const model of ['m1', 'm2']) {
					expect(populationOf(merged, model).fn).toBe(populationOf(a, model).fn + populationOf(b, model).fn);
				}
			})
		);
	});

	it('takes the widest window', () => {
		const early = { first: '2025-01-01', last: '2025-02-01' };
		const late = { first: '2025-01-15', last: '2025-03-01' };
		expect(mergeCubes({ ...over('race'), window: late }, { ...over('race'), window: early }).window).toEqual({
			first: '2025-01-01',
			last: '2025-03-01'
		});
		expect(mergeCubes(over('race'), { ...over('race'), window: late }).window).toEqual(late);
	});

	it('names the group sets that only one cube has, and throws when asked to merge them', () => {
		expect(unmatchedGroupSets(over('race'), over('sex'))).toEqual([['race'], ['sex']]);
		expect(unmatchedGroupSets(over('race'), over('race'))).toEqual([]);
		expect(() => mergeCubes(over('race'), over('sex'))).toThrow('sex');
	});
});
