import { levelsKey } from '../cube/compare-levels.ts';
import type { Levels } from '../cube/cube.ts';
import type { ScoreBin } from './score-bins.ts';
import type { ScoreCell, ScoreHistogram } from './score-histogram.ts';
import { addSums, noSums, type ScoreSums } from './score-sums.ts';

/** A bin with the rows of each label that one group has in it. */
export interface LabelledBin extends ScoreBin {
	readonly positives: number;
	readonly negatives: number;
	readonly unlabelled: number;
}

/** Everything that the score statistics look at of one group of one model: its bins that hold rows, ascending, and its sums. */
export interface GroupScores {
	readonly bins: readonly LabelledBin[];
	readonly positives: ScoreSums;
	readonly negatives: ScoreSums;
	readonly unlabelled: ScoreSums;
}

/** The scores of several cells as one group: of a group's labels, of several groups, of a whole population. */
export function scoresOf(layout: readonly ScoreBin[], cells: readonly ScoreCell[]): GroupScores {
	const sums = { positives: noSums, negatives: noSums, unlabelled: noSums };
	// Lists of numbers by place: an object for each bin of each cell would be made and left hundreds of thousands of times.
	const rows = {
		positives: new Float64Array(layout.length),
		negatives: new Float64Array(layout.length),
		unlabelled: new Float64Array(layout.length)
	};
	const isHeld = new Uint8Array(layout.length);
	for (const { label, sums: own, bins, counts } of cells) {
		const side = label === null ? 'unlabelled' : (`${label}s` as const);
		sums[side] = addSums(sums[side], own);
		const held = rows[side];
		bins.forEach((place, at) => {
			if (!(place in held))
				throw new Error('A score cell counts rows in a bin that its layout does not have');
			held[place] = (held[place] ?? 0) + (counts[at] ?? 0);
			isHeld[place] = 1;
		});
	}
	const bins: LabelledBin[] = [];
	layout.forEach(({ low, high, holdsLow }, place) => {
		if (isHeld[place] === 0) return;
		const [positives = 0, negatives = 0] = [rows.positives[place], rows.negatives[place]];
		bins.push({ low, high, holdsLow, positives, negatives, unlabelled: rows.unlabelled[place] ?? 0 });
	});
	return { bins, ...sums };
}

/**
 * The scores of one group: the rows of a model whose levels of the histogram's attributes are these. Roll up first
 * to the attribute wanted (`rollUpScores`); over no attribute, with no level, it is the whole population.
 * A group without a scored row has no bins, and every statistic of it has no answer.
 */
export const groupScores = (histogram: ScoreHistogram, model: string, levels: Levels): GroupScores =>
	scoresOf(
		histogram.bins,
		histogram.cells.filter((cell) => cell.model === model && levelsKey(cell.levels) === levelsKey(levels))
	);

/** Sums of the rows that have a label. */
export const labelledSums = (group: GroupScores): ScoreSums => addSums(group.positives, group.negatives);

/** Whether every score may be read as a probability: no row can lie below 0 or above 1. True of no rows. */
export const areProbabilities = (group: GroupScores): boolean =>
	group.bins.every((bin) => bin.low >= 0 && bin.high <= 1);
