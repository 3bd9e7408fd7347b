import { describe, expect, it } from 'vitest';
import type { Counts } from '../cube/counts.ts';
import type { Cube } from '../cube/cube.ts';
import { addWeightedCounts, noWeightedCounts, weightOfRow } from '../weights/weighted-counts.ts';
import { suppressionMask } from './make-suppression-mask.ts';

type Weights = Readonly<Record<keyof Counts, readonly number[]>>;

const times = (rows: number, weight: (row: number) => number): readonly number[] =>
	Array.from({ length: rows }, (_, row) => weight(row));

/** Weights that differ from row to row. */
const varied = (row: number): number => 1 + (row % 7) / 10;

const manyOf = (weight: (row: number) => number): Weights => ({
	tp: times(20, weight),
	fp: times(20, weight),
	fn: times(20, weight),
	tn: times(60, weight)
});

/** A log of groups whose rows have these weights. */
function cubeOf(groups: Readonly<Record<string, Weights>>): Cube {
	const names = ['tp', 'fp', 'fn', 'tn'] as const;
	const entries = Object.entries(groups);
	const cells = entries.map(([group, weights]) => ({
		model: 'm',
		levels: [group],
		tp: weights.tp.length,
		fp: weights.fp.length,
		fn: weights.fn.length,
		tn: weights.tn.length,
		unlabelled: 0,
		undecided: 0,
		mismatched: 0
	}));
	const sums = entries.map(([group, weights]) => ({
		model: 'm',
		levels: [group],
		sums: names
			.flatMap((name) => weights[name].map((weight) => weightOfRow(name, weight)))
			.reduce(addWeightedCounts, noWeightedCounts)
	}));
	const rows = cells.reduce((sum, { tp, fp, fn, tn }) => sum + tp + fp + fn + tn, 0);
	return {
		models: ['m'],
		groupSets: [{ attributes: ['g'], cells }],
		rows,
		window: null,
		weights: { groupSets: [{ attributes: ['g'], cells: sums }] }
	};
}

/** What of the groups and of the whole leaves. */
function leaves(groups: Readonly<Record<string, Weights>>) {
	const mask = suppressionMask(cubeOf(groups), { minimumCell: 11, attributeSets: [['g'], []] });
	return {
		groups: Object.keys(groups).map((group) => mask.publishes('m', ['g'], [group])),
		all: mask.publishes('m', [], [])
	};
}

const others = { A: manyOf(varied), B: manyOf((row) => varied(row + 3)) };

describe('weighted rows', () => {
	it('leave where many rows of every group carry the weight of each of its cells', () => {
		expect(leaves({ ...others, C: manyOf((row) => varied(row + 1)) })).toEqual({
			groups: ['cells', 'cells', 'cells'],
			all: 'cells'
		});
	});

	it('stay behind where rows of weight 0 stand beside a few that have one', () => {
		const few = times(20, (row) => (row < 3 ? 1 : 0));
		expect(leaves({ ...others, C: { ...manyOf(varied), tp: few } })).toEqual({
			groups: ['nothing', 'nothing', 'nothing'],
			all: 'cells'
		});
	});

	it('stay behind where one row has nearly all the weight of a cell, the whole too where it is of the whole', () => {
		const one = times(20, (row) => (row === 0 ? 1000 : 0.001));
		const found = leaves({ ...others, C: { ...manyOf(varied), fn: one } });
		expect(found).toEqual({ groups: ['nothing', 'nothing', 'nothing'], all: 'nothing' });
	});

	it('stay behind where all of a group have one weight and the others another, rows of weight 0 among them or not', () => {
		for (const lost of [0, 1])
			expect(
				leaves({
					...others,
					C: { ...manyOf(() => 1.37), tn: times(60, (row) => (row < lost ? 0 : 1.37)) }
				}).groups
			).toEqual(['nothing', 'nothing', 'nothing']);
	});

	it('stay behind where a few rows of a group have no weight and all others the same: how many would follow', () => {
		const some = (lost: number): Weights => ({
			...manyOf(() => 1),
			tn: times(60, (row) => (row < lost ? 0 : 1))
		});
		expect(leaves({ A: manyOf(() => 1), C: some(7) })).toEqual({
			groups: ['nothing', 'nothing'],
			all: 'nothing'
		});
		expect(leaves({ A: some(20), C: some(15) })).toEqual({ groups: ['cells', 'cells'], all: 'cells' });
	});

	it('leave where everybody has the same weight', () => {
		const same = manyOf(() => 2.5);
		expect(leaves({ A: same, B: same }).groups).toEqual(['cells', 'cells']);
	});
});
