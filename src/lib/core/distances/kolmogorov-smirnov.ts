import type { BinnedAnswer } from '../scores/binned-answer.ts';
import { largestCdfGap } from '../scores/largest-cdf-gap.ts';
import { sampleSizes, type TwoSampleBin } from '../scores/two-samples.ts';
import { exactSmirnovTail } from './exact-smirnov-tail.ts';
import { kolmogorovTail } from './kolmogorov-tail.ts';

/** The two-sample test of equal distributions, and how its p was had. */
export interface KolmogorovSmirnov {
	readonly statistic: BinnedAnswer;
	/** Two-sided, for the statistic as read from the bins, which is never above that of the rows; null without an answer. */
	readonly p: number | null;
	readonly method: 'exact' | 'asymptotic';
}

/** Up to this many pairs of rows the exact tail is counted: a hundredth of a second. */
const mostPairs = 1_000_000;

/**
 * Two-sample Kolmogorov–Smirnov test of two groups' scores. The statistic is 0 when they are spread alike and 1 when
 * one lies wholly below the other. p is exact up to a million pairs of rows, and from Kolmogorov's limit above that.
 * Ties are taken as they are: the exact p is over all orders of the pooled rows, tied ones together. As scipy does,
 * `ties: 'broken'` reads D as if no two rows were tied, which makes p larger. No answer when either group is empty.
 * Source: Hodges 1958, "The significance probability of the Smirnov two-sample test"; Schröer & Trenkler 1995, "Exact
 * and randomization distributions of Kolmogorov–Smirnov tests two or three samples", for ties.
 * @param effects design effects of both samples: where rows are clustered p is from the limit, at sizes over them
 */
export function kolmogorovSmirnov(
	samples: readonly TwoSampleBin[],
	{
		ties = 'kept',
		effects = { a: 1, b: 1 }
	}: {
		readonly ties?: 'kept' | 'broken';
		readonly effects?: Readonly<Record<'a' | 'b', number>>;
	} = {}
): KolmogorovSmirnov {
	const rows = sampleSizes(samples);
	const [a, b] = [rows.a / effects.a, rows.b / effects.b];
	const clustered = effects.a > 1 || effects.b > 1;
	const statistic = largestCdfGap(samples);
	const method = !clustered && a * b <= mostPairs ? 'exact' : 'asymptotic';
	if (statistic.value === null) return { statistic, p: null, method };
	if (method === 'asymptotic') {
		return { statistic, p: kolmogorovTail(Math.sqrt((a * b) / (a + b)) * statistic.value), method };
	}
	return { statistic, p: exactSmirnovTail(samples, statistic.value, ties), method };
}
