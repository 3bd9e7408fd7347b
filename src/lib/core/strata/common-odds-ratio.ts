import { criticalValue } from '../intervals/critical-value.ts';
import type { Interval } from '../intervals/interval.ts';
import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import { shared, type Stratum } from './stratum.ts';

export interface CommonOddsRatio {
	readonly answer: Answer;
	/** Of the logarithm; null where the ratio is 0, infinite or has no answer. */
	readonly standardError: number | null;
	readonly interval: (level: number) => Interval | null;
}

/**
 * Mantel–Haenszel common odds ratio of two groups within strata: 1 is no gap, above 1 the group has the higher odds;
 * Infinity where the reference never succeeds or the group never fails. No answer where no stratum says anything (0/0).
 * Its interval is on the logarithm, by Robins, Breslow & Greenland's variance, which holds for few large and for many
 * small strata; at 0 and Infinity there is none.
 * Source: Mantel & Haenszel 1959; Robins, Breslow & Greenland 1986, "Estimators of the Mantel–Haenszel variance consistent
 * in both sparse data and large-strata limiting models", equation 4.
 */
export function commonOddsRatio(strata: readonly Stratum[]): CommonOddsRatio {
	let [above, below, ofAbove, ofBoth, ofBelow] = [0, 0, 0, 0, 0];
	for (const { group, reference } of shared(strata)) {
		const [a, b] = [group.successes, group.trials - group.successes];
		const [c, d] = [reference.successes, reference.trials - reference.successes];
		const n = a + b + c + d;
		const [up, down] = [(a * d) / n, (b * c) / n];
		const [agree, differ] = [(a + d) / n, (b + c) / n];
		above += up;
		below += down;
		ofAbove += agree * up;
		ofBoth += agree * down + differ * up;
		ofBelow += differ * down;
	}
	const none = { standardError: null, interval: () => null };
	if (above === 0 && below === 0) return { answer: noAnswer('division-by-zero'), ...none };
	const value = above / below;
	if (above === 0 || below === 0) return { answer: answer(value), ...none };
	const standardError = Math.sqrt(
		ofAbove / (2 * above ** 2) + ofBoth / (2 * above * below) + ofBelow / (2 * below ** 2)
	);
	return {
		answer: answer(value),
		standardError,
		interval: (level) => {
			const factor = Math.exp(criticalValue(level) * standardError);
			return { low: value / factor, high: value * factor };
		}
	};
}
