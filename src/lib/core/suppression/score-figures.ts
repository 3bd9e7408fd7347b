import { total } from '../cube/counts.ts';
import type { Cell } from '../cube/cube.ts';
import type { GroupStatistics } from '../cube/group-statistics.ts';
import { metrics } from '../metrics/registry.ts';
import { metricIds, type MetricId } from '../metrics/metric.ts';
import { isOfOutcome } from '../metrics/outcome-types.ts';
import { countsAtThreshold } from '../scores/counts-at-threshold.ts';
import type { GroupScores } from '../scores/group-scores.ts';
import type { Figured } from '../scores/score-figure.ts';
import { hasFewScoresOfFew } from './few-values.ts';

/** Every metric that is read from scores. */
const scoreMetricIds: readonly MetricId[] = metricIds.filter((id) => metrics[id].needsScore === true);

/** Metrics that are read from more than the four cells: of scores, classes or numbers. */
const figureMetricIds: readonly MetricId[] = metricIds.filter((id) => metrics[id].figure !== undefined);

/**
 * The metrics of classes that may not leave: a mean over classes is read from counts of a class in a group, which are
 * smaller than the group, and of which no mask is made.
 */
export const classMetricIds: readonly MetricId[] = figureMetricIds.filter((id) => isOfOutcome(id, 'classes'));

/** The metrics that are means of a number or of a grade. */
export const numberMetricIds: readonly MetricId[] = figureMetricIds.filter(
	(id) => isOfOutcome(id, 'number') || isOfOutcome(id, 'graded')
);

/** The figures of a group that were counted, by metric, as plain numbers. */
export const scoreFigures = (
	group: GroupStatistics,
	population: GroupStatistics
): Readonly<Partial<Record<MetricId, Figured>>> =>
	Object.fromEntries(
		figureMetricIds.flatMap((id) => {
			const figure = metrics[id].figure?.({ group, population });
			const counted = figure !== undefined && (figure.value !== null || figure.reason !== 'not-counted');
			return counted ? [[id, figure]] : [];
		})
	);

/** A group as far as its scores may give a small count away: what was assessed, and what of that has a score. */
export interface ScoredGroup {
	readonly cell: Cell;
	readonly scores: GroupScores;
}

/** Rows that are assessed and have no score, by label; of a log without labels all together. */
function unscored({ cell, scores }: ScoredGroup): readonly number[] {
	if (scores.unlabelled.n > 0) return [total(cell) - scores.unlabelled.n];
	return [cell.tp + cell.fn - scores.positives.n, cell.fp + cell.tn - scores.negatives.n];
}

/** Whether deciding by the score alone gives a group the cells that it has: then its decisions tell nothing more. */
function isDecidedBy({ cell, scores }: ScoredGroup, threshold: number | undefined): boolean {
	if (threshold === undefined) return false;
	const { counts } = countsAtThreshold(scores, threshold);
	return (['tp', 'fp', 'fn', 'tn'] as const).every((name) => counts[name] === cell[name]);
}

/**
 * The score metrics of a model that may not leave. A figure is of a group's rows with a score, and two figures together
 * tell how many those are. So:
 * - where some published group has a few assessed rows without a score, none leaves: they would follow from the cells;
 * - where the score takes few values and a few rows of some published group have one of them, none leaves: means and
 *   mean squares are equations for how many rows have each (`hasFewScoresOfFew`);
 * - net benefit leaves only where the score at the threshold gives every published group the four cells that leave;
 * - the maximum calibration error never leaves: it may be the score of one person, alone in a bin.
 * All others are sums and counts over all scored rows of groups whose four cells leave.
 */
export function withheldFigures(
	groups: readonly ScoredGroup[],
	population: ScoredGroup,
	{ minimumCell, threshold }: { readonly minimumCell: number; readonly threshold: number | undefined }
): ReadonlySet<MetricId> {
	if (minimumCell <= 1) return new Set();
	const fits = (count: number): boolean => count === 0 || count >= minimumCell;
	if (![population, ...groups].every((group) => unscored(group).every(fits))) return new Set(scoreMetricIds);
	if (hasFewScoresOfFew(groups, population, minimumCell)) return new Set(scoreMetricIds);
	const decided = [population, ...groups].every((group) => isDecidedBy(group, threshold));
	return new Set<MetricId>(
		decided ? ['maximum_calibration_error'] : ['maximum_calibration_error', 'net_benefit']
	);
}
