import cdf from '@stdlib/stats-base-dists-normal-cdf';
import type { Proportion } from '../intervals/interval.ts';
import { scoreDifferenceStatistic, type ScoreMethod } from '../intervals/score-difference-statistic.ts';
import { twoOneSided, type Equivalence } from './equivalence.ts';

/**
 * Whether the rates of two independent groups differ by less than the margin, by score tests whose variance is that of
 * rates which differ by the margin exactly. A small p shows equivalence; a large one shows nothing. It agrees with
 * `miettinenNurminenDifferenceInterval` (or `farringtonManningInterval`) at 1 − 2α. Null where a group has no trials.
 * Source: Farrington & Manning 1990, "Test statistics and sample size formulae for comparative binomial trials with
 * null hypothesis of non-zero risk difference or non-unity relative risk"; with N/(N − 1) Miettinen & Nurminen 1985.
 */
export function equivalenceOfProportions(
	pair: { readonly a: Proportion; readonly b: Proportion },
	margin: number,
	method: ScoreMethod = 'miettinen-nurminen'
): Equivalence | null {
	const { a, b } = pair;
	if (!(a.trials > 0) || !(b.trials > 0)) return null;
	return twoOneSided(`tost-${method}`, margin, {
		statisticAt: (gap) => scoreDifferenceStatistic(a, b, { gap, method }),
		tail: (z) => cdf(z, 0, 1)
	});
}
