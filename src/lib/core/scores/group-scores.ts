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
	const bins = new Map<number, LabelledBin>();
	const sums = { positives: noSums, negatives: noSums, unlabelled: noSums };
	for (const cell of cells) {
		const side = cell.label === null ? 'unlabelled' : (`${cell.label}s` as const);
		sums[side] = addSums(sums[side], cell.sums);
		cell.bins.forEach((place, at) => {
			const known = bins.get(place) ?? emptyBin(layout[place]);
			bins.set(place, { ...known, [side]: known[side] + (cell.counts[at] ?? 0) });
		});
	}
	const places = [...bins.entries()].sort(([a], [b]) => a - b);
	return { bins: places.map(([, bin]) => bin), ...sums };
}

function emptyBin(bin: ScoreBin | undefined): LabelledBin {
	if (bin === undefined) throw new Error('A score cell counts rows in a bin that its layout does not have');
	return { ...bin, positives: 0, negatives: 0, unlabelled: 0 };
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
