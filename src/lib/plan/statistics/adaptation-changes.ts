import type { ChangeCell } from '#lib/core/counterfactual/counterfactual-table.ts';
import type { Comparison, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { withDescriptions } from '../counterfactual/add-to-cube.ts';
import { counterfactualOf, pairColumns, stratumColumns } from '../counterfactual/case-rows.ts';
import { byGroupSet, descriptionKeys } from '../counterfactual/description-keys.ts';
import { contrastIn, stratumIn } from '../counterfactual/read-contrast.ts';
import { groupName } from '../log-rows.ts';
import type { PlannedStatistic } from '../planned-statistic.ts';
import { integerIn } from '../read-answer.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';

const fromName = (index: number): string => `from_s${index}`;

/**
 * Shifts and flips are in whole multiples of 1 over this, so that equal changes tie: a multiple of every product of two
 * numbers of answers up to ten, and of every number up to twenty.
 */
const changeUnit = 1_173_274_502_400;

/**
 * How the shift of each case changed from one adaptation to another, on cases that both answered under both
 * descriptions, in each group of patients. A case whose rows tell another group under each adaptation is in the group
 * that they tell under the one set beside the other.
 */
export function planAdaptationChanges(audit: ResolvedAudit, compare: Comparison): PlannedStatistic {
	const { stratum } = counterfactualOf(audit);
	const strata = stratumColumns(audit);
	const isBy = (index: number): boolean => compare.by.includes(stratum[index] ?? '');
	const acrossModels = audit.model.column !== null && compare.by.includes(audit.model.column);
	const alike: readonly Sql[] = [
		...(acrossModels ? [] : [sql`x.model = y.model`]),
		...strata.flatMap((column, i) => (isBy(i) ? [] : [sql`x.${column} = y.${column}`])),
		...pairColumns(audit).map((column) => sql`x.${column} = y.${column}`),
		...['a', 'baseline', 'variant'].map((name) => sql`x.${ident(name)} = y.${ident(name)}`)
	];
	const by = strata.filter((_, i) => isBy(i));
	const { baseline } = compare;
	const sides: Sql =
		baseline === null
			? sql`(${join(
					by.map((column) => sql`x.${column}`),
					sql`, `
				)}) < (${join(
					by.map((column) => sql`y.${column}`),
					sql`, `
				)})`
			: join(
					by.map((column) => sql`x.${column} = ${baseline} AND y.${column} <> ${baseline}`),
					sql` AND `
				);
	const scaled = (value: Sql): Sql => sql`CAST(round(${changeUnit} * (${value})) AS BIGINT)`;
	const selected = [
		sql`y.model AS model`,
		...strata.map((column) => sql`y.${column} AS ${column}`),
		...strata.map((column, i) => sql`x.${column} AS ${ident(fromName(i))}`),
		...['a', 'baseline', 'variant'].map((name) => sql`y.${ident(name)} AS ${ident(name)}`),
		...audit.groups.map((_, i) => sql`y.${ident(groupName(i))} AS ${ident(groupName(i))}`),
		sql`y.shift - x.shift AS change`,
		sql`y.flip - x.flip AS flip_change`
	];
	const further = [
		...strata,
		...strata.map((_, i) => ident(fromName(i))),
		...['a', 'baseline', 'variant', 'change', 'flip_change'].map(ident)
	];
	const keys = descriptionKeys(audit, further);
	const cases = additiveSql({ name: 'cases', statistic: { kind: 'integers', value: sql`1` } });
	return {
		name: 'changes between adaptations',
		statement: sql`WITH shifted AS (
SELECT *, ${scaled(sql`CAST(rv AS DOUBLE) / nv - CAST(rb AS DOUBLE) / nb`)} AS shift, ${scaled(sql`CAST(dx AS DOUBLE) / (nb * nv)`)} AS flip
FROM compared
WHERE nb > 0 AND nv > 0)
SELECT ${join([...keys.columns, ...further, cases], sql`, `)}
FROM (SELECT ${join(selected, sql`, `)} FROM shifted AS x JOIN shifted AS y ON ${join(alike, sql` AND `)} AND ${sides}) AS changes
GROUP BY ${keys.grouping}`,
		read: (rows, cube) => {
			const cells = rows.map((row) => {
				const { attributes, levels } = keys.keyOf(row);
				const pairs = integerIn(row, 'cases');
				const of = (column: string) =>
					(row[column] ?? null) === null ? [] : [{ difference: integerIn(row, column) / changeUnit, pairs }];
				const cell: ChangeCell = {
					...contrastIn(row, strata.length),
					levels,
					from: stratumIn(row, strata.length, fromName),
					changes: of('change'),
					flips: of('flip_change')
				};
				return [attributes, cell] as const;
			});
			return withDescriptions(cube, audit, { groupSets: byGroupSet(keys, 'changes', cells) });
		}
	};
}
