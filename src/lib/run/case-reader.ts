import type { CasePage, CaseRequest } from '#lib/core/counterfactual/single-case.ts';
import { tableSql } from '#lib/plan/count-cube.ts';
import {
	answersOfCases,
	casesOfPage,
	caseTotals,
	goldOfCases,
	singleCaseTables,
	textsOfCases
} from '#lib/plan/counterfactual/case-list.ts';
import { casesIn } from '#lib/plan/counterfactual/read-cases.ts';
import type { AnswerRow } from '#lib/plan/planned-statistic.ts';
import { integerIn } from '#lib/plan/read-answer.ts';
import type { Sql } from '#lib/plan/sql.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** Reads single cases of a log that was counted, as long as its engine is open. */
export interface CaseReader {
	readonly page: (request: CaseRequest, signal: AbortSignal) => Promise<CasePage>;
}

interface Counted {
	readonly audit: ResolvedAudit;
	readonly tables: readonly string[];
	readonly ask: (statement: Sql, signal: AbortSignal) => Promise<readonly AnswerRow[]>;
}

/** Texts are looked up when the first case is asked for: whoever reads only counts does not wait for them. */
export function caseReader({ audit, tables, ask }: Counted): CaseReader {
	const { text = null, gold = null } = audit.counterfactual ?? {};
	let made = false;
	const makeTables = async (signal: AbortSignal) => {
		if (made) return;
		for (const table of singleCaseTables(audit, tables)) await ask(tableSql(table), signal);
		made = true;
	};
	return {
		async page(request, signal) {
			await makeTables(signal);
			const totals = await ask(caseTotals(audit, request), signal);
			const cases = await ask(casesOfPage(audit, request), signal);
			const numbers = cases.map((row) => integerIn(row, 'c'));
			const none = numbers.length === 0;
			return casesIn(request, {
				totals,
				cases,
				answers: none ? [] : await ask(answersOfCases(audit, request, numbers), signal),
				texts: none || text === null ? [] : await ask(textsOfCases(request, numbers), signal),
				gold: none || gold === null ? [] : await ask(goldOfCases(numbers), signal)
			});
		}
	};
}
