import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCube } from '../../../../tests/arbitrary-cube.ts';
import { emptyCell } from './add-cells.ts';
import { total } from './counts.ts';
import type { Cell, Cube, Levels } from './cube.ts';
import { populationOf, rollUp } from './roll-up.ts';

const cell = (levels: Levels, tp: number, model = 'm'): Cell => ({ ...emptyCell(model, levels), tp });
const cubeOf = (groupSets: Cube['groupSets']): Cube => ({ models: ['m'], groupSets, rows: 0, window: null });

const finest = {
	attributes: ['race', 'sex'],
	cells: [
		cell(['b', 'F'], 1),
		cell([null, 'F'], 2),
		cell(['a', 'M'], 3),
		cell(['a', null], 4),
		cell(['a', 'M'], 90, 'other')
	]
};

describe('roll-up', () => {
	it('sums the cells of one model over the attributes asked for, sorted with missing last', () => {
		expect(rollUp(cubeOf([finest]), 'm', ['race'])).toEqual([
			cell(['a'], 7),
			cell(['b'], 1),
			cell([null], 2)
		]);
	});

	it('keeps the order of the attributes asked for', () => {
		expect(rollUp(cubeOf([finest]), 'm', ['sex', 'race']).map((c) => c.levels)).toEqual([
			['F', 'b'],
			['F', null],
			['M', 'a'],
			[null, 'a']
		]);
	});

	it('takes the exact group set where there is one', () => {
		const exact = { attributes: ['race'], cells: [cell(['a'], 5)] };
		expect(rollUp(cubeOf([finest, exact]), 'm', ['race'])).toEqual([cell(['a'], 5)]);
	});

	it('throws where no group set covers the attributes', () => {
		expect(() => rollUp(cubeOf([finest]), 'm', ['age'])).toThrow('age');
	});

	it('keeps a level spelt "null" apart from missing', () => {
		const cells = rollUp(
			cubeOf([{ attributes: ['race'], cells: [cell([null], 1), cell(['null'], 2)] }]),
			'm',
			['race']
		);
		expect(cells.map((c) => [c.levels[0], c.tp])).toEqual([
			['null', 2],
			[null, 1]
		]);
	});

	it('gives an empty population for a model without rows', () => {
		expect(total(populationOf(cubeOf([finest]), 'nobody'))).toBe(0);
	});

	it('equals a direct count of the rows behind the cube', () => {
		fc.assert(
			fc.property(arbitraryCube, fc.subarray(['race', 'sex', 'age']), (cube, attributes) => {
				const set = cube.groupSets[0];
				if (set === undefined) return;
				for (const model of cube.models) {
					const rolled = rollUp(cube, model, attributes);
					for (const got of rolled) {
						const rows = set.cells.filter(
							(c) =>
								c.model === model &&
								attributes.every((a, i) => c.levels[set.attributes.indexOf(a)] === got.levels[i])
						);
						for (const key of ['tp', 'fp', 'fn', 'tn', 'unlabelled', 'undecided', 'mismatched'] as const) {
							expect(got[key]).toBe(rows.reduce((sum, row) => sum + row[key], 0));
						}
					}
					expect(rolled.reduce((sum, c) => sum + total(c), 0)).toBe(total(populationOf(cube, model)));
				}
			})
		);
	});

	it('gives the same from the finest cells as from a set rolled up before', () => {
		fc.assert(
			fc.property(arbitraryCube, (cube) => {
				for (const model of cube.models) {
					const cells = rollUp(cube, model, ['age', 'race']);
					const coarse = cubeOf([{ attributes: ['age', 'race'], cells }]);
					expect(rollUp(coarse, model, ['race'])).toEqual(rollUp(cube, model, ['race']));
				}
			})
		);
	});
});
