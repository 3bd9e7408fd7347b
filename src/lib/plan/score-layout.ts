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
import { numberIn, textIn } from './read-answer.ts';
import { allPoints } from './score-points.ts';
import { join, sql } from './sql.ts';
import type { Sql } from './sql.ts';
import type { LogTable } from './log-table.ts';

/** Sums of squares of scores beyond this might not fit 128 bits: `scaled-sum.ts`. */
const furthestScore = 1_000;

/** What is asked of all tables of a log before its scores are counted: a quantile does not add, so no number comes from it. */
export interface ScoreLook {
	readonly statement: Sql;
	/** The layout that the answer makes; null where another look is needed. */
	readonly read: (rows: readonly AnswerRow[]) => readonly ScoreBin[] | null;
}

/**
 * The distinct scores: where they are few, each has a bin of its own, and so it has where `exact` figures are asked for.
 */
export function lookAtValues(audit: ResolvedAudit, tables: readonly LogTable[], exact: boolean): ScoreLook {
	const most = exact ? sql`` : sql`\nLIMIT ${mostDistinctScores + 1}`;
	return {
		statement: sql`SELECT DISTINCT points AS value\nFROM (\n${allPoints(audit, tables)}\n) AS scores\nWHERE points IS NOT NULL${most}`,
		read: (rows) =>
			exact || rows.length <= mostDistinctScores ? valueBins(rows.map((row) => numberIn(row, 'value'))) : null
	};
}

/** Half-way between the 1,024ths, so that no quantile hangs on how a whole place is rounded. */
const fractions: readonly number[] = Array.from(
	{ length: coarseBinCount },
	(_, at) => (2 * at + 1) / (2 * coarseBinCount)
);

/**
 * Cuts at quantiles of the score, where its values are many; narrow where many rows fall. The outermost scores and
 * those next to 0 and 1 are atoms, so that no interval with rows reaches to where log odds are infinite; so are
 * declared thresholds and the edges of calibration bins.
 */
export function lookAtQuantiles(audit: ResolvedAudit, tables: readonly LogTable[]): ScoreLook {
	const points = allPoints(audit, tables);
	const list = join(
		fractions.map((fraction) => sql`${fraction}`),
		sql`, `
	);
	const quantiles = tables.some(({ copies }) => copies !== null)
		? quantilesOfCopies(points, list)
		: sql`SELECT 'cut' AS kind, unnest(quantile_disc(points, [${list}])) AS value\nFROM (\n${points}\n) AS scores`;
	const ends = sql`SELECT 'atom' AS kind, unnest([min(points), min(points) FILTER (WHERE points > 0), max(points) FILTER (WHERE points < 1), max(points)]) AS value\nFROM (\n${points}\n) AS scores`;
	const thresholds = audit.model.columns.flatMap(({ score }) => score?.threshold ?? []);
	return {
		statement: sql`${quantiles}\nUNION ALL\n${ends}`,
		read: (rows) => {
			const values = (kind: string): readonly number[] =>
				rows.flatMap((row) =>
					textIn(row, 'kind') === kind && row['value'] !== null ? [numberIn(row, 'value')] : []
				);
			const atoms = values('atom');
			return layoutBins([...values('cut'), ...atoms], [...atoms, ...thresholds, ...equalWidthEdges(10)]);
		}
	};
}

/** What `quantile_disc` gives of rows that stand for several: the least score that so many rows do not exceed. */
const quantilesOfCopies = (points: Sql, fractions: Sql): Sql => sql`SELECT 'cut' AS kind, points AS value
FROM (
	SELECT greatest(1, total - floor(total - fraction * total)) AS place
	FROM (SELECT unnest([${fractions}]) AS fraction) AS fractions, (SELECT sum(copies) AS total FROM (\n${points}\n) AS scores WHERE points IS NOT NULL) AS totals
	WHERE total > 0
) AS places
ASOF JOIN (
	SELECT points, sum(copies) OVER (ORDER BY points) AS up_to
	FROM (SELECT points, sum(copies) AS copies FROM (\n${points}\n) AS scores WHERE points IS NOT NULL GROUP BY points) AS tallied
) AS ranked ON place <= up_to`;

/** Scores so large that their sums cannot be told exactly. A score with a bin for each value is summed without bound. */
export function judgeLayout(audit: ResolvedAudit, bins: readonly ScoreBin[]): readonly Problem[] {
	const atoms = bins.every(({ low, high }) => low === high);
	const furthest = Math.max(0, ...bins.map(({ low, high }) => Math.max(Math.abs(low), Math.abs(high))));
	const at = audit.model.columns.findIndex(({ score }) => score !== null);
	const column = audit.model.columns[at]?.score?.column;
	if (atoms || furthest <= furthestScore || column === undefined) return [];
	return [
		problem('score-too-large', { at: `${sourcePointer(audit, at)}/score/column`, found: furthest, column })
	];
}
