import { unreachable } from '../unreachable.ts';
import { metrics } from '../metrics/registry.ts';
import type { NoAnswer } from '../metrics/answer.ts';
import { isAtom } from '../scores/score-bins.ts';
import { candidatesOf, cheapest, metricAtCut, rounding, type Candidate, type Sought } from './candidates.ts';
import { countsAtCut, negativesOf, positivesOf, rowsOfCuts, type GroupCuts } from './group-cuts.ts';
import { leastCostWithin, smallestSpread, type Levelled } from './least-cost-within.ts';
import { equalised, type LeftOut, type Strategy, type StrategyId } from './strategy.ts';

/** What strategies are sought in. */
export interface Search extends Sought {
	readonly groups: readonly GroupCuts[];
	/** The whole population: all groups together. */
	readonly population: GroupCuts;
	/** Whether a group may have a threshold of its own, by its place: false for membership that is not recorded. */
	readonly free: readonly boolean[];
	/** A group needs this many rows in the denominator of what is made alike, or of accuracy where only cost is looked at. */
	readonly minimum: number;
	/** How far apart what is made alike may be. */
	readonly allowed: number;
}

/** Rows that each group's part in a strategy rests on, by what is short of them. */
function shortOf(id: StrategyId, group: GroupCuts, minimum: number): NoAnswer | null {
	const least = Math.max(1, minimum);
	const [positives, negatives] = [positivesOf(group), negativesOf(group)];
	switch (id) {
		case 'single':
			return null;
		case 'per_group':
		case 'demographic_parity':
		case 'equal_accuracy':
			if (positives + negatives === 0) return 'no-rows';
			return positives + negatives < least ? 'too-few-rows' : null;
		case 'equal_opportunity':
			if (positives === 0) return 'no-positives';
			return positives < least ? 'too-few-rows' : null;
		case 'equalised_odds':
			if (positives === 0) return 'no-positives';
			if (negatives === 0) return 'no-negatives';
			return Math.min(positives, negatives) < least ? 'too-few-rows' : null;
		default:
			return unreachable(id);
	}
}

/** The one cut for all of least cost: of equal ones the nearest to the cut in force. Null without labelled rows. */
export function bestForAll(search: Search): number | null {
	if (rowsOfCuts(search.population) === 0) return null;
	return cheapest(candidatesOf(search.population, search), search.home)?.cut ?? null;
}

/**
 * Thresholds by one strategy, at the cuts of the grid, where counts are exact. Decisions are never drawn by lot, as
 * they would have to be for rates that are equal to the last digit: what is found lies within `allowed`, and its gap is
 * told. Where only selecting nobody, or everybody, keeps within it while the best threshold for all does neither, the
 * smallest gap of thresholds that part every group is taken instead, and is not `reached`. Ties go to the threshold
 * nearest to the one in force. Groups without enough rows keep the threshold that is best for all.
 * Source: Hardt, Price & Srebro 2016, "Equality of opportunity in supervised learning", sections 2 and 4; the
 * strategies as in Wexler et al. 2019, "The What-If Tool".
 */
export function findStrategy(id: StrategyId, search: Search): Strategy {
	const single = bestForAll(search);
	if (single === null) return { id, reason: 'no-rows' };
	const leftOut = search.groups.flatMap((group, at): readonly LeftOut[] => {
		const reason =
			search.free[at] === true || id === 'single' ? shortOf(id, group, search.minimum) : 'not-recorded';
		return reason === null ? [] : [{ group: at, reason }];
	});
	const sought = search.groups.flatMap((group, at) =>
		leftOut.some((each) => each.group === at) ? [] : [{ group, at }]
	);
	if (id !== 'single' && sought.length < 2) {
		const short = leftOut.flatMap(({ reason }) => (reason === 'not-recorded' ? [] : [reason]));
		return { id, reason: short[0] ?? 'too-few-groups' };
	}
	const { cuts, reached } = cutsBy(id, search, { groups: sought.map(({ group }) => group), single });
	const all = search.groups.map(() => single);
	sought.forEach(({ at }, i) => (all[at] = cuts[i] ?? single));
	const gaps = equalised[id].map((metric) =>
		sought.map(({ group, at }) => reachAt(group, { search, metric, cut: all[at] ?? single }))
	);
	return {
		id,
		reason: null,
		cuts: all,
		gap: gaps.length === 0 ? null : Math.max(...gaps.map(spread)),
		gapError: gaps.length === 0 ? null : Math.max(...gaps.map(widestTwo)),
		reached,
		leftOut
	};
}

interface Parted {
	readonly groups: readonly GroupCuts[];
	readonly single: number;
}

interface Cuts {
	readonly cuts: readonly number[];
	readonly reached: boolean;
}

function cutsBy(id: StrategyId, search: Search, { groups, single }: Parted): Cuts {
	switch (id) {
		case 'single':
			return { cuts: groups.map(() => single), reached: true };
		case 'per_group':
			return {
				cuts: groups.map((group) => cheapest(candidatesOf(group, search), search.home)?.cut ?? single),
				reached: true
			};
		case 'demographic_parity':
		case 'equal_opportunity':
		case 'equal_accuracy':
			return alike(id, search, { groups, single });
		case 'equalised_odds':
			return {
				cuts: groups.map((group) => nearestTo(single, group, search)),
				reached: true
			};
		default:
			return unreachable(id);
	}
}

/** The metric of a group at all that thresholds can make of it. */
function levelled(id: StrategyId, group: GroupCuts, search: Search): readonly Levelled[] {
	const [metric] = equalised[id];
	if (metric === undefined) return [];
	return candidatesOf(group, search).flatMap((candidate) => {
		const level = metricAtCut(
			metrics[metric],
			{ group, population: search.population },
			search.grid,
			candidate.cut
		);
		return level === null ? [] : [{ ...candidate, level }];
	});
}

const partsNone = (chosen: readonly Candidate[]): boolean => chosen.every(({ parts }) => !parts);

function alike(id: StrategyId, search: Search, { groups, single }: Parted): Cuts {
	const { home, allowed } = search;
	const levels = groups.map((group) => levelled(id, group, search));
	const found = leastCostWithin(levels, allowed, home);
	const whole = countsAtCut(search.population, search.grid, single);
	const singleParts = whole.tp + whole.fp > 0 && whole.fn + whole.tn > 0;
	if (found !== null && !(singleParts && partsNone(found))) {
		return { cuts: found.map(({ cut }) => cut), reached: true };
	}
	const parting = levels.map((each) => each.filter(({ parts }) => parts));
	const pool = smallestSpread(parting) === null ? levels : parting;
	const least = smallestSpread(pool) ?? 0;
	const nearest = leastCostWithin(pool, Math.max(least, allowed), home) ?? [];
	return { cuts: nearest.map(({ cut }) => cut), reached: least <= allowed + rounding };
}

/**
 * The cut whose true and false positive rate are nearest, both distances added, to those of everyone at the best
 * threshold for all. The distance between groups alone would be smallest where nobody is selected; so it is kept to what
 * everyone has. To be equal in both, decisions would have to be drawn by lot (Hardt et al. 2016, section 4.2).
 */
function nearestTo(single: number, group: GroupCuts, search: Search): number {
	const rates = (of: GroupCuts, cut: number) =>
		equalised.equalised_odds.map((metric) =>
			metricAtCut(metrics[metric], { group: of, population: search.population }, search.grid, cut)
		);
	const target = rates(search.population, single);
	let best: { readonly candidate: Candidate; readonly apart: number } | null = null;
	for (const candidate of candidatesOf(group, search)) {
		const own = rates(group, candidate.cut);
		const apart = own.reduce<number>((sum, rate, at) => sum + Math.abs((rate ?? 0) - (target[at] ?? 0)), 0);
		const nearer = best === null || apart < best.apart - rounding;
		const asNear = best !== null && Math.abs(apart - best.apart) <= rounding;
		if (nearer || (asNear && best !== null && isBetterOf(candidate, best.candidate, search))) {
			best = { candidate, apart };
		}
	}
	return best?.candidate.cut ?? single;
}

const isBetterOf = (a: Candidate, b: Candidate, { home }: Search): boolean => cheapest([b, a], home) === a;

/** A metric at a cut, and how far it could be moved by thresholds inside the bins on both sides. */
interface Reach {
	readonly value: number;
	readonly error: number;
}

function reachAt(
	group: GroupCuts,
	{
		search,
		metric,
		cut
	}: {
		readonly search: Search;
		readonly metric: (typeof equalised)[StrategyId][number];
		readonly cut: number;
	}
): Reach {
	const { grid, population } = search;
	const at = (place: number) => metricAtCut(metrics[metric], { group, population }, grid, place);
	const value = at(cut) ?? 0;
	// Between this cut and the next one lie rows of one value, unless a bin between them is an interval.
	const moves = [cut - 1, cut + 1].map((other) => {
		const [low, high] = [Math.min(cut, other), Math.max(cut, other)];
		const between = grid.bins.slice(grid.places[low] ?? 0, grid.places[high] ?? grid.bins.length);
		const told = low < 0 || high >= grid.places.length || between.every(isAtom) ? null : at(other);
		return told === null ? 0 : Math.abs(told - value);
	});
	return { value, error: Math.max(...moves) };
}

const spread = (reached: readonly Reach[]): number =>
	Math.max(...reached.map(({ value }) => value)) - Math.min(...reached.map(({ value }) => value));

/** Of a difference of two, both may move. */
function widestTwo(reached: readonly Reach[]): number {
	const [first = 0, second = 0] = reached.map(({ error }) => error).toSorted((a, b) => b - a);
	return first + second;
}
