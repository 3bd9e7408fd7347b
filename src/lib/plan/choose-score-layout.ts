import type { ScoreBin } from '#lib/core/scores/score-bins.ts';
import { asksScores } from '#lib/spec/asks-scores.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { AnswerRow } from './planned-statistic.ts';
import { judgeLayout, lookAtQuantiles, lookAtValues } from './score-layout.ts';
import type { Sql } from './sql.ts';
import type { LogTable } from './log-table.ts';

/** How scores are counted, or what stands against it; no layout where the audit asks nothing of a score. */
export type ChosenLayout =
	| { readonly ok: true; readonly scores?: readonly ScoreBin[] }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Looks at the scores of all files of a log together, so that the layout does not depend on how the log is cut: every
 * figure is then the same whatever the shards. With `exact` every distinct value gets a bin, however many they are.
 */
export async function chooseScoreLayout(
	{
		audit,
		tables,
		exact
	}: { readonly audit: ResolvedAudit; readonly tables: readonly LogTable[]; readonly exact: boolean },
	ask: (statement: Sql) => Promise<readonly AnswerRow[]>
): Promise<ChosenLayout> {
	if (!asksScores(audit) || tables.length === 0) return { ok: true };
	const values = lookAtValues(audit, tables, exact);
	const few = values.read(await ask(values.statement));
	if (few !== null) return { ok: true, scores: few };
	const quantiles = lookAtQuantiles(audit, tables);
	const scores = quantiles.read(await ask(quantiles.statement)) ?? [];
	const problems = judgeLayout(audit, scores);
	return problems.length > 0 ? { ok: false, problems } : { ok: true, scores };
}
