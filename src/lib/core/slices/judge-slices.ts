import type { Proportion } from '../intervals/interval.ts';
import { sidakLevel } from '../intervals/sidak-level.ts';
import { benjaminiHochberg } from '../tests/benjamini-hochberg.ts';
import { holm } from '../tests/holm.ts';
import { betaT } from './beta-t.ts';
import { divergenceInterval } from './divergence-interval.ts';
import { foldSlices } from './fold-slices.ts';
import { testSlice, type SliceGap } from './slice-gap.ts';
import { sliceKey, type Slice } from './slice.ts';
import type { SliceFindings, SliceSearchOptions, TestedSlice } from './slice-search.ts';

/** A slice with enough rows. */
export interface SliceCandidate {
	readonly slice: Slice;
	readonly rows: number;
	/** Null where the slice or everyone else has nothing in the metric's denominator. */
	readonly gap: SliceGap | null;
}

/**
 * Tests every slice given against everyone else, and lists those whose metric differs beyond what looking at so many
 * explains, and that no simpler slice tells as well. The family is every slice with an answer, listed or not, and
 * folding happens after testing, so it makes no p smaller. Slices come in the order of the search: fewest conditions
 * first. None given lists nothing.
 */
export function judgeSlices(
	candidates: readonly SliceCandidate[],
	{ rows, whole }: { readonly rows: number; readonly whole: Proportion },
	{ level, correction, redundancy }: Pick<SliceSearchOptions, 'level' | 'correction' | 'redundancy'>
): SliceFindings {
	const withGaps = candidates.flatMap(({ slice, rows: own, gap }) =>
		gap === null
			? []
			: [
					{
						key: sliceKey(slice),
						slice,
						rows: own,
						support: own / rows,
						gap,
						test: testSlice(gap, 1 - level)
					}
				]
	);
	const adjust = correction === 'holm' ? holm : benjaminiHochberg;
	const adjusted = adjust(withGaps.map(({ test }) => test.p));
	const judged = withGaps.map((each, at) => ({ ...each, adjusted: adjusted[at] ?? 1 }));
	const isSignificant = (each: { readonly adjusted: number }) => each.adjusted <= 1 - level;
	const heads = foldSlices(
		judged.filter(isSignificant).map((each) => ({ ...each, divergence: each.gap.divergence })),
		redundancy
	);
	const tested = judged.map((each) => ({ ...each, foldedUnder: heads.get(each.key) ?? null }));
	const folds = foldsOf(tested);
	const familySize = tested.length;
	const listed = tested
		.filter((each) => isSignificant(each) && each.foldedUnder === null)
		.map((each) => ({
			...each,
			interval: divergenceInterval(each.gap, level),
			simultaneous: divergenceInterval(each.gap, sidakLevel(level, familySize)),
			betaT: betaT(each.gap.own, whole),
			folds: folds.get(each.key) ?? []
		}))
		.sort((a, b) => Math.abs(b.gap.divergence) - Math.abs(a.gap.divergence));
	return {
		familySize,
		withoutAnswer: candidates.length - familySize,
		listed,
		tested: new Map(tested.map((each) => [each.key, each]))
	};
}

function foldsOf(tested: readonly TestedSlice[]): ReadonlyMap<string, readonly Slice[]> {
	const folds = new Map<string, Slice[]>();
	for (const { slice, foldedUnder } of tested) {
		if (foldedUnder === null) continue;
		const key = sliceKey(foldedUnder);
		const known = folds.get(key) ?? [];
		known.push(slice);
		folds.set(key, known);
	}
	return folds;
}
