import { equalWidthEdges } from '#lib/core/calibration/equal-width-bins.ts';
import {
	coarseBinCount,
	layoutBins,
	mostDistinctScores,
	valueBins,
	type ScoreBin
} from '#lib/core/scores/score-bins.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { sourcePointer } from './audit-columns.ts';
import type { AnswerRow } from './planned-statistic.ts';
import { numberIn } from './read-answer.ts';
import type { ScoreCell } from './score-grid.ts';
import { allPoints } from './score-points.ts';
import { sql } from './sql.ts';
import type { Sql } from './sql.ts';
import type { LogTable } from './log-table.ts';

/** Sums of squares of scores beyond this might not fit 128 bits: `scaled-sum.ts`. */
const furthestScore = 1_000;

/** The distinct scores of a table; with a bound, no more than show that they are many. */
export function planScoreValues(audit: ResolvedAudit, table: LogTable, exact: boolean): Sql {
	const most = exact ? sql`` : sql`\nLIMIT ${mostDistinctScores + 1}`;
	return sql`SELECT DISTINCT points AS value\nFROM (\n${allPoints(audit, [table])}\n) AS scores\nWHERE points IS NOT NULL${most}`;
}

/**
 * A bin for each distinct score of all tables of a log, where they are few or `exact` figures are asked for; else null.
 */
export function fewScores(
	answers: readonly (readonly AnswerRow[])[],
	exact: boolean
): readonly ScoreBin[] | null {
	const values = [...new Set(answers.flat().map((row) => numberIn(row, 'value')))];
	return exact || values.length <= mostDistinctScores ? valueBins(values) : null;
}

/** The outermost scores of a table and those next to 0 and 1. */
export const planScoreEnds = (audit: ResolvedAudit, table: LogTable): Sql =>
	sql`SELECT min(points) AS lowest, min(points) FILTER (WHERE points > 0) AS above_0, max(points) FILTER (WHERE points < 1) AS below_1, max(points) AS highest\nFROM (\n${allPoints(audit, [table])}\n) AS scores`;

/** The same of all tables of a log; null for what none of them has. */
export interface ScoreEnds {
	readonly lowest: number | null;
	readonly above0: number | null;
	readonly below1: number | null;
	readonly highest: number | null;
}

export function mergeEnds(answers: readonly (readonly AnswerRow[])[]): ScoreEnds {
	const values = (column: string): readonly number[] =>
		answers.flat().flatMap((row) => (row[column] === null ? [] : [numberIn(row, column)]));
	const least = (column: string) => orNull(Math.min(...values(column)));
	const most = (column: string) => orNull(Math.max(...values(column)));
	return {
		lowest: least('lowest'),
		above0: least('above_0'),
		below1: most('below_1'),
		highest: most('highest')
	};
}

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Half-way between the 1,024ths, so that no cut hangs on how a whole place is rounded. */
const fractions: readonly number[] = Array.from(
	{ length: coarseBinCount },
	(_, at) => (2 * at + 1) / (2 * coarseBinCount)
);

/**
 * Cuts next to quantiles of the score, where its values are many; narrow where many rows fall. Each cut is a score of the
 * log: the highest of the cell that holds the quantile. The outermost scores and those next to 0 and 1 are atoms, so that
 * no interval with rows reaches to where log odds are infinite; so are scores that many rows have, declared thresholds and
 * the edges of calibration bins.
 */
export function layoutOfCells(
	audit: ResolvedAudit,
	ends: ScoreEnds,
	cells: readonly ScoreCell[]
): readonly ScoreBin[] {
	const outermost = [ends.lowest, ends.above0, ends.below1, ends.highest].flatMap((value) => value ?? []);
	const atoms = [...outermost, ...commonScores(cells)];
	const thresholds = audit.model.columns.flatMap(({ score }) => score?.threshold ?? []);
	return layoutBins([...cutsOf(cells), ...atoms], [...atoms, ...thresholds, ...equalWidthEdges(10)]);
}

const rowsIn = (cells: readonly ScoreCell[]): number => cells.reduce((sum, { rows }) => sum + rows, 0);

/** Scores on so many rows that an interval with others would lose what is known of them. */
function commonScores(cells: readonly ScoreCell[]): readonly number[] {
	const many = rowsIn(cells) / coarseBinCount;
	return cells.flatMap(({ low, high, rows }) => (low === high && rows > many ? [low] : []));
}

function cutsOf(cells: readonly ScoreCell[]): readonly number[] {
	const total = rowsIn(cells);
	const cuts: number[] = [];
	let upTo = 0;
	let at = 0;
	for (const { rows, high } of cells) {
		upTo += rows;
		for (; at < fractions.length && (fractions[at] ?? 1) * total <= upTo; at++) cuts.push(high);
	}
	return cuts;
}

/** Scores so large that their sums cannot be told exactly. A score with a bin for each value is summed without bound. */
export function judgeEnds(audit: ResolvedAudit, { lowest, highest }: ScoreEnds): readonly Problem[] {
	const furthest = Math.max(Math.abs(lowest ?? 0), Math.abs(highest ?? 0));
	const at = audit.model.columns.findIndex(({ score }) => score !== null);
	const column = audit.model.columns[at]?.score?.column;
	if (furthest <= furthestScore || column === undefined) return [];
	return [
		problem('score-too-large', { at: `${sourcePointer(audit, at)}/score/column`, found: furthest, column })
	];
}
