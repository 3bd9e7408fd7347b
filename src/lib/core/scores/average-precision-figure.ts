import { averagePrecisionVariance } from './average-precision-variance.ts';
import { averagePrecision } from './average-precision.ts';
import type { GroupScores } from './group-scores.ts';
import { figureFrom, type Figured } from './score-figure.ts';

/** A variance of 0 comes out as the rest of a rounding. */
const nothing = 1e-24;

/**
 * Average precision with a logit interval: normal on the scale of log odds, so that it stays inside 0 to 1, with the
 * influence function's standard error, read from the bins. No interval where that is 0, as when every positive ranks
 * first: it would claim certainty. With fewer than some twenty positives any interval of it covers too rarely.
 * Source: Boyd, Eng & Page 2013, "Area under the precision-recall curve: point estimates and confidence intervals",
 * section 3 (logit interval), with the variance of `averagePrecisionVariance` in place of the binomial one.
 */
export function averagePrecisionFigure(group: GroupScores): Figured {
	return figureFrom(averagePrecision(group), (value) => {
		const variance = averagePrecisionVariance(group) ?? 0;
		const standardError = variance > nothing && value < 1 ? Math.sqrt(variance) : null;
		return {
			standardError,
			recipe: standardError === null ? { kind: 'none' } : { kind: 'logit', reach: standardError },
			method: 'influence-logit',
			rows: group.positives.n + group.negatives.n
		};
	});
}
