import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { pairsIn, type PairedCounts } from '../intervals/paired-counts.ts';
import { tested, untested, type TestAnswer } from './test-answer.ts';

/**
 * McNemar's exact test, two-sided, of equal success under two conditions on the same cases: whether the discordant
 * cases fall as often one way as the other, by the binomial distribution at ½. 1 where they fall evenly or none is
 * discordant. Needs whole counts; never below its level, and cautious for it. No answer (`no-rows`) without a case.
 * Source: McNemar 1947, "Note on the sampling error of the difference between correlated proportions or percentages".
 */
export function mcnemarExact(counts: PairedCounts): TestAnswer {
	if (pairsIn(counts) === 0) return untested('mcnemar-exact', 'no-rows');
	const { firstOnly, secondOnly } = counts;
	const rarer = Math.min(firstOnly, secondOnly);
	return tested('mcnemar-exact', Math.min(1, 2 * binomialCdf(rarer, firstOnly + secondOnly, 0.5)));
}

/**
 * McNemar's mid-p test: the exact test with half the chance of the table at hand, which takes back its caution; it
 * rarely exceeds its level, and by little. 1 where discordant cases fall evenly or none is. Needs whole counts.
 * No answer (`no-rows`) without a case.
 * Source: Fagerland, Lydersen & Laake 2013, "The McNemar test for binary matched-pairs data: mid-p and asymptotic are
 * better than exact conditional".
 */
export function mcnemarMidP(counts: PairedCounts): TestAnswer {
	if (pairsIn(counts) === 0) return untested('mcnemar-mid-p', 'no-rows');
	const { firstOnly, secondOnly } = counts;
	const discordant = firstOnly + secondOnly;
	const rarer = Math.min(firstOnly, secondOnly);
	// 2·(P(X ≤ x) − ½P(X = x)), without subtracting.
	const p = binomialCdf(rarer, discordant, 0.5) + binomialCdf(rarer - 1, discordant, 0.5);
	return tested('mcnemar-mid-p', Math.min(1, p));
}

/**
 * McNemar's χ² test with Edwards' continuity correction, as other programs print it; more cautious still than the
 * exact test. The statistic is (|b − c| − 1)²/(b + c) on one degree of freedom, and 0 where the cases fall evenly or
 * all but; null where none is discordant (p is 1). No answer (`no-rows`) without a case.
 * Source: Edwards 1948, "Note on the correction for continuity in testing the significance of the difference between
 * correlated proportions".
 */
export function mcnemarCorrected(counts: PairedCounts): TestAnswer {
	if (pairsIn(counts) === 0) return untested('mcnemar-corrected', 'no-rows');
	const { firstOnly, secondOnly } = counts;
	const discordant = firstOnly + secondOnly;
	if (discordant === 0) return tested('mcnemar-corrected', 1, { degrees: 1 });
	const excess = Math.max(0, Math.abs(firstOnly - secondOnly) - 1);
	// χ² on one degree is z², and z keeps the digits of a far tail.
	const p = Math.min(1, 2 * normalCdf(-excess / Math.sqrt(discordant), 0, 1));
	return tested('mcnemar-corrected', p, { statistic: excess ** 2 / discordant, degrees: 1 });
}
