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
import { casesIn, firstCases } from '#lib/plan/counterfactual/read-cases.ts';
import type { AnswerRow } from '#lib/plan/planned-statistic.ts';
import { integerIn } from '#lib/plan/read-answer.ts';
import type { Sql } from '#lib/plan/sql.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** Reads single cases of a log that was counted, as long as its engine is open. */
export interface CaseReader {
	readonly page: (request: CaseRequest, signal: AbortSignal) => Promise<CasePage>;
}

/** What one shard of an engine holds of a log whose cases were counted. */
interface CountedShard {
	readonly tables: readonly string[];
	readonly ask: (statement: Sql, signal: AbortSignal) => Promise<readonly AnswerRow[]>;
}

/** Texts are looked up when the first case is asked for: whoever reads only counts does not wait for them. */
export function caseReader({
	audit,
	shards
}: {
	readonly audit: ResolvedAudit;
	readonly shards: readonly CountedShard[];
}): CaseReader {
	const readers = shards.map((shard) => shardReader(audit, shard));
	return {
		async page(request, signal) {
			// Cases come in one order over all shards, so those of a page may all be in one.
			const first = { ...request, offset: 0, limit: request.offset + request.limit };
			const alone = readers.length === 1;
			const found = await Promise.all(readers.map((reader) => reader.cases(alone ? request : first, signal)));
			const cases = found.map((each) => each.cases);
			const shown = alone ? cases : firstCases(cases, request);
			const told = await Promise.all(
				readers.map((reader, at) => reader.told(request, shown[at] ?? [], signal))
			);
			const totals = found.flatMap((each) => each.totals);
			return casesIn(
				request,
				totals,
				shown.map((cases, at) => ({ cases, ...(told[at] ?? nothingTold) }))
			);
		}
	};
}

const nothingTold = { answers: [], texts: [], gold: [] };

function shardReader(audit: ResolvedAudit, { tables, ask }: CountedShard) {
	const { text = null, gold = null } = audit.counterfactual ?? {};
	let made = false;
	return {
		async cases(request: CaseRequest, signal: AbortSignal) {
			if (!made) for (const table of singleCaseTables(audit, tables)) await ask(tableSql(table), signal);
			made = true;
			return {
				totals: await ask(caseTotals(audit, request), signal),
				cases: await ask(casesOfPage(audit, request), signal)
			};
		},
		async told(request: CaseRequest, cases: readonly AnswerRow[], signal: AbortSignal) {
			if (cases.length === 0) return nothingTold;
			const numbers = cases.map((row) => integerIn(row, 'c'));
			return {
				answers: await ask(answersOfCases(audit, request, numbers), signal),
				texts: text === null ? [] : await ask(textsOfCases(request, numbers), signal),
				gold: gold === null ? [] : await ask(goldOfCases(numbers), signal)
			};
		}
	};
}
