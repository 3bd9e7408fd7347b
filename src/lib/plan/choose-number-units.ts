import type { NumberUnits } from '#lib/core/numbers/number-sums.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { judgeNumbers, planNumberLook, unitsIn } from './number-units.ts';
import type { AnswerRow } from './planned-statistic.ts';
import type { Sql } from './sql.ts';

/** What numbers are added up in, or what stands against it; no units where the outcome is no number. */
export type ChosenUnits =
	| { readonly ok: true; readonly numbers?: NumberUnits }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** Looks at the numbers of all files of a log together, so that the units do not depend on how the log is cut. */
export async function chooseNumberUnits(
	audit: ResolvedAudit,
	tables: readonly string[],
	ask: (statement: Sql) => Promise<readonly AnswerRow[]>
): Promise<ChosenUnits> {
	const isNumber = audit.outcome.type === 'number' || audit.outcome.type === 'graded';
	if (!isNumber || tables.length === 0) return { ok: true };
	const sizes = await ask(planNumberLook(audit, tables));
	const problems = judgeNumbers(audit, sizes);
	return problems.length > 0 ? { ok: false, problems } : { ok: true, numbers: unitsIn(sizes) };
}
