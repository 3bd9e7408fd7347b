import { mostDistinctScores } from '#lib/core/scores/score-bins.ts';
import { auditColumns } from '#lib/plan/audit-columns.ts';
import { planCaseScoreLook } from '#lib/plan/case-score-unit.ts';
import { addFindings, findingsFromRows, type LogFinding } from '#lib/plan/log-findings.ts';
import { planFindings } from '#lib/plan/plan-findings.ts';
import { planRowSum } from '#lib/plan/plan-row-sum.ts';
import type { AnswerRow } from '#lib/plan/planned-statistic.ts';
import { planScoreEnds, planScoreValues } from '#lib/plan/score-layout.ts';
import { asksScores } from '#lib/spec/asks-scores.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { askEach, eachPart, type LogPart } from './log-parts.ts';
import type { PartQuestion } from './read-in-parts.ts';
import { sumOfRows } from './rows-given-twice.ts';

/** What the first reading finds: all that can be looked at before bins of scores are laid. */
export interface Look {
	readonly findings: readonly LogFinding[];
	readonly values: readonly AnswerRow[];
	readonly ends: readonly AnswerRow[];
	/** The largest score of answers that each part has; none where the audit reads none. */
	readonly largest: readonly AnswerRow[];
	/** By which files with the same rows are known; 0 where there is but one file. */
	readonly rowSum: bigint;
}

/** Asks parts for all that the first reading is for. */
export const lookInParts = (
	audit: ResolvedAudit,
	{ exact, areSeveral }: { readonly exact: boolean; readonly areSeveral: boolean }
): PartQuestion<Look> => ({
	none: { findings: [], values: [], ends: [], largest: [], rowSum: 0n },
	ask: async (parts) => {
		const found = await askEach(parts, (table) => planFindings(audit, table, 'unheld part'));
		const findings = addFindings(found.map(findingsFromRows));
		const columns = auditColumns(audit).map(({ column }) => column);
		const rowSum = areSeveral ? sumOfRows(await askEach(parts, (table) => planRowSum(table, columns))) : 0n;
		const largest = await largestScores(audit, parts);
		if (!asksScores(audit)) return { findings, values: [], ends: [], largest, rowSum };
		const values = await askEach(parts, (table) => planScoreValues(audit, table, exact));
		const ends = await askEach(parts, (table) => planScoreEnds(audit, table));
		return { findings, values: distinct(values.flat(), exact), ends: ends.flat(), largest, rowSum };
	},
	add: (one, other) => ({
		findings: addFindings([one.findings, other.findings]),
		values: distinct([...one.values, ...other.values], exact),
		ends: [...one.ends, ...other.ends],
		largest: [...one.largest, ...other.largest],
		rowSum: one.rowSum + other.rowSum
	})
});

/** Each score once; with a bound, no more than show that they are many. */
function distinct(rows: readonly AnswerRow[], exact: boolean): readonly AnswerRow[] {
	const values = [...new Map(rows.map((row) => [row['value'], row])).values()];
	return exact ? values : values.slice(0, mostDistinctScores + 1);
}

async function largestScores(audit: ResolvedAudit, parts: readonly LogPart[]): Promise<readonly AnswerRow[]> {
	const asked = await eachPart(parts, async ({ log, ask }) => {
		const look = planCaseScoreLook(audit, [log.table]);
		return look === null ? [] : ask(look);
	});
	return asked.flat();
}
