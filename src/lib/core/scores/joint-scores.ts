import type { ScoreBin } from './score-bins.ts';
import type { TwoSampleBin } from './two-samples.ts';

/** Rows of one label that one model's score puts into one bin and another model's into another. Cells add. */
export interface JointScoreCell {
	readonly label: 'positive' | 'negative';
	/** Places in the two layouts of bins. */
	readonly first: number;
	readonly second: number;
	readonly rows: number;
}

/** The scores that two models give to the same rows: the cells that hold rows, over two layouts of ascending bins. */
export interface JointScores {
	readonly bins: Readonly<Record<'first' | 'second', readonly ScoreBin[]>>;
	readonly cells: readonly JointScoreCell[];
}

/** The scores of one of the two models, positives (a) beside negatives (b), by place in its layout; empty bins too. */
export function marginalSamples(
	{ bins, cells }: JointScores,
	of: 'first' | 'second'
): readonly TwoSampleBin[] {
	const counts = bins[of].map(() => ({ a: 0, b: 0 }));
	for (const cell of cells) {
		const bin = counts[cell[of]];
		if (bin === undefined) throw new Error('A score cell counts rows in a bin that its layout does not have');
		bin[cell.label === 'positive' ? 'a' : 'b'] += cell.rows;
	}
	return bins[of].map((bin, at) => ({ ...bin, ...(counts[at] ?? { a: 0, b: 0 }) }));
}
