import type { OwnInterval } from '#lib/core/intervals/mover-intervals.ts';
import type { Estimate } from '#lib/core/metrics/estimate.ts';
import { twoEstimateTest } from '#lib/core/tests/two-estimate-test.ts';
import type { Comparable } from './comparable.ts';
import type { Compared, Contrast } from './contrast.ts';
import { sideBySide, type OwnAt } from './side-by-side.ts';

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
	const method = own.value === null ? '' : own.method;
	if (of.sharesRows) return { test: null, people: null, intervals: noIntervals };
	return {
		test: own.value === null || tested.value === null ? null : twoEstimateTest(own, tested),
		people: null,
		intervals: sideBySide([ownAt(own), ownAt(beside)], { range: of.range, method })
	};
}

/** Figures of shared rows move together in a way that their own intervals do not tell. */
const noIntervals: Contrast['intervals'] = {
	difference: () => null,
	ratio: () => null,
	methods: { difference: '', ratio: '' }
};

const ownAt =
	(own: Estimate | { readonly value: null }): OwnAt =>
	(level) => {
		if (own.value === null) return null;
		const interval = own.interval(level);
		return interval === null
			? null
			: ({ value: own.value, interval, error: own.error } satisfies OwnInterval);
	};
