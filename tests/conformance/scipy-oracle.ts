import { clopperPearsonInterval } from '../../src/lib/core/intervals/clopper-pearson-interval.ts';
import type { Interval, Proportion } from '../../src/lib/core/intervals/interval.ts';
import { katzRatioInterval } from '../../src/lib/core/intervals/katz-ratio-interval.ts';
import { newcombeInterval } from '../../src/lib/core/intervals/newcombe-interval.ts';
import { wilsonCorrectedInterval } from '../../src/lib/core/intervals/wilson-corrected-interval.ts';
import { wilsonInterval } from '../../src/lib/core/intervals/wilson-interval.ts';
import { difference } from '../../src/lib/core/disparities/difference.ts';
import { ratio } from '../../src/lib/core/disparities/ratio.ts';
import { answer } from '../../src/lib/core/metrics/answer.ts';
import { benjaminiHochberg, benjaminiYekutieli } from '../../src/lib/core/tests/benjamini-hochberg.ts';
import { fisherExact } from '../../src/lib/core/tests/fisher-exact.ts';
import { holm } from '../../src/lib/core/tests/holm.ts';
import { mcnemarExact } from '../../src/lib/core/tests/mcnemar.ts';
import { scoreTest } from '../../src/lib/core/tests/score-test.ts';
import { wilcoxonSignedRank } from '../../src/lib/core/tests/wilcoxon-signed-rank.ts';
import { scipyDistances } from './distances.ts';
import { mantelHaenszel } from './strata.ts';
import type { Case } from './suites.ts';

const ends = (interval: Interval | null) => (interval === null ? null : [interval.low, interval.high]);
const level = 0.95;

/** Katz's interval where scipy has one end and no other: with no event in the first group it prints [0, NaN]. */
const katzAsScipy = (a: Proportion, b: Proportion) =>
	a.successes === 0 ? [0, NaN] : ends(katzRatioInterval(a, b, level));

function twoByTwo([[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []]: readonly (readonly number[])[]): unknown {
	const a = { successes: x1, trials: x1 + y1 };
	const b = { successes: x2, trials: x2 + y2 };
	const [rateA, rateB] = [answer(x1 / a.trials), answer(x2 / b.trials)];
	const score = scoreTest(a, b);
	return {
		fisher_p: fisherExact(a, b)?.p,
		chi2: score?.statistic == null ? null : score.statistic ** 2,
		chi2_p: score?.p,
		risk_ratio: ratio(rateA, rateB).value,
		risk_ratio_ci_katz: katzAsScipy(a, b),
		risk_diff: difference(rateA, rateB).value,
		risk_diff_newcombe: ends(newcombeInterval(a, b, level))
	};
}

/** What we compute of a scipy case; undefined where we have no such statistic. */
export function scipyOracle(test: Case): unknown {
	const { metric, input } = test;
	const ps = (input['p'] ?? []) as readonly number[];
	switch (metric) {
		case 'binomial_ci_95': {
			const p = { successes: Number(input['k']), trials: Number(input['n']) };
			return {
				wilson: ends(wilsonInterval(p, level)),
				wilsoncc: ends(wilsonCorrectedInterval(p, level)),
				exact: ends(clopperPearsonInterval(p, level))
			};
		}
		case 'two_by_two':
			return twoByTwo((input['table'] ?? []) as readonly (readonly number[])[]);
		case 'mantel_haenszel':
			return mantelHaenszel(test);
		case 'mcnemar_exact':
			return mcnemarExact({
				both: 0,
				firstOnly: Number(input['b']),
				secondOnly: Number(input['c']),
				neither: 0
			}).p;
		case 'wilcoxon': {
			const differences = (input['d'] ?? []) as readonly number[];
			return wilcoxonSignedRank(differences.map((difference) => ({ difference, pairs: 1 }))).p;
		}
		case 'fdr_bh':
			return benjaminiHochberg(ps);
		case 'fdr_by':
			return benjaminiYekutieli(ps);
		case 'holm':
			return holm(ps);
		default:
			return scipyDistances(test);
	}
}
