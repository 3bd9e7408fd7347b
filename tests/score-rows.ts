import fc from 'fast-check';
import type { Levels } from '../src/lib/core/cube/cube.ts';
import { groupScores, type GroupScores } from '../src/lib/core/scores/group-scores.ts';
import { binOf, valueBins, type ScoreBin } from '../src/lib/core/scores/score-bins.ts';
import {
	mergeScoreHistograms,
	type ScoreHistogram,
	type ScoreLabel
} from '../src/lib/core/scores/score-histogram.ts';
import { sumsOfRow } from '../src/lib/core/scores/score-sums.ts';

/** One row of a log with a score. */
export interface ScoreRow {
	readonly score: number;
	readonly label: ScoreLabel;
	readonly levels?: Levels;
}

const model = 'model';

/** The score histogram of a log, counted a row at a time: the independent way to what a planner's SQL must give. */
export function histogramOf(
	rows: readonly ScoreRow[],
	bins: readonly ScoreBin[] = valueBins(rows.map((row) => row.score)),
	attributes: readonly string[] = []
): ScoreHistogram {
	const cells = rows.map(({ score, label, levels = [] }) => {
		const bin = binOf(bins, score);
		if (bin === null) throw new Error(`no bin holds ${String(score)}`);
		return { model, levels, label, sums: sumsOfRow(score, label), bins: [bin], counts: [1] };
	});
	return mergeScoreHistograms({ attributes, bins, cells }, { attributes, bins, cells: [] });
}

/** The rows of one group, by an atom for each value unless bins are given. */
export const groupOf = (rows: readonly ScoreRow[], bins?: readonly ScoreBin[]): GroupScores =>
	groupScores(histogramOf(rows, bins), model, []);

/** Rows from a column of labels (1 and 0, or truth values) and one of scores. */
export const rowsOf = (
	labels: readonly (number | boolean)[],
	scores: readonly number[]
): readonly ScoreRow[] =>
	scores.map((score, at) => ({ score, label: Number(labels[at]) === 1 ? 'positive' : 'negative' }));

const label = fc.constantFrom<ScoreLabel>('positive', 'negative');

/** Random labelled probabilities, some tied, some at the ends. */
export const arbitraryRows: fc.Arbitrary<readonly ScoreRow[]> = fc.array(
	fc.record({
		label,
		score: fc.oneof(
			fc.constantFrom(0, 1, 0.1, 0.3, 0.5),
			fc.integer({ min: 0, max: 40 }).map((k) => k / 40),
			fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0)
		)
	}),
	{ minLength: 1, maxLength: 60 }
);

/** Random cuts of 0 to 1, so few that most rows share an interval with others. */
export const arbitraryCuts: fc.Arbitrary<readonly number[]> = fc
	.array(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { maxLength: 6 })
	.map((cuts) => [0, ...cuts, 1]);
