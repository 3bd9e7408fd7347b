import cdf from '@stdlib/stats-base-dists-normal-cdf';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import type { Interval, ProportionPair } from '../intervals/interval.ts';
import { pairDegrees } from '../intervals/pair-degrees.ts';
import { scoreDifferenceStatistic } from '../intervals/score-difference-statistic.ts';

/**
 * p of the claim that the difference of two independent proportions lies within limits: score tests against each limit
 * that is there, whose larger p counts (two one-sided tests; one of non-inferiority where only one side is limited).
 * A small p shows that the gap is within; a large one shows nothing. Null where no side is limited, where a group has
 * no trials, where the two estimates are correlated, and where there is one cluster.
 * Source: Farrington & Manning 1990, "Test statistics and sample size formulae for comparative binomial trials with
 * null hypothesis of non-zero risk difference or non-unity relative risk"; Schuirmann 1987 for the larger of the two.
 */
export function withinLimitsP(pair: ProportionPair, allowed: Interval): number | null {
	const { a, b, correlation } = pair;
	if (!(a.trials > 0) || !(b.trials > 0) || correlation !== 0) return null;
	const degrees = pairDegrees(pair);
	if (!(degrees > 0)) return null;
	const below = (statistic: number): number =>
		degrees === Infinity ? cdf(statistic, 0, 1) : tCdf(statistic, degrees);
	const at = (gap: number): number => scoreDifferenceStatistic(a, b, { gap, method: 'miettinen-nurminen' });
	const ps = [
		...(Number.isFinite(allowed.low) ? [below(-at(allowed.low))] : []),
		...(Number.isFinite(allowed.high) ? [below(at(allowed.high))] : [])
	];
	return ps.length === 0 ? null : Math.max(...ps);
}
