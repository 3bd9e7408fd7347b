import {
	moverDifferenceInterval,
	moverRatioInterval,
	type OwnInterval
} from '#lib/core/intervals/mover-intervals.ts';
import type { Estimate } from '#lib/core/metrics/estimate.ts';
import { twoEstimateTest } from '#lib/core/tests/two-estimate-test.ts';
import type { Comparable } from './comparable.ts';
import type { Compared, Contrast } from './contrast.ts';

/**
 * Two groups whose figures bring their own intervals, side by side. Against the whole population the intervals take
 * the whole as if it held no row of the group: wider than they need be, since the two then move together. The test
 * is against everyone else.
 */
export function estimateContrast(
	estimate: NonNullable<Comparable['estimate']>,
	{ of, group, against, population, overall }: Compared
): Pick<Contrast, 'test' | 'people' | 'intervals'> {
	const own = estimate({ group: group.counts, population });
	const tested = estimate({ group: against.counts, population });
	const beside = overall ? estimate({ group: population, population }) : tested;
	const test = own.value === null || tested.value === null ? null : twoEstimateTest(own, tested);
	const { low, high } = of.range;
	const methods = { difference: `mover, ${methodOf(own)}`, ratio: `mover, ${methodOf(own)}` };
	if (own.value === null || beside.value === null) {
		return { test, people: null, intervals: { difference: () => null, ratio: () => null, methods } };
	}
	const at = (level: number): readonly [OwnInterval, OwnInterval] | null => {
		const [a, b] = [withInterval(own, level), withInterval(beside, level)];
		return a === null || b === null ? null : [a, b];
	};
	return {
		test,
		people: null,
		intervals: {
			difference: (level) => {
				const sides = at(level);
				if (sides === null) return null;
				const made = moverDifferenceInterval(...sides);
				return { low: Math.max(low - high, made.low), high: Math.min(high - low, made.high) };
			},
			ratio: (level) => {
				const sides = at(level);
				return sides === null ? null : moverRatioInterval(...sides);
			},
			methods
		}
	};
}

const methodOf = (own: { readonly value: null } | Estimate): string => (own.value === null ? '' : own.method);

function withInterval(own: Estimate, level: number): OwnInterval | null {
	const interval = own.interval(level);
	return interval === null ? null : { value: own.value, interval, error: own.error };
}
