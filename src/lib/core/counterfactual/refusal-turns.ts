import { sumOfCases } from './case-mean.ts';
import { pairedPatterns, type ContrastCases } from './contrast-cases.ts';

/** Cases that turned by way of an answer that refused or could not be read; expected numbers as for `OutcomeCounts`. */
export interface RefusalTurns {
	/** Of `baselineOnly`: right under the baseline, refused or unreadable under the variant. */
	readonly lost: number;
	/** Of `variantOnly`: refused or unreadable under the baseline, right under the variant. */
	readonly gained: number;
}

/**
 * How much of a net shift is refusals and unreadable answers: `gained` less `lost` over the cases is their part of it,
 * the rest are answers that were read and are wrong. Both 0 where no such answer took a right one's place. Null where
 * nothing is known of which answers are right. An answer that is right counts as right, whatever else it is.
 */
export function refusalTurns(of: ContrastCases): RefusalTurns | null {
	const known = pairedPatterns(of).flatMap((pattern) => {
		const { rightBaseline, rightVariant, answersBaseline, answersVariant, cases } = pattern;
		if (rightBaseline === null || rightVariant === null) return [];
		const none = (refused: number, unparsed: number, answers: number, right: number): number =>
			Math.min(refused + unparsed, answers - right);
		const { refusedBaseline, unparsedBaseline, refusedVariant, unparsedVariant } = pattern;
		return [
			{
				lost: rightBaseline * none(refusedVariant, unparsedVariant, answersVariant, rightVariant),
				gained: none(refusedBaseline, unparsedBaseline, answersBaseline, rightBaseline) * rightVariant,
				pairs: answersBaseline * answersVariant,
				cases
			}
		];
	});
	if (known.length === 0) return null;
	const expected = (side: 'lost' | 'gained'): number =>
		sumOfCases(known.map((each) => ({ value: each[side] / each.pairs, cases: each.cases })));
	return { lost: expected('lost'), gained: expected('gained') };
}
