import { hasBothSides } from './case-pattern.ts';
import { sumOfCases, valuedCases } from './case-mean.ts';
import { flipOf } from './case-values.ts';
import type { ContrastCases } from './contrast-cases.ts';

/** How many cases and answers a contrast has, before anything is divided. */
export interface PairCounts {
	/** Cases with both sides. */
	readonly pairs: number;
	readonly missingBaseline: number;
	readonly missingVariant: number;
	/** Most answers that any case has on a side; 0 without answers. */
	readonly replicates: number;
	/** Answers under the variant that refused or could not be parsed, also in cases without a baseline. They are answers. */
	readonly refused: number;
	readonly unparsed: number;
	readonly refusedBaseline: number;
	readonly unparsedBaseline: number;
	/** Expected number of pairs whose answer changed, if one answer a side were picked; a whole number without replicates. */
	readonly answerChanged: number;
}

/** The counts of a contrast; all 0 where there is no case. */
export function pairCounts({ patterns }: ContrastCases): PairCounts {
	let [pairs, missingBaseline, missingVariant, replicates] = [0, 0, 0, 0];
	let [refused, unparsed, refusedBaseline, unparsedBaseline] = [0, 0, 0, 0];
	for (const pattern of patterns) {
		const { cases } = pattern;
		if (cases === 0) continue;
		if (hasBothSides(pattern)) pairs += cases;
		if (pattern.answersBaseline === 0) missingBaseline += cases;
		if (pattern.answersVariant === 0) missingVariant += cases;
		replicates = Math.max(replicates, pattern.answersBaseline, pattern.answersVariant);
		refused += cases * pattern.refusedVariant;
		unparsed += cases * pattern.unparsedVariant;
		refusedBaseline += cases * pattern.refusedBaseline;
		unparsedBaseline += cases * pattern.unparsedBaseline;
	}
	const answerChanged = sumOfCases(valuedCases(patterns, flipOf));
	return {
		pairs,
		missingBaseline,
		missingVariant,
		replicates,
		refused,
		unparsed,
		refusedBaseline,
		unparsedBaseline,
		answerChanged
	};
}
