import { criticalValue } from '../intervals/critical-value.ts';
import { averagePrecisionVariance } from './average-precision-variance.ts';
import { averagePrecision } from './average-precision.ts';
import { estimateFrom, type Estimated } from './estimate-from.ts';
import type { GroupScores } from './group-scores.ts';

const logit = (share: number): number => Math.log(share / (1 - share));
const expit = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The shares within `reach` of one on the scale of log odds, where they are `error` apart already. */
function within(value: number, error: number, oddsReach: number) {
	const [least, most] = [value - error, value + error];
	return {
		low: least <= 0 ? 0 : expit(logit(least) - oddsReach),
		high: most >= 1 ? 1 : expit(logit(most) + oddsReach)
	};
}

/**
 * Average precision with a logit interval: normal on the scale of log odds, so that it stays inside 0 to 1, with the
 * influence function's standard error. No interval where that is 0, as when every positive ranks first: it would claim
 * certainty. With fewer than some twenty positives any interval of average precision covers too rarely.
 * Source: Boyd, Eng & Page 2013, "Area under the precision-recall curve: point estimates and confidence intervals",
 * section 3 (logit interval), with the variance of `averagePrecisionVariance` in place of the binomial one.
 */
export function averagePrecisionEstimate(group: GroupScores): Estimated {
	return estimateFrom(averagePrecision(group), (value, error) => {
		const variance = averagePrecisionVariance(group) ?? 0;
		// A variance of 0 comes out as the rest of a rounding.
		const standardError = variance > 1e-24 && value < 1 ? Math.sqrt(variance) : null;
		return {
			standardError,
			interval: (level) =>
				standardError === null
					? null
					: within(value, error, (criticalValue(level) * standardError) / (value * (1 - value))),
			method: 'influence-logit',
			rows: group.positives.n + group.negatives.n
		};
	});
}
