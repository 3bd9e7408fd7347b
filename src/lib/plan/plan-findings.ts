import { largestNeed } from '#lib/core/needs/need-tally.ts';
import type { Counterfactual, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { FindingSubject } from './log-findings.ts';
import { longestList, type Scope } from './longest-list.ts';
import { columnTally, featureTally, groupTally, ratingTally } from './group-level.ts';
import { instantOf, listOf, numberOf, textOf } from './level.ts';
import { ident, join, sql } from './sql.ts';
import type { Sql } from './sql.ts';
import { rowsOf, rowsWhere, type LogTable } from './log-table.ts';

/** Rows by level of a tally, the most frequent first. */
type Levels = (subject: FindingSubject, index: number, tally: Sql) => Sql;

/**
 * The query that looks at a log before it is counted: which values its labels and predictions have, which levels
 * its groups, whether there are numbers in its scores. Its answer chooses the plan and finds what is wrong with
 * the audit; no number of the report comes from it, so it may hold what does not add.
 * @param scope of a part, lists are longer, since they are to be put together
 */
export function planFindings(audit: ResolvedAudit, log: LogTable, scope: Scope = 'whole'): Sql {
	const { label } = audit.outcome;
	const models = audit.model.columns;
	const isNumber = audit.outcome.type === 'number';
	const levels: Levels = (subject, index, tally) =>
		sql`(SELECT ${subject} AS subject, ${index} AS position, level, CAST(sum(n) AS BIGINT) AS found FROM (${tally}) AS tally GROUP BY level ORDER BY found DESC, level LIMIT ${longestList(audit, subject, scope)})`;
	const unread = (subject: FindingSubject, index: number, column: string): readonly Sql[] => {
		const { isUnread, tally } = unreadTexts(column, numberOf(column), log);
		return [total(subject, index, isUnread, log), levels(subject, index, tally)];
	};
	const looks = [
		total('row', 0, sql`true`, log),
		...(label === null
			? []
			: [
					levels('label', 0, columnTally(label.column, log)),
					...(isNumber ? unread('label-unread', 0, label.column) : [])
				]),
		...models.flatMap(({ prediction, score }, i) => [
			...(prediction === null
				? []
				: [
						levels('prediction', i, columnTally(prediction.column, log)),
						...(isNumber ? unread('prediction-unread', i, prediction.column) : [])
					]),
			...(score === null
				? []
				: [
						total('score', i, sql`(${numberOf(score.column)}) IS NOT NULL`, log),
						...unread('score-unread', i, score.column)
					])
		]),
		...audit.groups.map((group, i) => levels('group', i, groupTally(group, log))),
		...audit.strata.map((column, i) => levels('stratum', i, columnTally(column, log))),
		...(audit.matching?.on ?? []).map((feature, i) => levels('feature', i, featureTally(feature, log))),
		...ratings(audit, log).map((tally, i) => levels('rating', i, tally)),
		...(audit.needs ?? []).flatMap(({ column }, i) => [
			total('need', i, sql`(${numberOf(column)}) IS NOT NULL`, log),
			total('need-too-large', i, sql`abs(${numberOf(column)}) > ${largestNeed}`, log),
			...unread('need-unread', i, column)
		]),
		...audit.proxies.map((column, i) => levels('proxy', i, columnTally(column, log))),
		...(audit.counterfactual === undefined
			? []
			: [
					levels('description', 0, columnTally(audit.counterfactual.variant, log)),
					levels('answer', 0, columnTally(audit.counterfactual.answer, log)),
					...goodAnswers(audit.counterfactual, log, levels),
					...(audit.counterfactual.score === null
						? []
						: [total('case-score', 0, sql`(${numberOf(audit.counterfactual.score)}) IS NOT NULL`, log)]),
					...(audit.counterfactual.raters === undefined
						? []
						: [levels('rater', 0, columnTally(audit.counterfactual.raters.column, log))])
				]),
		...adaptations(audit).map((column) => levels('adaptation', 0, columnTally(column, log))),
		...(audit.model.column === null ? [] : [levels('model', 0, columnTally(audit.model.column, log))]),
		...(audit.data.weight === null
			? []
			: [
					total('weight', 0, sql`NOT coalesce(${usableWeight(audit.data.weight)}, false)`, log),
					total('weight-given', 0, sql`(${numberOf(audit.data.weight)}) > 0`, log)
				]),
		...(audit.data.time === null ? [] : instants(audit.data.time.column, log, levels))
	];
	return join(looks, sql`\nUNION ALL\n`);
}

/** The column among whose levels the baseline of a comparison of adaptations must be, if there is one. */
const adaptations = ({ compare }: ResolvedAudit): readonly string[] =>
	(compare?.baseline ?? null) === null ? [] : (compare?.by ?? []).slice(0, 1);

/** Which answers are right, or which of the favourable ones are given. */
function goodAnswers(
	{ gold, favourable, answer }: Counterfactual,
	log: LogTable,
	levels: Levels
): readonly Sql[] {
	if (gold !== null) return [levels('gold', 0, columnTally(gold, log))];
	if (favourable === null) return [];
	const given = sql`SELECT level, n FROM (${columnTally(answer, log)}) AS answers WHERE level IN (${listOf(favourable)})`;
	return [levels('favourable', 0, given)];
}

/** The ratings of each rater. */
const ratings = ({ agreement }: ResolvedAudit, log: LogTable): readonly Sql[] =>
	(agreement?.columns ?? []).map((column) => ratingTally(column, agreement?.missing ?? [], log));

/**
 * The query that looks whether any right answer is an answer at all, in all tables of a log together, since the two may
 * stand in different ones; null where the audit names no right answers.
 */
export function planRightLook({ counterfactual }: ResolvedAudit, tables: readonly LogTable[]): Sql | null {
	if (counterfactual === undefined || counterfactual.gold === null) return null;
	const { gold, answer } = counterfactual;
	const of = (column: string): Sql =>
		join(
			tables.map((log) => sql`SELECT level FROM (${columnTally(column, log)}) AS tally`),
			sql` UNION `
		);
	return sql`SELECT 'right' AS subject, 0 AS position, CAST(NULL AS VARCHAR) AS level, count(*) AS found FROM (${of(gold)}) AS golds WHERE level IN (SELECT level FROM (${of(answer)}) AS answers WHERE level IS NOT NULL)`;
}

/**
 * A weight is 0, or a number whose square is far above what the sums of squares are rounded to (2⁻⁷⁰) and far below what
 * they hold (128 bits).
 */
export const usableWeight = (column: string): Sql =>
	sql`(${numberOf(column)}) = 0 OR ((${numberOf(column)}) >= 0.0000001 AND (${numberOf(column)}) <= 1000000)`;

/** Rows with an instant, and texts that stand where one should; each text is read once, however many rows have it. */
function instants(column: string, log: LogTable, levels: Levels): readonly Sql[] {
	const { tally } = unreadTexts(column, instantOf(column), log);
	const unread = sql`SELECT CAST(coalesce(sum(n), 0) AS BIGINT) AS found FROM (${tally}) AS unread`;
	return [
		total('instant', 0, sql`(${instantOf(column)}) IS NOT NULL`, log),
		sql`(SELECT 'instant-unread' AS subject, 0 AS position, CAST(NULL AS VARCHAR) AS level, found FROM (${unread}) AS unread_rows)`,
		levels('instant-unread', 0, tally)
	];
}

/** Texts that stand where a number or an instant should. */
function unreadTexts(
	column: string,
	read: Sql,
	log: LogTable
): { readonly isUnread: Sql; readonly tally: Sql } {
	const text = textOf(column);
	const isUnread = sql`${text} <> '' AND (${read}) IS NULL`;
	return {
		isUnread,
		tally: sql`SELECT ${text} AS level, ${rowsOf(log)} AS n FROM ${ident(log.table)} WHERE ${isUnread} GROUP BY ALL`
	};
}

function total(subject: FindingSubject, index: number, condition: Sql, log: LogTable): Sql {
	return sql`(SELECT ${subject} AS subject, ${index} AS position, CAST(NULL AS VARCHAR) AS level, ${rowsWhere(log, condition)} AS found FROM ${ident(log.table)})`;
}
