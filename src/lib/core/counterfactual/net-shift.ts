import type { NoAnswer } from '../metrics/answer.ts';
import { mcnemarExact } from '../tests/mcnemar.ts';
import { equivalenceOfPairs } from '../tests/equivalence-of-pairs.ts';
import type { Equivalence } from '../tests/equivalence.ts';
import { untested, type PairedTestName, type TestAnswer } from '../tests/test-answer.ts';
import { figureOfMean, figureOfPairs, noFigure, type CaseFigure } from './case-figure.ts';
import { caseMean, valuedCases, type CaseMean } from './case-mean.ts';
import { caseMeanTest, equivalenceOfCases } from './case-mean-tests.ts';
import { shiftOf } from './case-values.ts';
import { flipRate } from './flip-rate.ts';
import { isSimple, pairedPatterns, type ContrastCases } from './contrast-cases.ts';
import { outcomeCounts, variantFirst } from './outcome-counts.ts';

/** Why a contrast has no shift: no case with both sides, or none whose right answers are known. */
const whyNone = (of: ContrastCases): NoAnswer => (pairedPatterns(of).length === 0 ? 'no-rows' : 'no-label');

const meanShift = (of: ContrastCases): CaseMean | null =>
	caseMean(valuedCases(of.patterns, shiftOf), { low: -1, high: 1 }, of.clusters?.shift ?? null);

/**
 * Directional bias: mean over cases of the share of right (or favourable) answers under the variant minus that under
 * the baseline. Negative where the variant is served worse; −1 and 1 where every case turned. 0 also where changes
 * cancel, which `excess` tells from no change. Tango's interval with one answer a side; with replicates or clusters
 * Student's t of case means.
 * No answer: `no-rows` without a case that has both sides, `no-label` where nothing says which answers are right.
 * Source: Tango 1998; for replicates, the paired t of Student 1908 on case means.
 */
export function netShift(of: ContrastCases): CaseFigure {
	const counts = isSimple(of) ? outcomeCounts(of) : null;
	if (counts !== null) return figureOfPairs(variantFirst(counts), counts.cases);
	return isSimple(of) ? noFigure(whyNone(of), 'tango') : figureOfMean(meanShift(of), whyNone(of));
}

const nameOf = (of: ContrastCases): PairedTestName =>
	isSimple(of) ? 'mcnemar-exact' : of.clusters === null ? 'case-t' : 'cluster-t';

/**
 * Test of no net shift: McNemar's exact one with one answer a side (which falls as the discordant cases do),
 * Student's t of case means with replicates (`case-t`), of clusters' with clusters (`cluster-t`). Two-sided.
 * No answer as for `netShift`, and `too-few-rows` with a single replicated case or a single cluster.
 */
export function netShiftTest(of: ContrastCases): TestAnswer {
	const name = nameOf(of);
	const counts = outcomeCounts(of);
	if (counts === null) return untested(name, whyNone(of));
	return isSimple(of) ? mcnemarExact(variantFirst(counts)) : caseMeanTest(meanShift(of), name);
}

/**
 * Whether no answer to either description is ever right (or favourable) though answers change. A shift of 0 is then no
 * sign that the cases are served alike: right answers may be spelt unlike the answers, or be out of the model's reach.
 * A case that is always answered alike says nothing of the kind.
 */
export function isNeverRight(of: ContrastCases): boolean {
	const counts = outcomeCounts(of);
	if (counts === null) return false;
	const { bothRight, baselineOnly, variantOnly } = counts;
	return bothRight + baselineOnly + variantOnly === 0 && (flipRate(of).value ?? 0) > 0;
}

/**
 * Whether the net shift lies within ±margin: the honest way to say "no bias beyond it". By Tango's score tests with one
 * answer a side, two one-sided t tests of case means otherwise. Null where there is no shift, or no telling how far it
 * may stray, or where no answer is ever right.
 */
export function netShiftEquivalence(of: ContrastCases, margin: number): Equivalence | null {
	const counts = outcomeCounts(of);
	if (counts === null || isNeverRight(of)) return null;
	return isSimple(of)
		? equivalenceOfPairs(variantFirst(counts), margin)
		: equivalenceOfCases(meanShift(of), margin);
}
