import { describe, expect, it } from 'vitest';
import type { Counts } from '../cube/counts.ts';
import type { Cube } from '../cube/cube.ts';
import { addWeightedCounts, noWeightedCounts, weightOfRow } from '../weights/weighted-counts.ts';
import { suppressionMask } from './make-suppression-mask.ts';

type Weights = Readonly<Record<keyof Counts, readonly number[]>>;

const times = (rows: number, weight: (row: number) => number): readonly number[] =>
	Array.from({ length: rows }, (_, row) => weight(row));

/** Weights of which no two rows have the same. */
const varied = (row: number): number => 1 + ((row * 37) % 1009) / 777;

const manyOf = (weight: (row: number) => number): Weights => ({
	tp: times(20, weight),
	fp: times(20, weight),
	fn: times(20, weight),
	tn: times(60, weight)
});

/** How many weights of each cell are on fewer than eleven rows, and on how many more. */
function spreadsOf(groups: Readonly<Record<string, Weights>>): NonNullable<Cube['spreads']> {
	const spread = (weights: readonly number[]) => {
		const rows = [...new Set(weights)].map((weight) => weights.filter((each) => each === weight).length);
		const sorted = weights.toSorted((a, b) => a - b);
		const range = (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
		const far = sorted.filter(
			(weight, at) =>
				((sorted[at + 1] ?? weight) - weight) * 3 > range && (at + 1 < 11 || sorted.length - at - 1 < 11)
		);
		return {
			rare: rows.filter((count) => count < 11).length,
			common: rows.filter((count) => count > 10).length,
			far: far.length
		};
	};
	const cell = (levels: readonly string[], own: readonly Weights[]) => ({
		model: 'm',
		levels,
		value: {
			minimum: 11,
			of: Object.fromEntries(
				(['tp', 'fp', 'fn', 'tn'] as const).map((name) => [name, spread(own.flatMap((each) => each[name]))])
			)
		}
	});
	return {
		groupSets: [
			{ attributes: [], cells: [cell([], Object.values(groups))] },
			{ attributes: ['g'], cells: Object.entries(groups).map(([group, own]) => cell([group], [own])) }
		]
	};
}

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
		weights: { groupSets: [{ attributes: ['g'], cells: sums }] },
		spreads: spreadsOf(groups)
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

const others = { A: manyOf(varied), B: manyOf((row) => varied(row + 300)) };
const nothing = ['nothing', 'nothing', 'nothing'];

describe('weighted rows', () => {
	it('leave where many rows of every group carry the weight of each of its cells, and none has the weight of another', () => {
		expect(leaves({ ...others, C: manyOf((row) => varied(row + 600)) })).toEqual({
			groups: ['cells', 'cells', 'cells'],
			all: 'cells'
		});
	});

	it('stay behind where rows of weight 0 stand beside a few that have one', () => {
		const few = times(20, (row) => (row < 3 ? 1 : 0));
		expect(leaves({ ...others, C: { ...manyOf(varied), tp: few } })).toEqual({
			groups: nothing,
			all: 'cells'
		});
	});

	it('stay behind where one row has nearly all the weight of a cell, the whole too where it is of the whole', () => {
		const one = times(20, (row) => (row === 0 ? 1000 : 0.001 * varied(row)));
		const found = leaves({ ...others, C: { ...manyOf((row) => varied(row + 600)), fn: one } });
		expect(found).toEqual({ groups: nothing, all: 'nothing' });
	});

	it('stay behind where a few rows have another weight than all others: how many would follow', () => {
		const some = (few: number, weight: number): Weights => ({
			...manyOf(() => 1),
			tn: times(60, (row) => (row < few ? weight : 1))
		});
		for (const weight of [0, 1.37]) {
			expect(leaves({ A: manyOf(() => 1), C: some(7, weight) })).toEqual({
				groups: ['nothing', 'nothing'],
				all: 'nothing'
			});
			expect(leaves({ A: some(20, weight), C: some(15, weight) })).toEqual({
				groups: ['cells', 'cells'],
				all: 'cells'
			});
			// Too few in either, enough in both.
			expect(leaves({ A: some(6, weight), C: some(6, weight) })).toEqual({
				groups: ['nothing', 'nothing'],
				all: 'cells'
			});
		}
	});

	it('stay behind where a group is hidden whose rows have one weight, and others another', () => {
		const hidden: Weights = { tp: times(2, () => 1.37), fp: [], fn: times(3, () => 1.37), tn: [] };
		const found = leaves({ A: manyOf(() => 1), B: manyOf(() => 1), C: hidden });
		expect(found).toEqual({ groups: nothing, all: 'nothing' });
	});

	it('stay behind where the weights of a few lie far from all others, though no two are alike', () => {
		const some = (few: number): Weights => ({
			...manyOf((row) => 0.9 + varied(row + 10 * few) / 10),
			tn: times(60, (row) => (row < few ? 10 : 0.9) + varied(row + 10 * few) / 10)
		});
		expect(leaves({ A: some(0), C: some(3) })).toEqual({ groups: ['nothing', 'nothing'], all: 'nothing' });
		expect(leaves({ A: some(0), C: some(20) }).groups).toEqual(['cells', 'cells']);
	});

	it('leave beside a hidden group where nearly every row has a weight of its own', () => {
		const hidden: Weights = { tp: [1.111], fp: [], fn: [1.222, 1.333], tn: [] };
		expect(leaves({ ...others, C: manyOf((row) => varied(row + 600)), X: hidden }).groups).toContain('cells');
	});

	it('leave where everybody has the same weight', () => {
		const same = manyOf(() => 2.5);
		expect(leaves({ A: same, B: same }).groups).toEqual(['cells', 'cells']);
	});
});
