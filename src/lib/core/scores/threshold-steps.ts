import type { Counts } from '../cube/counts.ts';
import type { GroupScores } from './group-scores.ts';
import { labelSamples } from './two-samples.ts';

/** The confusion table of one cut: rows of the bins at and above `threshold` are selected. */
export interface ThresholdStep extends Counts {
	/** The lower end of the lowest bin selected; Infinity where none is. With a bin for each value: `score ≥ threshold`. */
	readonly threshold: number;
}

/** Every cut between bins, from nobody selected to everyone; one step more than bins that hold labelled rows. Cuts lie between bins, so each table is exact. */
export function thresholdSteps(group: GroupScores): readonly ThresholdStep[] {
	const [positives, negatives] = [group.positives.n, group.negatives.n];
	let [tp, fp] = [0, 0];
	const steps = [{ threshold: Infinity, tp, fp, fn: positives, tn: negatives }];
	for (const bin of labelSamples(group).toReversed()) {
		tp += bin.a;
		fp += bin.b;
		steps.push({ threshold: bin.low, tp, fp, fn: positives - tp, tn: negatives - fp });
	}
	return steps;
}
