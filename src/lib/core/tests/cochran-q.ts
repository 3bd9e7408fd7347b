import { chiSquareTail } from './chi-square-tail.ts';
import { heldPatterns, type ConditionPattern } from './condition-pattern.ts';
import { tested, untested, type TestAnswer } from './test-answer.ts';

/**
 * Cochran's Q: whether the same cases succeed equally often under several conditions. Q is 0 where every condition has
 * as many successes, and grows with their spread; χ² with one degree fewer than conditions. Over two conditions it is
 * McNemar's χ² without correction. p is 1 and Q null where every case ended alike under all conditions.
 * No answer: `no-rows` without a case, `too-few-groups` with fewer than two conditions.
 * Source: Cochran 1950, "The comparison of percentages in matched samples", equation 1.
 */
export function cochranQ(patterns: readonly ConditionPattern<boolean>[]): TestAnswer {
	const { held, conditions, cases } = heldPatterns(patterns);
	if (cases === 0) return untested('cochran-q', 'no-rows');
	if (conditions < 2) return untested('cochran-q', 'too-few-groups');
	const successes = Array.from({ length: conditions }, () => 0);
	let all = 0;
	let mixed = 0;
	for (const pattern of held) {
		const inCase = pattern.answers.filter(Boolean).length;
		pattern.answers.forEach((success, at) => {
			if (success) successes[at] = (successes[at] ?? 0) + pattern.cases;
		});
		all += pattern.cases * inCase;
		mixed += pattern.cases * inCase * (conditions - inCase);
	}
	const degrees = conditions - 1;
	if (mixed === 0) return tested('cochran-q', 1, { degrees });
	const mean = all / conditions;
	const spread = successes.reduce((sum, each) => sum + (each - mean) ** 2, 0);
	const statistic = (conditions * degrees * spread) / mixed;
	return tested('cochran-q', chiSquareTail(statistic, degrees), { statistic, degrees });
}
