import tCdf from '@stdlib/stats-base-dists-t-cdf';
import { twoOneSided, type Equivalence } from '../tests/equivalence.ts';
import { tested, untested, type PairedTestName, type TestAnswer } from '../tests/test-answer.ts';
import type { CaseMean } from './case-mean.ts';
import { caseMeanStatistic } from './case-mean-interval.ts';

/**
 * Student's t test, two-sided, that a mean over cases is 0: it refuses exactly where `caseMeanInterval` leaves 0 out.
 * p is 1 where the mean is 0. No answer: `no-rows` without a case, `too-few-rows` with one case or cluster.
 */
export function caseMeanTest(mean: CaseMean | null, name: PairedTestName): TestAnswer {
	if (mean === null) return untested(name, 'no-rows');
	if (mean.degrees < 1) return untested(name, 'too-few-rows');
	const statistic = caseMeanStatistic(mean, 0);
	const p = Math.min(1, 2 * tCdf(-Math.abs(statistic), mean.degrees));
	return tested(name, p, { statistic, degrees: mean.degrees });
}

/**
 * Whether a mean over cases lies within ±margin, by two one-sided t tests that agree with `caseMeanInterval` at 1 − 2α:
 * a small p shows that it does, a large one shows nothing. Null without a case, and with one case or cluster.
 */
export function equivalenceOfCases(mean: CaseMean | null, margin: number): Equivalence | null {
	if (mean === null || mean.degrees < 1) return null;
	return twoOneSided('tost-t', margin, {
		statisticAt: (gap) => caseMeanStatistic(mean, gap),
		tail: (t) => tCdf(t, mean.degrees)
	});
}
