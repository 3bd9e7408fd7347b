import type { NoAnswer } from '../metrics/answer.ts';

/** Which test of paired or repeated answers it was: the text for the column `test`. */
export type PairedTestName =
	| 'mcnemar-exact'
	| 'mcnemar-mid-p'
	| 'mcnemar-corrected'
	| 'cochran-q'
	| 'wilcoxon-exact'
	| 'wilcoxon-normal'
	| 'paired-t'
	| 'case-t'
	| 'cluster-t'
	| 'friedman';

/** What a test of paired or repeated answers found, or null with the reason why it cannot be made. */
export type TestAnswer =
	| {
			readonly test: PairedTestName;
			/** Null for an exact test of counts, and where no case changed, so that nothing speaks against equality. */
			readonly statistic: number | null;
			/** Degrees of freedom; null where the test has none. */
			readonly degrees: number | null;
			/** Two-sided. */
			readonly p: number;
			readonly reason: null;
	  }
	| {
			readonly test: PairedTestName;
			readonly statistic: null;
			readonly degrees: null;
			readonly p: null;
			readonly reason: NoAnswer;
	  };

export const tested = (
	test: PairedTestName,
	p: number,
	{ statistic = null, degrees = null }: { statistic?: number | null; degrees?: number | null } = {}
): TestAnswer => ({ test, statistic, degrees, p, reason: null });

export const untested = (test: PairedTestName, reason: NoAnswer): TestAnswer => ({
	test,
	statistic: null,
	degrees: null,
	p: null,
	reason
});
