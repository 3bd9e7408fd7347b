import { countsAtThreshold } from './counts-at-threshold.ts';
import type { GroupScores } from './group-scores.ts';
import { netBenefit } from './net-benefit.ts';
import { figureFrom, type Figured } from './score-figure.ts';

/**
 * Net benefit at a threshold with its interval (see `netBenefitInterval`) and the multinomial's standard error, none
 * where it is 0. Exact for a declared threshold, which is an atom of the histogram.
 * Source: standard error as in Marsh, Janes & Pepe 2020, "Statistical inference for net benefit measures", section 2.
 */
export function netBenefitFigure(group: GroupScores, threshold: number): Figured {
	return figureFrom(netBenefit(group, threshold), (value) => {
		const { counts, unsure } = countsAtThreshold(group, threshold);
		const n = group.positives.n + group.negatives.n;
		const odds = threshold / (1 - threshold);
		const [tp, fp] = [counts.tp + unsure.positives / 2, counts.fp + unsure.negatives / 2];
		const variance = ((tp + odds * odds * fp) / n - value * value) / n;
		return {
			standardError: variance > 0 ? Math.sqrt(variance) : null,
			recipe: { kind: 'net-benefit', n, tp, fp, odds },
			method: 'mover-wilson',
			rows: n
		};
	});
}
