import { describe, expect, it } from 'vitest';
import type { Cell, Cube } from '../cube/cube.ts';
import { suppressionMask } from './make-suppression-mask.ts';
import { suppressCube } from './suppress-cube.ts';

const options = { minimumCell: 11, attributeSets: [['sex']] };
const left = { unlabelled: 0, undecided: 0, mismatched: 0 };

/** A model with as many rows of each sex, half of them right and half wrong in either way. */
const cellsOf = (model: string, rows: number): readonly Cell[] =>
	['F', 'M'].map((sex) => ({
		model,
		levels: [sex],
		...{ tp: rows / 4, fp: rows / 4, fn: rows / 4, tn: rows / 4 },
		...left
	}));

const cubeOf = (rows: number, cells: readonly Cell[]): Cube => ({
	models: [...new Set(cells.map(({ model }) => model))],
	groupSets: [{ attributes: ['sex'], cells }],
	rows,
	window: null
});

const rowsThatLeave = (cube: Cube) => suppressCube(cube, suppressionMask(cube, options), options).rows;

describe('the number of rows of a file', () => {
	it('leaves where it tells of nobody', () => {
		expect(rowsThatLeave(cubeOf(400, cellsOf('a', 200)))).toBe(400);
		expect(rowsThatLeave(cubeOf(0, []))).toBe(0);
	});

	it('stays behind where it is small itself, with models or without any', () => {
		expect(rowsThatLeave(cubeOf(8, cellsOf('a', 4)))).toBeNull();
		expect(rowsThatLeave(cubeOf(8, []))).toBeNull();
	});

	it('stays behind where a model beside the others is hidden, whose rows would follow', () => {
		const few = cellsOf('b', 200).map((cell) => ({ ...cell, tp: cell.tp - 2 }));
		const cube = cubeOf(796, [...cellsOf('a', 200), ...few]);
		expect(suppressionMask(cube, options).publishes('b', [], [])).toBe('nothing');
		expect(rowsThatLeave(cube)).toBeNull();
	});
});
