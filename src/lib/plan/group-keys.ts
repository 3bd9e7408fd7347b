import type { Levels } from '#lib/core/cube/cube.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { groupName } from './log-rows.ts';
import type { AnswerRow } from './planned-statistic.ts';
import { integerIn, textIn } from './read-answer.ts';
import { ident, join, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** By what a statistic is counted: the model and each list of attributes, and which of them a row of the answer is of. */
export interface GroupKeys {
	/** Selected beside the statistics: `model`, `g0`, `g1`, … and `set_bits`. */
	readonly columns: readonly Sql[];
	/** What stands after GROUP BY. */
	readonly grouping: Sql;
	readonly sets: readonly (readonly string[])[];
	/** The set that a row of the answer is counted by, and its levels in that set's order. */
	readonly keyOf: (row: AnswerRow) => { readonly attributes: readonly string[]; readonly levels: Levels };
}

/**
 * Keys over these lists of attributes, each in the audit's order; `further` columns (a label, a bin) are keys of every set.
 */
export function groupKeys(
	audit: ResolvedAudit,
	sets: readonly (readonly string[])[],
	further: readonly Sql[] = []
): GroupKeys {
	const attributes = audit.groups
		.map((group, i) => ({ attribute: group.column, column: groupName(i) }))
		.filter(({ attribute }) => sets.some((set) => set.includes(attribute)));
	const columns = attributes.map(({ column }) => ident(column));
	const of = (set: readonly string[]) => attributes.filter(({ attribute }) => set.includes(attribute));
	const setKeys = sets.map(
		(set) => sql`(${join([sql`model`, ...of(set).map(({ column }) => ident(column)), ...further], sql`, `)})`
	);
	const bitsOf = (set: readonly string[]): number =>
		attributes.reduce((bits, { attribute }) => bits * 2 + (set.includes(attribute) ? 0 : 1), 0);
	const setOfBits = new Map(sets.map((set) => [sets.length === 1 ? 0 : bitsOf(set), set]));
	return {
		// One bit for each attribute, the first the highest, set where the row's group set does not hold it: tells a
		// level that is missing from an attribute that was not grouped by. Both are NULL in the attribute's own column.
		columns: [
			sql`model`,
			...columns,
			sql`${sets.length === 1 ? sql`0` : sql`GROUPING(${join(columns, sql`, `)})`} AS set_bits`
		],
		grouping: sql`GROUPING SETS (${join(setKeys, sql`, `)})`,
		sets,
		keyOf: (row) => {
			const set = setOfBits.get(integerIn(row, 'set_bits'));
			if (set === undefined) throw new Error('The answer holds a group set that was not asked for');
			return { attributes: set, levels: of(set).map(({ column }) => textIn(row, column)) };
		}
	};
}
