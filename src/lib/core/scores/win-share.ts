import { binned, type BinnedAnswer } from './binned-answer.ts';
import { isAtom } from './score-bins.ts';
import { sampleSizes, type TwoSampleBin } from './two-samples.ts';

/**
 * How likely a row of a scores above a row of b, a tie counting half: 1 when all do, ½ when neither is ahead, 0 when
 * none does. It is the Mann–Whitney U of a over all pairs. Rows of one interval are read as tied, which is off by
 * half the pairs that meet in it at most. No answer (`no-rows`) when either sample is empty.
 * Source: Mann & Whitney 1947, "On a test of whether one of two random variables is stochastically larger".
 */
export function winShare(samples: readonly TwoSampleBin[]): BinnedAnswer {
	const size = sampleSizes(samples);
	const pairs = size.a * size.b;
	if (pairs === 0) return { value: null, error: null, reason: 'no-rows' };
	let below = 0;
	let wins = 0;
	let unsure = 0;
	for (const bin of samples) {
		wins += bin.a * (below + bin.b / 2);
		if (!isAtom(bin)) unsure += (bin.a * bin.b) / 2;
		below += bin.b;
	}
	return binned(wins / pairs, unsure / pairs);
}
