import type { GroupScores, LabelledBin } from './group-scores.ts';
import { isAtom, type ScoreBin } from './score-bins.ts';

/** Rows of two samples that fall into one bin. Samples are lists of these, ascending, in bins of one layout. */
export interface TwoSampleBin extends ScoreBin {
	readonly a: number;
	readonly b: number;
}

const held = (bin: TwoSampleBin): boolean => bin.a > 0 || bin.b > 0;

/** The scores of a group's positives (a) beside those of its negatives (b). */
export const labelSamples = (group: GroupScores): readonly TwoSampleBin[] =>
	group.bins
		.map(({ low, high, holdsLow, positives, negatives }) => ({
			low,
			high,
			holdsLow,
			a: positives,
			b: negatives
		}))
		.filter(held);

/** Which rows of a group enter a comparison. */
export type RowsOf = 'all' | 'labelled' | 'positives' | 'negatives';

const rowsIn: Readonly<Record<RowsOf, (bin: LabelledBin) => number>> = {
	all: (bin) => bin.positives + bin.negatives + bin.unlabelled,
	labelled: (bin) => bin.positives + bin.negatives,
	positives: (bin) => bin.positives,
	negatives: (bin) => bin.negatives
};

/** Bins of one layout never reach into one another; what is read off two that do would be wrong in silence. */
function checkApart(bins: readonly TwoSampleBin[]): void {
	bins.forEach((bin, at) => {
		const before = bins[at - 1];
		if (
			before !== undefined &&
			(bin.low < before.high || (bin.low === before.high && isAtom(before) && bin.holdsLow))
		)
			throw new Error('Scores of two groups are compared in bins of one layout');
	});
}

/** By lower end, an atom before the interval that begins at it. */
const ascending = (x: ScoreBin, y: ScoreBin): number => x.low - y.low || x.high - y.high;

/** The scores of one group (a) beside those of another (b), of all their rows or of one label's; both of one layout, or it throws. */
export function groupSamples(
	a: GroupScores,
	b: GroupScores,
	rows: { readonly a: RowsOf; readonly b: RowsOf } = { a: 'all', b: 'all' }
): readonly TwoSampleBin[] {
	const [ofA, ofB] = [rowsIn[rows.a], rowsIn[rows.b]];
	const bins: TwoSampleBin[] = [];
	let [inA, inB] = [0, 0];
	// Both lists ascend, so one walk beside the other meets equal bins.
	for (;;) {
		const first = a.bins[inA];
		const second = b.bins[inB];
		const next = first === undefined || second === undefined ? undefined : ascending(first, second);
		const bin = next === undefined ? (first ?? second) : next <= 0 ? first : second;
		if (bin === undefined) break;
		const takesA = bin === first || next === 0;
		const takesB = bin === second || next === 0;
		const own = takesA && first ? ofA(first) : 0;
		const other = takesB && second ? ofB(second) : 0;
		const { low, high, holdsLow } = bin;
		if (own > 0 || other > 0) bins.push({ low, high, holdsLow, a: own, b: other });
		inA += takesA ? 1 : 0;
		inB += takesB ? 1 : 0;
	}
	checkApart(bins);
	return bins;
}

/** Rows of both samples. */
export function sampleSizes(samples: readonly TwoSampleBin[]): Readonly<Record<'a' | 'b', number>> {
	let a = 0;
	let b = 0;
	for (const bin of samples) {
		a += bin.a;
		b += bin.b;
	}
	return { a, b };
}
