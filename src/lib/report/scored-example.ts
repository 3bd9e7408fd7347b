import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import { groupScores } from '#lib/core/scores/group-scores.ts';
import { binOf, valueBins } from '#lib/core/scores/score-bins.ts';
import { mergeScoreHistograms, type ScoreLabel } from '#lib/core/scores/score-histogram.ts';
import { sumsOfRow } from '#lib/core/scores/score-sums.ts';
import { decimal } from './figures.ts';

/** One row of a worked example: its score, and whether its label is positive. */
export type ScoredRow = readonly [score: number, positive: boolean];

/** Two groups of scored rows, few enough to be checked by hand. */
export interface ScoredGroups {
	readonly group: readonly ScoredRow[];
	readonly others: readonly ScoredRow[];
}

/** At which the net benefit of an example is taken. */
export const exampleThreshold = 0.5;

/** The group, everyone else and both, counted as a cube counts them: with a bin for each score. */
export function countedScores({
	group,
	others
}: ScoredGroups): Readonly<Record<'group' | 'others' | 'population', GroupStatistics>> {
	const bins = valueBins([...group, ...others].map(([score]) => score));
	const counted = (rows: readonly ScoredRow[]): GroupStatistics => {
		const of = { attributes: [], bins };
		const cells = rows.map(([score, positive]) => {
			const label: ScoreLabel = positive ? 'positive' : 'negative';
			return {
				model: '',
				levels: [],
				label,
				sums: sumsOfRow(score, label),
				bins: [binOf(bins, score) ?? 0],
				counts: [1]
			};
		});
		const histogram = mergeScoreHistograms({ ...of, cells }, { ...of, cells: [] });
		const cell = (selected: boolean, positive: boolean): number =>
			rows.filter(([score, label]) => score >= exampleThreshold === selected && label === positive).length;
		return {
			tp: cell(true, true),
			fp: cell(true, false),
			fn: cell(false, true),
			tn: cell(false, false),
			scores: groupScores(histogram, '', []),
			threshold: exampleThreshold
		};
	};
	return { group: counted(group), others: counted(others), population: counted([...group, ...others]) };
}

/** The scores of a list of rows by label, as a table's two cells. */
export const scoreCells = (rows: readonly ScoredRow[]): readonly [string, string] => {
	const of = (wanted: boolean): string =>
		rows
			.filter(([, positive]) => positive === wanted)
			.map(([score]) => decimal(score, 1))
			.join(', ') || 'none';
	return [of(true), of(false)];
};
