import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramOf, rowsOf, type ScoreRow } from '../../../../tests/score-rows.ts';
import { layoutBins } from '../scores/score-bins.ts';
import { metrics } from '../metrics/registry.ts';
import { bestForAll, findStrategy, type Search } from './find-strategy.ts';
import { cutGrid } from './cut-grid.ts';
import { gapsByCut, nearestWithin } from './gaps-by-cut.ts';
import { countsAtCut, cutsByGroup } from './group-cuts.ts';
import { strategyIds, type Strategy, type StrategyId } from './strategy.ts';

const arbitraryGroup = fc
	.array(fc.tuple(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), fc.boolean()), { minLength: 1, maxLength: 9 })
	.map((rows) =>
		rowsOf(
			rows.map(([, label]) => Number(label)),
			rows.map(([score]) => score)
		)
	);

const arbitraryGroups = fc.array(arbitraryGroup, { minLength: 2, maxLength: 3 });

const levelOf = (at: number): string => String.fromCharCode(97 + at);

function searchIn(groups: readonly (readonly ScoreRow[])[], options: Partial<Search> = {}): Search {
	const rows = groups.flatMap((own, at) => own.map((row) => ({ ...row, levels: [levelOf(at)] })));
	const { cells, bins } = histogramOf(rows, undefined, ['g']);
	const table = { bins, groupSets: [{ attributes: ['g'], cells }] };
	const found = cutsByGroup(table, 'model', ['g']);
	const population = cutsByGroup(table, 'model', [])?.get('[]');
	if (found === null || population === undefined) throw new Error('no rows');
	const own = groups.map((_, at) => found.get(JSON.stringify([levelOf(at)])));
	return {
		grid: cutGrid(bins),
		groups: own.filter((group) => group !== undefined),
		population,
		free: groups.map(() => true),
		minimum: 1,
		allowed: 0.1,
		costs: { missed: 1 },
		home: 0,
		...options
	};
}

/** The errors of a choice of cuts, counted group by group. */
function costOf({ groups, grid, costs }: Search, cuts: readonly number[]): number {
	return groups.reduce((sum, group, at) => {
		const { fn, fp } = countsAtCut(group, grid, cuts[at] ?? 0);
		return sum + costs.missed * fn + fp;
	}, 0);
}

const rateOf = (id: StrategyId, { tp, fp, fn, tn }: ReturnType<typeof countsAtCut>): number => {
	if (id === 'demographic_parity') return (tp + fp) / (tp + fp + fn + tn);
	return id === 'equal_opportunity' ? tp / (tp + fn) : (tp + tn) / (tp + fp + fn + tn);
};

const spreadOf = (id: StrategyId, { groups, grid }: Search, cuts: readonly number[]): number => {
	const rates = groups.map((group, at) => rateOf(id, countsAtCut(group, grid, cuts[at] ?? 0)));
	return Math.max(...rates) - Math.min(...rates);
};

/** Every choice of one cut a group. */
const everyChoice = ({ groups, grid }: Search): readonly (readonly number[])[] =>
	groups.reduce<readonly (readonly number[])[]>(
		(choices) => choices.flatMap((choice) => [...grid.thresholds.keys()].map((cut) => [...choice, cut])),
		[[]]
	);

const cutsOf = (strategy: Strategy): readonly number[] => {
	if (strategy.reason !== null) throw new Error(strategy.reason);
	return strategy.cuts;
};

const arbitraryCosts = fc.constantFrom(0.5, 1, 2, 5).map((missed) => ({ missed }));

describe('thresholds of least cost', () => {
	it('for all: no other threshold costs less', () => {
		fc.assert(
			fc.property(arbitraryGroups, arbitraryCosts, (groups, costs) => {
				const search = searchIn(groups, { costs });
				const cuts = cutsOf(findStrategy('single', search));
				const least = Math.min(
					...[...search.grid.thresholds.keys()].map((cut) =>
						costOf(
							search,
							groups.map(() => cut)
						)
					)
				);
				expect(new Set(cuts).size).toBe(1);
				expect(costOf(search, cuts)).toBeCloseTo(least, 9);
			})
		);
	});

	it('for each group: no other choice costs less', () => {
		fc.assert(
			fc.property(arbitraryGroups, arbitraryCosts, (groups, costs) => {
				const search = searchIn(groups, { costs });
				const least = Math.min(...everyChoice(search).map((cuts) => costOf(search, cuts)));
				expect(costOf(search, cutsOf(findStrategy('per_group', search)))).toBeCloseTo(least, 9);
			})
		);
	});

	it('that cost alike: the one nearest to the threshold in force', () => {
		const search = searchIn([rowsOf([0, 1], [0.25, 0.75]), rowsOf([0, 1], [0, 1])]);
		// Cuts at 0, .25, .75, 1 and past 1: those at .75 make no mistake, and 1 misses one.
		expect([...search.grid.thresholds]).toEqual([0, 0.25, 0.75, 1, Infinity]);
		expect(bestForAll(search)).toBe(2);
		// Of its own, the second group may be cut anywhere above 0 and up to 1.
		expect(cutsOf(findStrategy('per_group', { ...search, home: 1 }))).toEqual([2, 1]);
		expect(cutsOf(findStrategy('per_group', { ...search, home: 4 }))).toEqual([2, 3]);
	});
});

const alike = ['demographic_parity', 'equal_opportunity', 'equal_accuracy'] as const;

/** Whether a choice selects some and not all of at least one group, or of all groups. */
const parts = ({ groups, grid }: Search, cuts: readonly number[], how: 'some' | 'every'): boolean =>
	groups[how]((group, at) => {
		const { tp, fp, fn, tn } = countsAtCut(group, grid, cuts[at] ?? 0);
		return tp + fp > 0 && fn + tn > 0;
	});

describe.each(alike)('thresholds of %s', (id) => {
	const positives = (rows: readonly ScoreRow[]): boolean => rows.some(({ label }) => label === 'positive');

	it('are within what is allowed, at the least cost of all choices that are', () => {
		fc.assert(
			fc.property(
				arbitraryGroups,
				arbitraryCosts,
				fc.constantFrom(0, 0.05, 0.3, 1),
				(groups, costs, allowed) => {
					fc.pre(groups.every(positives));
					const search = searchIn(groups, { costs, allowed });
					const found = findStrategy(id, search);
					const cuts = cutsOf(found);
					if (found.reason !== null) throw new Error('no answer');
					expect(found.gap).toBeCloseTo(spreadOf(id, search, cuts), 9);
					const choices = everyChoice(search);
					const within = choices.filter((choice) => spreadOf(id, search, choice) <= allowed + 1e-9);
					const least = Math.min(...within.map((choice) => costOf(search, choice)));
					if (found.reached && costOf(search, cuts) <= least + 1e-9) {
						expect(found.gap).toBeLessThanOrEqual(allowed + 1e-9);
						return;
					}
					// Otherwise nothing but selecting nobody or everybody costs that little…
					const all = choices.filter((choice) => parts(search, choice, 'every'));
					const parting = all.length > 0 ? all : choices;
					const narrowest = Math.min(...parting.map((choice) => spreadOf(id, search, choice)));
					const limit = Math.max(narrowest, allowed) + 1e-9;
					// …and the cheapest of the narrowest choices that part every group was taken.
					expect(found.gap).toBeLessThanOrEqual(limit);
					expect(found.reached).toBe(narrowest <= allowed + 1e-9);
					expect(costOf(search, cuts)).toBeCloseTo(
						Math.min(
							...parting
								.filter((choice) => spreadOf(id, search, choice) <= limit)
								.map((choice) => costOf(search, choice))
						),
						9
					);
				}
			),
			{ numRuns: 300 }
		);
	});

	it('do not depend on the order of the groups', () => {
		fc.assert(
			fc.property(arbitraryGroup, arbitraryGroup, (a, b) => {
				fc.pre(positives(a) && positives(b));
				const [forth, back] = [findStrategy(id, searchIn([a, b])), findStrategy(id, searchIn([b, a]))];
				expect(costOf(searchIn([a, b]), cutsOf(forth))).toBeCloseTo(
					costOf(searchIn([b, a]), cutsOf(back)),
					9
				);
			})
		);
	});
});

it('equalised odds: each group is as near to everyone’s rates at the best threshold as it gets', () => {
	fc.assert(
		fc.property(arbitraryGroups, arbitraryCosts, (groups, costs) => {
			fc.pre(groups.every((rows) => new Set(rows.map(({ label }) => label)).size === 2));
			const search = searchIn(groups, { costs });
			const cuts = cutsOf(findStrategy('equalised_odds', search));
			const best = countsAtCut(search.population, search.grid, bestForAll(search) ?? 0);
			const apart = (group: number, cut: number): number => {
				const at = search.groups[group];
				if (at === undefined) return NaN;
				const own = countsAtCut(at, search.grid, cut);
				return (
					Math.abs(own.tp / (own.tp + own.fn) - best.tp / (best.tp + best.fn)) +
					Math.abs(own.fp / (own.fp + own.tn) - best.fp / (best.fp + best.tn))
				);
			};
			cuts.forEach((cut, at) => {
				const least = Math.min(...[...search.grid.thresholds.keys()].map((other) => apart(at, other)));
				expect(apart(at, cut)).toBeCloseTo(least, 9);
			});
		})
	);
});

describe('no answer', () => {
	it('of a group without positives: it keeps the best threshold for all and is named', () => {
		const search = searchIn([
			rowsOf([1, 0, 1, 0], [0.75, 0.5, 0.5, 0]),
			rowsOf([1, 0], [0.5, 0.25]),
			rowsOf([0, 0], [0.5, 0.25])
		]);
		const found = findStrategy('equal_opportunity', search);
		expect(found).toMatchObject({ reason: null, leftOut: [{ group: 2, reason: 'no-positives' }] });
		expect(cutsOf(found)[2]).toBe(bestForAll(search));
	});

	it('where fewer than two groups are left, with the reason', () => {
		const search = searchIn([rowsOf([1, 0], [0.75, 0.5]), rowsOf([0, 0], [0.5, 0.25])]);
		expect(findStrategy('equal_opportunity', search)).toEqual({
			id: 'equal_opportunity',
			reason: 'no-positives'
		});
		expect(findStrategy('demographic_parity', { ...search, minimum: 3 })).toMatchObject({
			reason: 'too-few-rows'
		});
		expect(findStrategy('per_group', { ...search, free: [true, false] })).toMatchObject({
			reason: 'too-few-groups'
		});
	});

	it('where no row has a label', () => {
		const empty = { levels: [], positivesFrom: new Float64Array(2), negativesFrom: new Float64Array(2) };
		const search = { ...searchIn([rowsOf([1], [0.5])]), population: empty, groups: [empty, empty] };
		for (const id of strategyIds) expect(findStrategy(id, search)).toEqual({ id, reason: 'no-rows' });
	});
});

it('the gap carries how far thresholds inside bins could move it', () => {
	const rows = [
		...rowsOf([0, 0, 1, 1], [0.1, 0.45, 0.55, 0.9]).map((row) => ({ ...row, levels: ['a'] })),
		...rowsOf([0, 0, 1, 1], [0.2, 0.42, 0.7, 0.8]).map((row) => ({ ...row, levels: ['b'] }))
	];
	const coarse = histogramOf(rows, layoutBins([0, 0.5, 1], []), ['g']);
	const table = { bins: coarse.bins, groupSets: [{ attributes: ['g'], cells: coarse.cells }] };
	const groups = [...(cutsByGroup(table, 'model', ['g'])?.values() ?? [])];
	const population = cutsByGroup(table, 'model', [])?.get('[]');
	if (population === undefined) throw new Error('no rows');
	const search = {
		...searchIn([rowsOf([1], [0])]),
		grid: cutGrid(coarse.bins),
		groups,
		population,
		free: [true, true]
	};
	const found = findStrategy('demographic_parity', search);
	// Half of each group lies in each bin, so either threshold could move its rate by a half.
	expect(found).toMatchObject({ gap: 0, gapError: 1 });
});

describe('the nearest threshold whose gap is small enough', () => {
	it('is as near as any that is, and keeps the limit', () => {
		fc.assert(
			fc.property(arbitraryGroups, fc.nat(4), fc.constantFrom(0, 0.1, 0.5), (groups, from, limit) => {
				const search = searchIn(groups);
				const { grid } = search;
				const start = Math.min(from, grid.thresholds.length - 1);
				const gaps = gapsByCut(metrics.selection_rate, { ...search, minimum: 1 }, grid);
				const found = nearestWithin(gaps, { grid, from: start, limit });
				const gapAt = (cut: number): number =>
					spreadOf(
						'demographic_parity',
						search,
						groups.map(() => cut)
					);
				// Selecting nobody leaves no gap, so there always is one.
				expect(found).not.toBeNull();
				expect(gapAt(found ?? 0)).toBeLessThanOrEqual(limit + 1e-9);
				const place = (cut: number): number =>
					Math.min(grid.thresholds[cut] ?? 0, (grid.thresholds.at(-2) ?? 0) + 1e-12);
				for (const cut of grid.thresholds.keys()) {
					if (Math.abs(place(cut) - place(start)) < Math.abs(place(found ?? 0) - place(start)) - 1e-9) {
						expect(gapAt(cut)).toBeGreaterThan(limit);
					}
				}
			})
		);
	});

	it('is asked only of groups with enough rows in the denominator', () => {
		const groups = [rowsOf([1, 1, 1], [0.75, 0.5, 0.25]), rowsOf([1, 1, 1], [0.5, 0.5, 0]), rowsOf([1], [0])];
		const search = searchIn(groups);
		const gaps = (minimum: number) =>
			gapsByCut(metrics.false_negative_rate, { ...search, minimum }, search.grid);
		// At 0.5: a third, a third and all are missed.
		const at = search.grid.thresholds.indexOf(0.5);
		expect(gaps(1)[at]).toBeCloseTo(2 / 3, 12);
		expect(gaps(2)[at]).toBeCloseTo(0, 12);
		expect(gaps(4)[at]).toBeNaN();
	});

	it('is none where fewer than two groups have an answer', () => {
		const search = searchIn([rowsOf([1, 0], [0.75, 0.5]), rowsOf([0, 0], [0.5, 0.25])]);
		const gaps = gapsByCut(metrics.false_negative_rate, { ...search, minimum: 1 }, search.grid);
		expect(nearestWithin(gaps, { grid: search.grid, from: 0, limit: 1 })).toBeNull();
	});
});
