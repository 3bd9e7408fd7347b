import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from './additive.ts';
import type { AdditiveColumn } from './additive.ts';
import { groupSetsToCount } from './group-sets.ts';
import type { LogShape } from './group-sets.ts';
import { groupName, logRows } from './log-rows.ts';
import { ident, join, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** A counting query and how to read its answer: what `cubeFromRows` needs. */
export interface CubePlan {
	readonly statement: Sql;
	/** Column of the answer that holds the level of each attribute, in the audit's order of attributes. */
	readonly attributes: readonly { readonly attribute: string; readonly column: string }[];
	/** The lists of attributes counted by, each in the audit's order. */
	readonly groupSets: readonly (readonly string[])[];
	/** Models that the audit names; null where the log names them. */
	readonly models: readonly string[] | null;
}

/** What is counted in each cell. */
const counts: readonly AdditiveColumn[] = [
	{ name: 'tp', statistic: { kind: 'rows', where: sql`decision AND label` } },
	{ name: 'fp', statistic: { kind: 'rows', where: sql`decision AND NOT label` } },
	{ name: 'fn', statistic: { kind: 'rows', where: sql`NOT decision AND label` } },
	{ name: 'tn', statistic: { kind: 'rows', where: sql`NOT decision AND NOT label` } },
	{ name: 'unlabelled', statistic: { kind: 'rows', where: sql`decision IS NOT NULL AND label IS NULL` } },
	{ name: 'undecided', statistic: { kind: 'rows', where: sql`decision IS NULL` } },
	{ name: 'mismatched', statistic: { kind: 'rows', where: sql`mismatched AND label IS NOT NULL` } }
];

const window: readonly AdditiveColumn[] = [
	{ name: 'first', statistic: { kind: 'earliest', instant: sql`first_instant` } },
	{ name: 'last', statistic: { kind: 'latest', instant: sql`last_instant` } }
];

/**
 * The one query that counts a log: every statistic in it adds, so the same query on the shards of a log and
 * `mergeCubes` give what it gives on the whole. `shape` only chooses how the cells are cut, never a number.
 */
export function planCube(audit: ResolvedAudit, table: string, shape: LogShape): CubePlan {
	const attributes = audit.groups.map((group, i) => ({ attribute: group.column, column: groupName(i) }));
	const groupSets = groupSetsToCount(audit, shape);
	const keys = [sql`model`, ...attributes.map(({ column }) => ident(column))];
	const statistics = [...counts, ...(audit.data.time === null ? [] : window)].map(additiveSql);
	const selected = [...keys, sql`${setNumber(attributes, groupSets)} AS set_bits`, ...statistics];
	const setKeys = groupSets.map((set) => {
		const columns = attributes.filter(({ attribute }) => set.includes(attribute));
		return sql`(${join([sql`model`, ...columns.map(({ column }) => ident(column))], sql`, `)})`;
	});
	return {
		statement: sql`SELECT ${join(
			selected,
			sql`,
	`
		)}
FROM (
${logRows(audit, table)}
) AS log_rows
GROUP BY GROUPING SETS (${join(setKeys, sql`, `)})`,
		attributes,
		groupSets,
		models: audit.model.column === null ? audit.model.columns.map(({ name }) => name) : null
	};
}

/**
 * One bit for each attribute, the first the highest, set where the row's group set does not hold it: tells a
 * level that is missing from an attribute that was not grouped by. Both are NULL in the attribute's own column.
 */
function setNumber(attributes: CubePlan['attributes'], groupSets: CubePlan['groupSets']): Sql {
	if (groupSets.length === 1) return sql`0`;
	return sql`GROUPING(${join(
		attributes.map(({ column }) => ident(column)),
		sql`, `
	)})`;
}
