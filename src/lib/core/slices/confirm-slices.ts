import { noCounts, total } from '../cube/counts.ts';
import type { Interval } from '../intervals/interval.ts';
import { benjaminiHochberg } from '../tests/benjamini-hochberg.ts';
import { holm } from '../tests/holm.ts';
import type { TestResult } from '../tests/test-result.ts';
import { countsOfSlices } from './counts-of-slices.ts';
import { divergenceInterval } from './divergence-interval.ts';
import type { ListedSlice, SliceSearch } from './slice-search.ts';
import { sliceGap, testSlice, type SliceGap } from './slice-gap.ts';
import { wholeOf, type SliceTable } from './slice-table.ts';

/** A slice that was found on one half, on the other. */
export interface SliceConfirmation {
	readonly found: ListedSlice;
	/** Rows of the slice in the other half; 0 where it has none. */
	readonly rows: number;
	/** Null where the metric has no answer there, in the slice or in the rest. */
	readonly gap: SliceGap | null;
	/** Nobody chose the slice by looking at this half, so this interval of the divergence needs no excuse. */
	readonly interval: Interval | null;
	readonly test: TestResult | null;
	/** p adjusted over the slices that were carried over; null where there is no test. */
	readonly adjusted: number | null;
	/** It diverges there too, the same way, at the search's level. */
	readonly confirmed: boolean;
}

/** The outcome of carrying what one half found to the other. */
export interface SliceConfirmations {
	/** How many slices were tested again: few, which is what the split buys. */
	readonly familySize: number;
	/** In the order of the search's list. */
	readonly slices: readonly SliceConfirmation[];
	/** The same, by the slice's key. */
	readonly byKey: ReadonlyMap<string, SliceConfirmation>;
}

/**
 * Tests on the second half of a log what was found on the first. A slice is confirmed where it diverges again, in
 * the same direction, with a p at most 1 − level after adjustment over the slices carried over; one without rows or
 * without an answer there is not. The halves share no row, and no cluster of rows (no patient) either, or the
 * second would only repeat the first. Attributes are matched by name, levels by text.
 * Source: Cox 1975, "A note on data-splitting for the evaluation of significance levels".
 */
export function confirmSlices(search: SliceSearch, secondHalf: SliceTable): SliceConfirmations {
	const { fraction, level, correction } = search.options;
	const whole = wholeOf(secondHalf);
	const counts = countsOfSlices(
		secondHalf,
		search.listed.map(({ slice }) => slice)
	);
	const seen = search.listed.map((found) => {
		const own = counts.get(found.key) ?? noCounts;
		const gap = sliceGap(own, whole, fraction);
		return { found, rows: total(own), gap, test: gap === null ? null : testSlice(gap, 1 - level) };
	});
	const ps = seen.flatMap(({ test }) => (test === null ? [] : [test.p]));
	const adjusted = (correction === 'holm' ? holm : benjaminiHochberg)(ps);
	let tested = 0;
	const slices = seen.map((each): SliceConfirmation => {
		if (each.gap === null) return { ...each, interval: null, adjusted: null, confirmed: false };
		const p = adjusted[tested] ?? 1;
		tested += 1;
		const sameWay = Math.sign(each.gap.divergence) === Math.sign(each.found.gap.divergence);
		return {
			...each,
			interval: divergenceInterval(each.gap, level),
			adjusted: p,
			confirmed: sameWay && p <= 1 - level
		};
	});
	return {
		familySize: ps.length,
		slices,
		byKey: new Map(slices.map((each) => [each.found.key, each]))
	};
}
