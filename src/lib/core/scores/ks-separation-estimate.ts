import { criticalValue } from '../intervals/critical-value.ts';
import { estimateFrom, type Estimated } from './estimate-from.ts';
import type { GroupScores } from './group-scores.ts';
import { ksSeparation } from './ks-separation.ts';

/**
 * KS separation with an interval that knows the widest gap was found by looking, and so is too wide by chance. The low
 * end takes off as much as both empirical distributions may err anywhere at once (Massart's bound, a quarter of the
 * error of the interval to each of two sides of each class); the high end adds what the gap at one cut may err, with
 * the largest variance that it can have. Wide for small groups, and honest there. No standard error: it is not normal.
 * Source: Massart 1990, "The tight constant in the Dvoretzky–Kiefer–Wolfowitz inequality".
 */
export function ksSeparationEstimate(group: GroupScores): Estimated {
	const [a, b] = [group.positives.n, group.negatives.n];
	return estimateFrom(ksSeparation(group), (value, error) => ({
		standardError: null,
		interval: (level) => {
			const massart = (n: number): number => Math.sqrt(Math.log(8 / (1 - level)) / (2 * n));
			const atOneCut = (criticalValue(level) / 2) * Math.sqrt(1 / a + 1 / b);
			return {
				low: Math.max(0, value - massart(a) - massart(b)),
				high: Math.min(1, value + error + atOneCut)
			};
		},
		method: 'massart',
		rows: a + b
	}));
}
