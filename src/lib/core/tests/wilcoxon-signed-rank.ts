import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { signedRankTail } from './signed-rank-tail.ts';
import { signedRanks, type DifferenceCount, type SignedRanks, type ZeroRule } from './signed-ranks.ts';
import { tested, untested, type TestAnswer } from './test-answer.ts';

/** Up to how many pairs the exact distribution is used: without ties and zeros, and with them. */
const mostExact = { untied: 50, tied: 13 } as const;

function isExact({ groups, zeros }: SignedRanks): boolean {
	const pairs = groups.reduce((sum, group) => sum + group.pairs, zeros);
	const untied = zeros === 0 && groups.every((group) => group.pairs === 1);
	return pairs <= (untied ? mostExact.untied : mostExact.tied);
}

/**
 * Wilcoxon's signed-rank test, two-sided, of paired scores that shift neither up nor down, from a histogram of signed
 * differences. The statistic is the smaller of the two rank sums, as scipy prints it: 0 where all differences have one
 * sign. Exact where there are 50 pairs at most (13 with ties or zeros), otherwise normal with the tie correction and
 * without a correction for continuity: scipy's own rule, so that p is scipy's. p is 1 and the statistic null where no
 * pair differs. No answer (`no-rows`) without a pair.
 * Source: Wilcoxon 1945, "Individual comparisons by ranking methods"; zeros by Pratt 1959, "Remarks on zeros and ties
 * in the Wilcoxon signed rank procedures", and the variance with zeros by Cureton 1967.
 * @param effect the design effect of clustered pairs; above 1 the test is the normal one
 */
export function wilcoxonSignedRank(
	histogram: readonly DifferenceCount[],
	zeroRule: ZeroRule = 'wilcoxon',
	effect = 1
): TestAnswer {
	const ranks = signedRanks(histogram, zeroRule);
	const test = effect === 1 && isExact(ranks) ? 'wilcoxon-exact' : 'wilcoxon-normal';
	const { groups, positive, negative, zeros } = ranks;
	if (groups.length === 0) return zeros === 0 ? untested(test, 'no-rows') : tested(test, 1);
	const statistic = Math.min(positive, negative);
	if (test === 'wilcoxon-exact') {
		return tested(test, Math.min(1, 2 * signedRankTail(groups, statistic)), { statistic });
	}
	// Given which differences are tied, each pair adds its rank or nothing: Σr²/4, which holds both corrections.
	const variance = groups.reduce((sum, { rank, pairs }) => sum + pairs * rank ** 2, 0) / 4;
	const z = (statistic - (positive + negative) / 2) / Math.sqrt(effect * variance);
	return tested(test, Math.min(1, 2 * normalCdf(z, 0, 1)), { statistic });
}
