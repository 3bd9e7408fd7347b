import type { Contrast } from '#lib/core/counterfactual/counterfactual-table.ts';
import type { TextCell } from '#lib/core/counterfactual/text-table.ts';
import type { LoadProgress } from '#lib/engine/port.ts';
import type { AnswerRow } from '#lib/plan/planned-statistic.ts';
import { integerIn } from '#lib/plan/read-answer.ts';
import type { Sql } from '#lib/plan/sql.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

export interface TextCount {
	readonly audit: ResolvedAudit;
	/** The log's tables. Those of descriptions have been made. */
	readonly tables: readonly string[];
	/** How many different answers the log holds. */
	readonly answers: number;
	readonly ask: (statement: Sql) => Promise<readonly AnswerRow[]>;
	readonly signal: AbortSignal;
	readonly progress: (step: LoadProgress) => void;
}

/** Every comparison by its number. */
export type Contrasts = ReadonlyMap<number, Contrast>;

export async function countOf(ask: TextCount['ask'], statement: Sql): Promise<number> {
	const [row] = await ask(statement);
	if (row === undefined) throw new Error('A count has no answer');
	return integerIn(row, 'n');
}

/** The cell of a comparison before anything was counted. */
export function cellOf(contrasts: ReadonlyMap<number, Contrast>, k: number): TextCell {
	const contrast = contrasts.get(k);
	if (contrast === undefined) throw new Error(`The answer is of a comparison that there is not: ${k}`);
	return { ...contrast, wording: null, answers: null };
}
