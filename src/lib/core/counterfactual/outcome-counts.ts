import type { PairedCounts } from '../intervals/paired-counts.ts';
import { sumOfCases } from './case-mean.ts';
import { pairedPatterns, type ContrastCases } from './contrast-cases.ts';

/** Cases by where they were right (or favourable). Expected numbers of one picked answer a side where there are several. */
export interface OutcomeCounts {
	readonly bothRight: number;
	readonly baselineOnly: number;
	readonly variantOnly: number;
	readonly neither: number;
	/** The four together: cases with both sides where it is known which answers are right. */
	readonly cases: number;
}

/**
 * The transition of correctness or favour, over all pairs of a baseline and a variant answer of a case. An answer can
 * change and stay wrong: that is in `neither`, and in the flips. Null where nothing is known of which answers are right.
 */
export function outcomeCounts(of: ContrastCases): OutcomeCounts | null {
	const known = pairedPatterns(of).flatMap(
		({ rightBaseline, rightVariant, answersBaseline: a, answersVariant: b, cases }) =>
			rightBaseline === null || rightVariant === null
				? []
				: [{ right: rightBaseline, wrong: a - rightBaseline, variant: rightVariant, b, pairs: a * b, cases }]
	);
	if (known.length === 0) return null;
	const expected = (pairsOf: (pattern: (typeof known)[number]) => number): number =>
		sumOfCases(known.map((pattern) => ({ value: pairsOf(pattern) / pattern.pairs, cases: pattern.cases })));
	return {
		bothRight: expected(({ right, variant }) => right * variant),
		baselineOnly: expected(({ right, variant, b }) => right * (b - variant)),
		variantOnly: expected(({ wrong, variant }) => wrong * variant),
		neither: expected(({ wrong, variant, b }) => wrong * (b - variant)),
		cases: known.reduce((sum, { cases }) => sum + cases, 0)
	};
}

/** The same as paired counts, with the variant first, so that a positive difference is a shift towards right. */
export const variantFirst = (counts: OutcomeCounts): PairedCounts => ({
	both: counts.bothRight,
	firstOnly: counts.variantOnly,
	secondOnly: counts.baselineOnly,
	neither: counts.neither
});
