import { criticalValue } from '../intervals/critical-value.ts';
import type { Interval } from '../intervals/interval.ts';
import { newcombeInterval } from '../intervals/newcombe-interval.ts';
import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import { shared, together, type Stratum } from './stratum.ts';

export interface MantelHaenszelDifference {
	readonly answer: Answer;
	/** Sato's; null where there is no answer. */
	readonly variance: number | null;
	readonly interval: (level: number) => Interval | null;
	/** Strata with rows of both groups, and the rows in them; the others compare nothing and are left out. */
	readonly strata: number;
	readonly rows: number;
}

interface Sums {
	readonly difference: number;
	readonly weight: number;
	/** The variance is (difference · slope + level) over the squared weight (Sato 1989). */
	readonly slope: number;
	readonly level: number;
}

function add(sums: Sums, { group, reference }: Stratum): Sums {
	const [x1, n1, x0, n0] = [group.successes, group.trials, reference.successes, reference.trials];
	const n = n1 + n0;
	return {
		difference: sums.difference + (x1 * n0 - x0 * n1) / n,
		weight: sums.weight + (n1 * n0) / n,
		slope: sums.slope + (n1 * n1 * x0 - n0 * n0 * x1 + (n1 * n0 * (n0 - n1)) / 2) / (n * n),
		level: sums.level + (x1 * (n0 - x0) + x0 * (n1 - x1)) / (2 * n)
	};
}

/**
 * Mantel–Haenszel difference of two rates within strata: the mean of the strata's differences, each weighing
 * n₁n₀/(n₁ + n₀), so that a stratum counts as far as it can compare. 0 is no gap among people alike in the stratum;
 * beside the aggregate it shows how much of a gap lies between strata. No answer where no stratum has both groups.
 *
 * The variance holds whether strata are few and large or many and small (Sato 1989, "On the variance estimator for the
 * Mantel–Haenszel risk difference"; Greenland & Robins 1985). The interval is all differences that this variance, taken
 * at them, does not refuse (Klingenberg 2014, "A new and improved confidence interval for the Mantel–Haenszel risk
 * difference"); where every row of either kind ended alike that is nothing, and it is Newcombe's over all rows.
 */
export function mantelHaenszelDifference(strata: readonly Stratum[]): MantelHaenszelDifference {
	const used = shared(strata);
	const pooled = together(used);
	const rows = pooled.group.trials + pooled.reference.trials;
	const size = { strata: used.length, rows };
	if (used.length === 0)
		return { answer: noAnswer('no-reference'), variance: null, interval: () => null, ...size };
	const sums = used.reduce(add, { difference: 0, weight: 0, slope: 0, level: 0 });
	const value = sums.difference / sums.weight;
	const slope = sums.slope / sums.weight ** 2;
	const constant = sums.level / sums.weight ** 2;
	const events = pooled.group.successes + pooled.reference.successes;
	const isCertain = events === 0 || events === rows;
	return {
		answer: answer(value),
		variance: Math.max(0, value * slope + constant),
		interval: (level) => {
			if (isCertain) return newcombeInterval(pooled.group, pooled.reference, level);
			const square = criticalValue(level) ** 2;
			const middle = value + (square * slope) / 2;
			const reach = Math.sqrt(Math.max(0, middle ** 2 - value ** 2 + square * constant));
			return {
				low: Math.min(value, Math.max(-1, middle - reach)),
				high: Math.max(value, Math.min(1, middle + reach))
			};
		},
		...size
	};
}
