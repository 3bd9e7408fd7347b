import type { Proportion } from '../intervals/interval.ts';
import type { TestResult } from './test-result.ts';

/** Two tables this close in probability are equally likely: rounding must not split a tie. */
const tie = 1 + 1e-9;

/** How likely each table with these margins is, relative to the likeliest, outwards until it underflows to 0. */
function relativeWeights(events: number, trialsA: number, trialsB: number): Map<number, number> {
	const trials = trialsA + trialsB;
	const least = Math.max(0, events - trialsB);
	const most = Math.min(events, trialsA);
	const mode = Math.min(most, Math.max(least, Math.floor(((events + 1) * (trialsA + 1)) / (trials + 2))));
	const weights = new Map([[mode, 1]]);
	for (let x = mode, w = 1; x < most && w > 0; x += 1) {
		w *= ((events - x) * (trialsA - x)) / ((x + 1) * (trialsB - events + x + 1));
		weights.set(x + 1, w);
	}
	for (let x = mode, w = 1; x > least && w > 0; x -= 1) {
		w *= (x * (trialsB - events + x)) / ((events - x + 1) * (trialsA - x + 1));
		weights.set(x - 1, w);
	}
	return weights;
}

/**
 * Fisher's exact test of equal rates, two-sided: the chance, with both margins as they are, of a table no
 * likelier than this one. 1 means no table is likelier. Null when either group has no trials. Needs whole counts.
 * The hypergeometric weights come from their ratios, from the likeliest table outwards, which keeps the
 * far tails exact where differences of log gammas would not.
 * Source: Fisher 1922; two-sided by the method of small p values, as R and scipy do.
 */
export function fisherExact(a: Proportion, b: Proportion): TestResult | null {
	if (!(a.trials > 0) || !(b.trials > 0)) return null;
	const weights = relativeWeights(a.successes + b.successes, a.trials, b.trials);
	const seen = (weights.get(a.successes) ?? 0) * tie;
	// Smallest first, so that a far tail is not lost beside the likeliest tables.
	const ascending = [...weights.values()].sort((x, y) => x - y);
	const all = ascending.reduce((sum, w) => sum + w, 0);
	const asExtreme = ascending.reduce((sum, w) => (w <= seen ? sum + w : sum), 0);
	return { test: 'fisher', statistic: null, p: Math.min(1, asExtreme / all) };
}
