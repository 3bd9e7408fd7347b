import { coincidenceMatrix } from './coincidences.ts';
import { jackknifeError } from './jackknife-error.ts';
import { krippendorffAlpha, type RatingScale } from './krippendorff-alpha.ts';
import { pairablePatterns, ratingsOf, type RatingPattern } from './rating-pattern.ts';

/** A spread below this is what rounding leaves of none. */
const noSpread = 1e-12;
/** A coincidence below this is what subtracting an item leaves of none: one pair counts 1 / (raters − 1). */
const noPair = 1e-9;

/**
 * The jackknife's standard error of Krippendorff's alpha over items, raters as they are, and its degrees of freedom,
 * items less one. Null where alpha has no answer, also without one of the items, and where no item changes it, which
 * would claim certainty.
 */
export function krippendorffError(
	patterns: readonly RatingPattern[],
	values: readonly number[],
	scale: RatingScale
): { readonly standardError: number; readonly degrees: number } | null {
	const pairable = pairablePatterns(patterns);
	const items = pairable.reduce((sum, each) => sum + each.items, 0);
	if (items === 0) return null;
	const all = coincidenceMatrix(pairable);
	if (krippendorffAlpha(all, values, scale).value === null) return null;
	const without = pairable.map((pattern) => ({
		value: krippendorffAlpha(withoutItem(all, pattern), values, scale).value,
		items: pattern.items
	}));
	const standardError = jackknifeError(without);
	return standardError === null || standardError < noSpread ? null : { standardError, degrees: items - 1 };
}

function withoutItem(
	all: readonly (readonly number[])[],
	pattern: RatingPattern
): readonly (readonly number[])[] {
	const others = ratingsOf(pattern) - 1;
	return all.map((row, one) =>
		row.map((count, other) => {
			const pairs = (pattern.counts[one] ?? 0) * ((pattern.counts[other] ?? 0) - (one === other ? 1 : 0));
			const left = count - pairs / others;
			return left < noPair ? 0 : left;
		})
	);
}
