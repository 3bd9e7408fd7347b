import { unreachable } from '../core/unreachable.ts';
import type { BinaryColumn, ResolvedAudit } from '../spec/resolved-audit.ts';
import { acceptedLevels } from './accepted-levels.ts';
import { listOf } from './level.ts';
import { sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** Where a row stands in the four cells: true, false, or NULL where it has none. */
export interface OutcomeSql {
	readonly label: Sql;
	readonly decision: Sql;
}

/** What a row's levels are called where its outcome is read; `byScore` is the side of the threshold. */
const label = sql`label_level`;
const prediction = sql`prediction_level`;

/** A level as a finite number, or NULL. */
const numberIn = (level: Sql): Sql =>
	sql`CASE WHEN isfinite(TRY_CAST(${level} AS DOUBLE)) AND NOT contains(${level}, '_') THEN TRY_CAST(${level} AS DOUBLE) END`;

/** True, false, or NULL where the value is missing or, with a list of negatives, on neither list. */
function binaryOf(text: Sql, { positive, negative }: BinaryColumn): Sql {
	const isNegative =
		negative === null ? sql`${text} IS NOT NULL` : sql`${text} IN (${listOf(acceptedLevels(negative))})`;
	return sql`CASE WHEN ${text} IN (${listOf(acceptedLevels(positive))}) THEN true WHEN ${isNegative} THEN false END`;
}

const isAmong = (level: Sql, levels: readonly string[]): Sql =>
	levels.length === 0 ? sql`false` : sql`${level} IN (${listOf(levels)})`;

/** A graded answer: `label` is whether it has a grade, `decision` whether that reaches the cut, or, without one, whether it was refused. */
function gradedOf({ answers }: ResolvedAudit['outcome']): OutcomeSql {
	const { cut = null, refused = [], unparsed = [] } = answers ?? {};
	const isRefused = isAmong(prediction, refused);
	const isUnparsed = sql`(${isAmong(prediction, unparsed)} OR (${numberIn(prediction)}) IS NULL)`;
	const reaches = cut === null ? sql`true` : sql`(${numberIn(prediction)}) >= ${cut}`;
	const of = (ofRefused: Sql, ofUnparsed: Sql, graded: Sql): Sql =>
		sql`CASE WHEN ${prediction} IS NULL THEN NULL WHEN ${isRefused} THEN ${ofRefused} WHEN ${isUnparsed} THEN ${ofUnparsed} ELSE ${graded} END`;
	return {
		label: of(sql`false`, sql`false`, sql`true`),
		decision: of(sql`true`, sql`false`, reaches)
	};
}

/**
 * How a row of the log stands in the four cells, by the type of outcome:
 * - binary: as it is positive and selected; without a label column every label is false
 * - classes: `tp` right, `fn` wrong
 * - number: `tp` each row that has both numbers, or `fp` each that has a prediction where there is no label column
 * - graded: `tp` at the cut or above, `fn` below it, `fp` refused, `tn` unparsed
 * A row without a label is unlabelled, and one without a decision undecided, in each.
 */
export function outcomeSql(
	{ outcome }: ResolvedAudit,
	source: ResolvedAudit['model']['columns'][number]
): OutcomeSql {
	switch (outcome.type) {
		case 'binary':
			return {
				label: outcome.label === null ? sql`false` : binaryOf(label, outcome.label),
				decision: source.prediction === null ? sql`by_score` : binaryOf(prediction, source.prediction)
			};
		case 'classes':
			return {
				label: sql`CASE WHEN ${label} IS NOT NULL THEN true END`,
				decision: sql`CASE WHEN ${prediction} IS NOT NULL THEN coalesce(${prediction} = ${label}, false) END`
			};
		case 'number':
			return {
				label:
					outcome.label === null ? sql`false` : sql`CASE WHEN (${numberIn(label)}) IS NOT NULL THEN true END`,
				decision: sql`CASE WHEN (${numberIn(prediction)}) IS NOT NULL THEN true END`
			};
		case 'graded':
			return gradedOf(outcome);
		case 'none':
			throw new Error('An audit without an outcome counts no decision');
		default:
			return unreachable(outcome.type);
	}
}
