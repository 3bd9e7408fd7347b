import { chiSquareTail } from './chi-square-tail.ts';
import { heldPatterns, type ConditionPattern } from './condition-pattern.ts';
import { midRanks } from './mid-ranks.ts';
import { tested, untested, type TestAnswer } from './test-answer.ts';

/**
 * Friedman's test, with ties: whether the same cases rank several conditions alike on average, from ordinal answers or
 * scores. 0 where all conditions have the same mean rank; χ² with one degree fewer than conditions, which wants some
 * ten cases. p is 1 and the statistic null where every case ties all conditions.
 * No answer: `no-rows` without a case, `too-few-groups` with fewer than two conditions.
 * Source: Friedman 1937, "The use of ranks to avoid the assumption of normality implicit in the analysis of variance";
 * ties as in Hollander & Wolfe 1999, "Nonparametric statistical methods", equation 7.8.
 */
export function friedman(patterns: readonly ConditionPattern<number>[]): TestAnswer {
	const { held, conditions, cases } = heldPatterns(patterns);
	if (cases === 0) return untested('friedman', 'no-rows');
	if (conditions < 2) return untested('friedman', 'too-few-groups');
	const rankSums = Array.from({ length: conditions }, () => 0);
	let ties = 0;
	for (const pattern of held) {
		const { ranks, tieSum } = midRanks(pattern.answers);
		ranks.forEach((rank, at) => (rankSums[at] = (rankSums[at] ?? 0) + pattern.cases * rank));
		ties += pattern.cases * tieSum;
	}
	const degrees = conditions - 1;
	const untied = cases * conditions * (conditions ** 2 - 1) - ties;
	if (untied === 0) return tested('friedman', 1, { degrees });
	const mean = (cases * (conditions + 1)) / 2;
	const spread = rankSums.reduce((sum, each) => sum + (each - mean) ** 2, 0);
	const statistic = (12 * degrees * spread) / untied;
	return tested('friedman', chiSquareTail(statistic, degrees), { statistic, degrees });
}
