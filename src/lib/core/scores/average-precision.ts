import { binnedWithin, unanswered, type BinnedAnswer } from './binned-answer.ts';
import type { GroupScores } from './group-scores.ts';
import { harmonicGap } from './harmonic-gap.ts';
import { isAtom } from './score-bins.ts';
import { labelSamples } from './two-samples.ts';

/**
 * Average precision: the mean, over positives, of the precision at the threshold that just selects them; rows with
 * one score are selected together, and nothing is interpolated. 1 ranks every positive first; a score that tells
 * nothing has the base rate, which differs between groups, so compare it with that. No answer without positives.
 * In coarse bins each interval's rows are read as tied. The worst order inside one has its negatives first, and the
 * best has its positives tied and first: the bin error covers both.
 * Source: Σ (Rₖ − Rₖ₋₁) Pₖ of scikit-learn's `average_precision_score`; Su, Yuan & Zhu 2015, equation 1.
 */
export function averagePrecision(group: GroupScores): BinnedAnswer {
	const positives = group.positives.n;
	if (positives === 0) return unanswered('no-positives');
	let above = { positives: 0, negatives: 0 };
	let sum = 0;
	let lowest = 0;
	let highest = 0;
	for (const bin of labelSamples(group).toReversed()) {
		const all = above.positives + above.negatives + bin.a + bin.b;
		const precision = (above.positives + bin.a) / all;
		sum += bin.a * precision;
		if (isAtom(bin) || bin.a === 0) {
			lowest += bin.a * precision;
			highest += bin.a * precision;
		} else {
			// Positive i of the bin, after all its negatives: 1 − (negatives so far) / (rows so far).
			const before = all - bin.a;
			lowest += bin.a - (above.negatives + bin.b) * harmonicGap(before, bin.a);
			highest += (bin.a * (above.positives + bin.a)) / (all - bin.b);
		}
		above = { positives: above.positives + bin.a, negatives: above.negatives + bin.b };
	}
	return binnedWithin(sum / positives, lowest / positives, highest / positives);
}
