import type { ScoreBin } from '#lib/core/scores/score-bins.ts';
import { asksScores } from '#lib/spec/asks-scores.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { LogTable } from './log-table.ts';
import type { AnswerRow } from './planned-statistic.ts';
import { countGrid, planGridCount, type ScoreCell, type ScoreGrids } from './score-grid.ts';
import {
	fewScores,
	judgeEnds,
	layoutOfCells,
	mergeEnds,
	planScoreEnds,
	planScoreValues
} from './score-layout.ts';
import type { Sql } from './sql.ts';

/** How scores are counted, or what stands against it; no layout where the audit asks nothing of a score. */
export type ChosenLayout =
	| { readonly ok: true; readonly scores?: readonly ScoreBin[]; readonly scoresAreFew?: boolean }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** So many rows for each different score make tallying them by it worth its while. */
const rowsOfScore = 50;

/** Whether different scores are surely few beside the rows: a cell of several may hold as many as it has rows. */
function areFew(cells: readonly ScoreCell[]): boolean {
	const rows = cells.reduce((sum, cell) => sum + cell.rows, 0);
	const kinds = cells.reduce((sum, { low, high, rows: held }) => sum + (low === high ? 1 : held), 0);
	return kinds * rowsOfScore <= rows;
}

/** Asks the same of every table of a log, wherever it is held; the answers in the order of the tables. */
export type AskEach = (plan: (table: LogTable) => Sql) => Promise<readonly (readonly AnswerRow[])[]>;

/**
 * Looks at the scores of all parts of a log, each by itself, and lays bins for all together: what is looked at adds, so
 * the layout does not depend on how the log is cut, and every figure is the same whatever the shards. With `exact` every
 * distinct value gets a bin, however many they are.
 */
export async function chooseScoreLayout(
	{ audit, exact }: { readonly audit: ResolvedAudit; readonly exact: boolean },
	ask: AskEach
): Promise<ChosenLayout> {
	return layScores(
		{ audit, exact },
		{
			values: () => ask((table) => planScoreValues(audit, table, exact)),
			ends: () => ask((table) => planScoreEnds(audit, table)),
			cells: (grids) => ask((table) => planGridCount(audit, table, grids))
		}
	);
}

type Answers = Promise<readonly (readonly AnswerRow[])[]>;

/** What each table of a log answers to the queries of a layout; they are asked for in this order, cells as often as there are grids. */
export interface ScoreAnswers {
	readonly values: () => Answers;
	readonly ends: () => Answers;
	readonly cells: (grids: ScoreGrids) => Answers;
}

/** The same where the tables are not all there at once. */
export async function layScores(
	{ audit, exact }: { readonly audit: ResolvedAudit; readonly exact: boolean },
	answers: ScoreAnswers
): Promise<ChosenLayout> {
	if (!asksScores(audit)) return { ok: true };
	const few = fewScores(await answers.values(), exact);
	if (few !== null) return { ok: true, scores: few };
	const ends = mergeEnds(await answers.ends());
	const problems = judgeEnds(audit, ends);
	if (problems.length > 0) return { ok: false, problems };
	const range = { low: ends.lowest ?? 0, high: ends.highest ?? 0 };
	const cells = await countGrid(range, answers.cells);
	return { ok: true, scores: layoutOfCells(audit, ends, cells), scoresAreFew: areFew(cells) };
}
