import { addCounts, noCounts, type Counts } from '../cube/counts.ts';
import type { GroupScores } from './group-scores.ts';
import { isAtom, type ScoreBin } from './score-bins.ts';

/** The confusion table that a threshold gives, and the rows that share an interval with it and may be on either side. */
export interface CountsAtThreshold {
	readonly counts: Counts;
	/** Not in `counts`. 0 for every declared threshold, which is an atom of the histogram. */
	readonly unsure: { readonly positives: number; readonly negatives: number };
}

/** Which side of `score ≥ threshold` a bin's rows are on; null where some may be on either. */
const isSelected = (bin: ScoreBin, threshold: number): boolean | null => {
	if (bin.low >= threshold) return true;
	return isAtom(bin) || bin.high <= threshold ? false : null;
};

/** The labelled rows of a group as `score ≥ threshold` decides them: what a sweep of thresholds is made of. */
export function countsAtThreshold(group: GroupScores, threshold: number): CountsAtThreshold {
	let counts = noCounts;
	let unsure = { positives: 0, negatives: 0 };
	for (const bin of group.bins) {
		const { positives, negatives } = bin;
		const selected = isSelected(bin, threshold);
		if (selected === null) {
			unsure = { positives: unsure.positives + positives, negatives: unsure.negatives + negatives };
		} else {
			const [tp, fp, fn, tn] = selected ? [positives, negatives, 0, 0] : [0, 0, positives, negatives];
			counts = addCounts(counts, { tp, fp, fn, tn });
		}
	}
	return { counts, unsure };
}
