import { drawBinomial } from '#lib/core/intervals/binomial-draw.ts';
import { extremeDifferenceInterval } from '#lib/core/intervals/extreme-difference-interval.ts';
import { groupPairs } from '#lib/core/intervals/group-pairs.ts';
import type { Interval, Proportion } from '#lib/core/intervals/interval.ts';
import { miettinenNurminenRatioInterval } from '#lib/core/intervals/miettinen-nurminen-ratio-interval.ts';
import { newcombeInterval } from '#lib/core/intervals/newcombe-interval.ts';
import { seededRandom } from '#lib/core/intervals/seeded-random.ts';
import { sidakLevel } from '#lib/core/intervals/sidak-level.ts';
import { judge } from '#lib/core/verdict/judge.ts';

export const seed = 20251121;
const level = 0.95;

/** Denominators of the groups. The last is the reference where one is named. */
export const designs: readonly { readonly name: string; readonly trials: readonly number[] }[] = [
	{ name: '2 groups of 200', trials: [200, 200] },
	{ name: '5 groups of 200', trials: Array.from({ length: 5 }, () => 200) },
	{ name: '20 groups of 200', trials: Array.from({ length: 20 }, () => 200) },
	{ name: 'readmission log, positives by race', trials: [94, 222, 1152, 4211] }
];

export const rates = [0.05, 0.2, 0.5] as const;

const tolerance = {
	scale: 'difference',
	limit: { min: null, max: 0.05 },
	side: 'both',
	positiveGapHarms: null
} as const;
/** Every gap breaks it: what is left is the error rate of the intervals themselves. */
const noTolerance = { ...tolerance, limit: { min: null, max: 0 } } as const;
const fourFifths = {
	scale: 'ratio',
	limit: { min: 0.8, max: 1.25 },
	side: 'both',
	positiveGapHarms: null
} as const;

type IntervalOf = (a: Proportion, b: Proportion, level: number) => Interval | null;

/** Simultaneous intervals of every group against the last. */
function againstLast(groups: readonly Proportion[], interval: IntervalOf): readonly Interval[] {
	const reference = groups.at(-1);
	const each = sidakLevel(level, groups.length - 1);
	if (reference === undefined) return [];
	return groups.slice(0, -1).flatMap((group) => interval(group, reference, each) ?? []);
}

/** Simultaneous intervals of every group against the best, which is chosen by looking: the family is all pairs. */
function againstBest(groups: readonly Proportion[]): readonly Interval[] {
	const each = sidakLevel(level, groupPairs(groups).length);
	const best = groups.reduce((a, b) => (b.successes / b.trials > a.successes / a.trials ? b : a));
	return groups.filter((g) => g !== best).flatMap((g) => newcombeInterval(g, best, each) ?? []);
}

/** Each rule says whether an audit of these groups would call any comparison outside its limit. */
export const rules: readonly {
	readonly name: string;
	readonly outside: (groups: readonly Proportion[]) => boolean;
}[] = [
	{
		name: 'difference ≤ 0.05, named reference',
		outside: (groups) =>
			againstLast(groups, newcombeInterval).some(
				(interval) => judge({ ...tolerance, interval }) === 'outside'
			)
	},
	{
		name: 'difference ≤ 0.05, best reference',
		outside: (groups) =>
			againstBest(groups).some((interval) => judge({ ...tolerance, interval }) === 'outside')
	},
	{
		name: 'max_difference ≤ 0.05',
		outside: (groups) => {
			const interval = extremeDifferenceInterval(groups, level);
			return interval !== null && judge({ ...tolerance, interval }) === 'outside';
		}
	},
	{
		name: 'ratio 0.8 to 1.25, named reference',
		outside: (groups) =>
			againstLast(groups, miettinenNurminenRatioInterval).some(
				(interval) => judge({ ...fourFifths, interval }) === 'outside'
			)
	}
];

/**
 * Not rules anyone would write: without a tolerance the share comes to what the level allows, which shows that the
 * simulation sees the verdicts' errors, and how much of the promise the tolerance keeps in hand.
 */
export const rulesWithoutTolerance: typeof rules = [
	{
		name: 'no difference, named reference',
		outside: (groups) =>
			againstLast(groups, newcombeInterval).some(
				(interval) => judge({ ...noTolerance, interval }) === 'outside'
			)
	},
	{
		name: 'no max_difference',
		outside: (groups) => {
			const interval = extremeDifferenceInterval(groups, level);
			return interval !== null && judge({ ...noTolerance, interval }) === 'outside';
		}
	}
];

export interface FalseOutside {
	readonly design: string;
	readonly rate: number;
	readonly rule: string;
	readonly runs: number;
	/** Share of audits of equal true rates in which some comparison was called outside its limit. */
	readonly share: number;
	/** Monte Carlo standard error of the share. */
	readonly error: number;
}

/** Audits of groups whose true rates are all the same: every verdict of "outside" is false. */
export function simulateFalseOutside(runs: number, judged = rules): readonly FalseOutside[] {
	return designs.flatMap((design) =>
		rates.flatMap((rate) => {
			const random = seededRandom(seed, `${design.name} ${String(rate)}`);
			const convicted = judged.map(() => 0);
			for (let run = 0; run < runs; run += 1) {
				const groups = design.trials.map((trials) => ({
					trials,
					successes: drawBinomial(random, trials, rate)
				}));
				judged.forEach((rule, at) => {
					if (rule.outside(groups)) convicted[at] = (convicted[at] ?? 0) + 1;
				});
			}
			return judged.map((rule, at) => {
				const share = (convicted[at] ?? 0) / runs;
				return {
					design: design.name,
					rate,
					rule: rule.name,
					runs,
					share,
					error: Math.sqrt((share * (1 - share)) / runs)
				};
			});
		})
	);
}
