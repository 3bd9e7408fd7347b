import { noCounts, total } from '../cube/counts.ts';
import type { SliceConfirmations } from './confirm-slices.ts';
import { countsOfSlices } from './counts-of-slices.ts';
import { sliceKey, type Slice } from './slice.ts';
import type { SliceFindings, SliceSearch, TestedSlice } from './slice-search.ts';
import type { SliceTable } from './slice-table.ts';
import { isSupported } from './supported-slices.ts';

/** Why a slice that was tested is not listed; `change` is how much its divergence differs from that of the slice it is folded under. */
export type WhyTestedNotListed =
	| { readonly kind: 'listed' }
	| {
			readonly kind: 'not-significant';
			readonly p: number;
			readonly adjusted: number;
			readonly familySize: number;
	  }
	| { readonly kind: 'folded'; readonly under: Slice; readonly change: number };

/** What the family says of one of its slices. */
export function whyTestedNotListed(
	{ adjusted, test, foldedUnder, gap }: TestedSlice,
	{ familySize, tested }: Pick<SliceFindings, 'familySize' | 'tested'>,
	level: number
): WhyTestedNotListed {
	if (adjusted > 1 - level) return { kind: 'not-significant', p: test.p, adjusted, familySize };
	if (foldedUnder === null) return { kind: 'listed' };
	const head = tested.get(sliceKey(foldedUnder))?.gap.divergence ?? 0;
	return { kind: 'folded', under: foldedUnder, change: gap.divergence - head };
}

/** Why a slice is not on the list of a search; `listed` where it is. */
export type WhyNotListed =
	| { readonly kind: 'listed' }
	/** No condition at all: everyone, from whom the others diverge. */
	| { readonly kind: 'everyone' }
	| { readonly kind: 'attribute-unknown'; readonly attribute: string }
	/** No row is both at once: nobody is at two levels of one attribute. */
	| { readonly kind: 'attribute-twice'; readonly attribute: string }
	| { readonly kind: 'level-unknown'; readonly attribute: string; readonly level: string }
	| { readonly kind: 'missing-membership'; readonly attribute: string }
	| { readonly kind: 'too-deep'; readonly conditions: number; readonly depth: number }
	| { readonly kind: 'below-support'; readonly rows: number; readonly support: number }
	/** The metric's denominator is empty in the slice or in everyone else. */
	| { readonly kind: 'no-answer'; readonly rows: number }
	| Exclude<WhyTestedNotListed, { readonly kind: 'listed' }>
	| { readonly kind: 'not-confirmed'; readonly p: number | null; readonly adjusted: number | null };

/**
 * Why a slice that someone has in mind is not listed: the first of the search's own reasons, in its own order. With
 * `confirmations`, a listed slice also has to be confirmed. `change` is how much the slice's divergence differs from
 * that of the slice it is folded under; [] is everyone.
 */
export function whyNotListed(
	slice: Slice,
	of: {
		readonly search: SliceSearch;
		readonly table: SliceTable;
		readonly confirmations?: SliceConfirmations;
	}
): WhyNotListed {
	const { search, table, confirmations } = of;
	const outside = outsideOf(slice, search, table);
	if (outside !== null) return outside;
	const tested = search.tested.get(sliceKey(slice));
	if (tested === undefined) {
		const rows = total(countsOfSlices(table, [slice]).get(sliceKey(slice)) ?? noCounts);
		return isSupported(rows, search.rows, search.options.minimumSupport)
			? { kind: 'no-answer', rows }
			: { kind: 'below-support', rows, support: search.rows === 0 ? 0 : rows / search.rows };
	}
	const why = whyTestedNotListed(tested, search, search.options.level);
	if (why.kind !== 'listed') return why;
	const again = confirmations?.byKey.get(sliceKey(slice));
	if (again?.confirmed === false) {
		return { kind: 'not-confirmed', p: again.test?.p ?? null, adjusted: again.adjusted };
	}
	return { kind: 'listed' };
}

/** Why the search did not even look at a slice, or null where it did. */
function outsideOf(slice: Slice, { options }: SliceSearch, table: SliceTable): WhyNotListed | null {
	const { depth, missingMembership } = options;
	if (slice.length === 0) return { kind: 'everyone' };
	const seen = new Set<string>();
	for (const { attribute, level } of slice) {
		const known = table.attributes.find(({ name }) => name === attribute);
		if (known === undefined) return { kind: 'attribute-unknown', attribute };
		if (seen.has(attribute)) return { kind: 'attribute-twice', attribute };
		seen.add(attribute);
		if (level === null && missingMembership === 'shown') return { kind: 'missing-membership', attribute };
		if (level !== null && !known.levels.includes(level)) return { kind: 'level-unknown', attribute, level };
	}
	return slice.length > depth ? { kind: 'too-deep', conditions: slice.length, depth } : null;
}
