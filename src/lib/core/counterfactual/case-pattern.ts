/**
 * One kind of case under one contrast: how many answers each side gave and what they were. Everything that a contrast
 * tells (flips, shifts, noise, excess) is a function of how many cases there are of each kind, and such counts add.
 * A side is the answers to one description of the case: several where the model was asked again (replicates).
 */
export interface CasePattern {
	/** Answers to the baseline description; 0 where the case has no such side. */
	readonly answersBaseline: number;
	readonly answersVariant: number;
	/**
	 * Answers that are right (with a gold answer) or favourable (with favourable ones).
	 * Null where neither is known for the case: then only change can be told.
	 */
	readonly rightBaseline: number | null;
	readonly rightVariant: number | null;
	readonly refusedBaseline: number;
	readonly refusedVariant: number;
	readonly unparsedBaseline: number;
	readonly unparsedVariant: number;
	/** Pairs of a baseline and a variant answer that differ, of `answersBaseline` × `answersVariant`. */
	readonly differAcross: number;
	/** Pairs of two baseline answers that differ, of `answersBaseline` over 2. */
	readonly differBaseline: number;
	readonly differVariant: number;
	/** How many cases are like this. */
	readonly cases: number;
}

/** One kind of side: the answers to one description of a case. */
export interface AnswerPattern {
	readonly answers: number;
	/** Null where it is not known which answers are right or favourable. */
	readonly right: number | null;
	readonly refused: number;
	readonly unparsed: number;
	readonly cases: number;
}

/** Whether a case was answered under both descriptions. */
export const hasBothSides = (pattern: CasePattern): boolean =>
	pattern.answersBaseline > 0 && pattern.answersVariant > 0;
