import { binned, unanswered, type BinnedAnswer } from '../scores/binned-answer.ts';
import { halfWidthOf, middleOf } from '../scores/score-bins.ts';
import { sampleSizes, type TwoSampleBin } from '../scores/two-samples.ts';

/**
 * Wasserstein-1 (earth mover's) distance of two groups' scores: how far a row's score must move, on average, for the
 * groups to be spread alike; the area between their cumulative shares. 0 when they are, in the score's own units.
 * Rows of an interval stand at its middle, and moving each row of both groups there costs half its width at most:
 * that is the bin error. No answer when either group is empty.
 * Source: Vallender 1974, "Calculation of the Wasserstein distance between probability distributions on the line".
 */
export function wasserstein(samples: readonly TwoSampleBin[]): BinnedAnswer {
	const size = sampleSizes(samples);
	if (size.a === 0 || size.b === 0) return unanswered('no-rows');
	let below = { a: 0, b: 0 };
	let [distance, error] = [0, 0];
	samples.forEach((bin, at) => {
		below = { a: below.a + bin.a, b: below.b + bin.b };
		error += (bin.a / size.a + bin.b / size.b) * halfWidthOf(bin);
		const next = samples[at + 1];
		if (next === undefined) return;
		const gap = Math.abs(below.a * size.b - below.b * size.a) / (size.a * size.b);
		distance += gap * (middleOf(next) - middleOf(bin));
	});
	return binned(distance, error);
}
