import { total } from '../cube/counts.ts';
import { sidakLevel } from '../intervals/sidak-level.ts';
import { benjaminiHochberg } from '../tests/benjamini-hochberg.ts';
import { holm } from '../tests/holm.ts';
import { betaT } from './beta-t.ts';
import type { CountedSlice } from './count-slices.ts';
import { divergenceInterval } from './divergence-interval.ts';
import { foldSlices } from './fold-slices.ts';
import { sliceKey, type Slice } from './slice.ts';
import type { SliceSearch, SliceSearchOptions, TestedSlice } from './slice-search.ts';
import { sliceGap, testSlice } from './slice-gap.ts';
import { wholeOf, type SliceTable } from './slice-table.ts';
import { supportedSlices } from './supported-slices.ts';

/**
 * Looks at every slice of up to `depth` conditions that has enough rows, and lists those whose metric differs from
 * everyone else's, beyond what looking at so many explains, and that no simpler slice tells as well. Divergence is the
 * slice's rate minus everyone's: 0 is none, ±1 the most. The family is every slice tested, listed or not, and
 * folding happens after testing, so it makes no p smaller. A table without rows lists nothing.
 * Rows are taken for independent. Source: Pastor, de Alfaro & Baralis 2021; the tests and families are ours.
 */
export function searchSlices(table: SliceTable, options: SliceSearchOptions): SliceSearch {
	const { fraction, level } = options;
	const whole = wholeOf(table);
	const rows = total(whole);
	const supported = supportedSlices(table, options, rows);
	const withGaps = supported.flatMap((counted) => {
		const gap = sliceGap(counted.counts, whole, fraction);
		return gap === null ? [] : [{ counted, gap, test: testSlice(gap, 1 - level) }];
	});
	const adjust = options.correction === 'holm' ? holm : benjaminiHochberg;
	const adjusted = adjust(withGaps.map(({ test }) => test.p));
	const judged = withGaps.map(({ counted, gap, test }, at) => {
		const own = total(counted.counts);
		const slice = named(table, counted);
		return {
			key: sliceKey(slice),
			slice,
			rows: own,
			support: own / rows,
			gap,
			test,
			adjusted: adjusted[at] ?? 1
		};
	});
	const isSignificant = (each: { readonly adjusted: number }) => each.adjusted <= 1 - level;
	const heads = foldSlices(
		judged.filter(isSignificant).map((each) => ({ ...each, divergence: each.gap.divergence })),
		options.redundancy
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
			betaT: betaT(each.gap.own, fraction(whole)),
			folds: folds.get(each.key) ?? []
		}))
		.sort((a, b) => Math.abs(b.gap.divergence) - Math.abs(a.gap.divergence));
	return {
		options,
		rows,
		whole: fraction(whole),
		familySize,
		withoutAnswer: supported.length - familySize,
		listed,
		tested: new Map(tested.map((each) => [each.key, each]))
	};
}

/** A counted slice with the names of its attributes and levels. */
const named = ({ attributes }: SliceTable, counted: CountedSlice): Slice =>
	counted.attributes.flatMap((position, at) => {
		const attribute = attributes[position];
		const level = attribute?.levels[counted.levels[at] ?? 0];
		return attribute === undefined || level === undefined ? [] : [{ attribute: attribute.name, level }];
	});

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
