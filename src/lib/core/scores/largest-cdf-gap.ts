import { binnedWithin, unanswered, type BinnedAnswer } from './binned-answer.ts';
import { isAtom } from './score-bins.ts';
import { sampleSizes, type TwoSampleBin } from './two-samples.ts';

/**
 * The Kolmogorov–Smirnov statistic of two samples: the widest gap between their cumulative shares. 0 when they are
 * spread alike, 1 when one lies wholly below the other. Between bins the gap is that of the rows; inside an interval
 * it may be wider, by no more than one sample's share of it. No answer (`no-rows`) when either sample is empty.
 * Source: Smirnov 1939; Hodges 1958, "The significance probability of the Smirnov two-sample test", section 1.
 */
export function largestCdfGap(samples: readonly TwoSampleBin[]): BinnedAnswer {
	const size = sampleSizes(samples);
	if (size.a === 0 || size.b === 0) return unanswered('no-rows');
	let [below, widest, widestInside] = [{ a: 0, b: 0 }, 0, 0];
	const gap = (a: number, b: number): number => Math.abs(a * size.b - b * size.a);
	for (const bin of samples) {
		const upTo = { a: below.a + bin.a, b: below.b + bin.b };
		widest = Math.max(widest, gap(upTo.a, upTo.b));
		if (!isAtom(bin)) {
			widestInside = Math.max(widestInside, gap(upTo.a, below.b), gap(below.a, upTo.b));
		}
		below = upTo;
	}
	const pairs = size.a * size.b;
	return binnedWithin(widest / pairs, widest / pairs, Math.max(widest, widestInside) / pairs);
}
