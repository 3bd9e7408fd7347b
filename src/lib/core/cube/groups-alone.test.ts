import { describe, expect, it } from 'vitest';
import type { Cell, Cube } from './cube.ts';
import { groupsAlone } from './groups-alone.ts';
import { mergeCubes, noCube } from './merge-cubes.ts';

const cell = (model: string, levels: readonly (string | null)[], tp: number): Cell => ({
	model,
	levels,
	...{ tp, fp: 1, fn: 0, tn: 0, unlabelled: 0, undecided: 0, mismatched: 0 }
});

const finest: Cube = {
	models: ['m', 'n'],
	groupSets: [
		{
			attributes: ['race', 'sex'],
			cells: [cell('m', ['a', 'f'], 3), cell('m', ['a', null], 4), cell('n', ['b', 'f'], 5)]
		}
	],
	rows: 15,
	window: null
};

const setsOf = (cube: Cube) =>
	cube.groupSets.map(({ attributes, cells }) => [
		attributes,
		cells.map(({ model, levels, tp, fp }) => [model, levels, tp, fp])
	]);

describe('a cube of groups alone', () => {
	it('holds everyone and the groups of each attribute, of each model, and nothing else', () => {
		const alone = groupsAlone({ ...finest, classes: { groupSets: [] } });
		expect(Object.keys(alone).sort()).toEqual(['groupSets', 'models', 'rows', 'window']);
		expect(setsOf(alone)).toEqual([
			[
				[],
				[
					['m', [], 7, 2],
					['n', [], 5, 1]
				]
			],
			[
				['race'],
				[
					['m', ['a'], 7, 2],
					['n', ['b'], 5, 1]
				]
			],
			[
				['sex'],
				[
					['m', ['f'], 3, 1],
					['m', [null], 4, 1],
					['n', ['f'], 5, 1]
				]
			]
		]);
	});

	it('is of a sum what its parts’ are, added', () => {
		const twice = mergeCubes(finest, finest);
		expect(mergeCubes(groupsAlone(finest), groupsAlone(finest))).toEqual(
			mergeCubes(groupsAlone(twice), noCube)
		);
	});

	it('is that of no row where no row was counted', () => {
		expect(groupsAlone(noCube)).toEqual(noCube);
	});
});
