import type { GroupScores, LabelledBin } from './group-scores.ts';
import { isAtom, type ScoreBin } from './score-bins.ts';

/** Rows of two samples that fall into one bin. Samples are lists of these, ascending, in bins of one layout. */
export interface TwoSampleBin extends ScoreBin {
	readonly a: number;
	readonly b: number;
}

const bare = ({ low, high, holdsLow }: ScoreBin): ScoreBin => ({ low, high, holdsLow });
const held = (bin: TwoSampleBin): boolean => bin.a > 0 || bin.b > 0;

/** The scores of a group's positives (a) beside those of its negatives (b). */
export const labelSamples = (group: GroupScores): readonly TwoSampleBin[] =>
	group.bins.map((bin) => ({ ...bare(bin), a: bin.positives, b: bin.negatives })).filter(held);

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

/** The scores of one group (a) beside those of another (b), of all their rows or of one label's; both of one layout, or it throws. */
export function groupSamples(
	a: GroupScores,
	b: GroupScores,
	rows: { readonly a: RowsOf; readonly b: RowsOf } = { a: 'all', b: 'all' }
): readonly TwoSampleBin[] {
	const keyed = new Map<string, TwoSampleBin>();
	const add = (bin: LabelledBin, counts: Pick<TwoSampleBin, 'a' | 'b'>): void => {
		const key = `${String(bin.low)} ${String(bin.high)}`;
		const known = keyed.get(key) ?? { ...bare(bin), a: 0, b: 0 };
		keyed.set(key, { ...known, a: known.a + counts.a, b: known.b + counts.b });
	};
	for (const bin of a.bins) add(bin, { a: rowsIn[rows.a](bin), b: 0 });
	for (const bin of b.bins) add(bin, { a: 0, b: rowsIn[rows.b](bin) });
	const bins = [...keyed.values()].filter(held).sort((x, y) => x.low - y.low || x.high - y.high);
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
