import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classCounts } from '../classes/class-counts.ts';
import { levelsKey } from '../cube/compare-levels.ts';
import type { GroupStatistics } from '../cube/group-statistics.ts';
import { addNumberSums, sumsOfNumber } from '../numbers/number-sums.ts';
import { noClusters } from '../clusters/group-clusters.ts';
import { scoresOf } from '../scores/group-scores.ts';
import { addWeightedCounts, weightOfRow } from '../weights/weighted-counts.ts';
import { weighted } from '../weights/group-weights.ts';
import { restOf } from './rest.ts';

const counts = fc.record({ tp: fc.nat(99), fp: fc.nat(99), fn: fc.nat(99), tn: fc.nat(99) });
const cells = { tp: 4, fp: 3, fn: 2, tn: 1 };
const own = { tp: 1, fp: 1, fn: 1, tn: 1 };
const others = { tp: 3, fp: 2, fn: 1, tn: 0 };

describe('everyone else', () => {
	it('has the rows that are not of the group', () => {
		fc.assert(
			fc.property(counts, counts, (group, rest) => {
				const population = {
					tp: group.tp + rest.tp,
					fp: group.fp + rest.fp,
					fn: group.fn + rest.fn,
					tn: group.tn + rest.tn
				};
				expect(restOf(population, group)).toEqual(rest);
			})
		);
	});

	it('is decided at the threshold of the group, and has the figures that were counted for it', () => {
		expect(restOf(cells, { ...own, threshold: 0.3 })).toEqual({ ...others, threshold: 0.3 });
		const restFigures = new Map([['auroc', { value: null, reason: 'no-rows' } as const]]);
		expect(restOf(cells, { ...own, restFigures })).toEqual({ ...others, figures: restFigures });
	});

	const units = { value: 0, error: 0 };
	const noScores = scoresOf([], []);
	const number = (prediction: number) => sumsOfNumber({ prediction, label: 0.5 }, units);
	const classes = (rows: number) => classCounts([{ label: 'a', predicted: 'b', rows }]);
	const strata = (rows: number) => new Map([['x', { tp: rows, fp: 0, fn: 0, tn: 0 }]]);
	/** A statistic of the population, of a group of it, and of the rest. */
	const statistics: Readonly<Record<string, readonly [unknown, unknown, unknown]>> = {
		classes: [classes(5), classes(2), classes(3)],
		numbers: [addNumberSums(number(0.25), number(0.75)), number(0.25), number(0.75)],
		strata: [strata(5), strata(2), strata(3)],
		matched: [strata(9), strata(2), strata(7)],
		scores: [noScores, noScores, noScores]
	};

	it.each(Object.entries(statistics))('has the %s that are not of the group', (name, [all, some, rest]) => {
		const population = { ...cells, [name]: all } as GroupStatistics;
		const group = { ...own, [name]: some } as GroupStatistics;
		expect(restOf(population, group)).toEqual({ ...others, [name]: rest });
		expect(restOf(population, own)).toEqual(others);
		expect(restOf(cells, group)).toEqual(others);
	});

	it('has the weights that are not of the group as its cells, and its rows beside them', () => {
		const [light, heavy] = [weightOfRow('tp', 0.5), weightOfRow('fn', 2)];
		const population = weighted(cells, addWeightedCounts(light, heavy));
		const group = weighted(own, light);
		const rest = restOf(population, group);
		expect(rest).toMatchObject({ tp: 0, fp: 0, fn: 2, tn: 0 });
		expect(rest.weights).toEqual({ rows: others, sums: heavy });
		expect(restOf(population, own)).not.toHaveProperty('weights');
		expect(restOf(cells, group)).not.toHaveProperty('weights');
	});

	it('has clusters where it is known how those of the group lie in the whole', () => {
		const whole = { ...noClusters(levelsKey([])), whole: null };
		const group = noClusters('g');
		expect(restOf({ ...cells, clusters: whole }, { ...own, clusters: group })).toHaveProperty('clusters');
		expect(restOf({ ...cells, clusters: whole }, { ...own, clusters: whole })).toEqual(others);
		expect(restOf({ ...cells, clusters: whole }, own)).toEqual(others);
		expect(restOf(cells, { ...own, clusters: group })).toEqual(others);
	});
});
