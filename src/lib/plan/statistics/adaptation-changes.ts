import type { Comparison, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { withDescriptions } from '../counterfactual/add-to-cube.ts';
import { counterfactualOf, pairColumns, stratumColumns } from '../counterfactual/case-rows.ts';
import { contrastIn, stratumIn } from '../counterfactual/read-contrast.ts';
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
 * descriptions.
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
		sql`y.shift - x.shift AS change`,
		sql`y.flip - x.flip AS flip_change`
	];
	const keys = [
		sql`model`,
		...strata,
		...strata.map((_, i) => ident(fromName(i))),
		...['a', 'baseline', 'variant', 'change', 'flip_change'].map(ident)
	];
	return {
		name: 'changes between adaptations',
		statement: sql`WITH shifted AS (
SELECT *, ${scaled(sql`CAST(rv AS DOUBLE) / nv - CAST(rb AS DOUBLE) / nb`)} AS shift, ${scaled(sql`CAST(dx AS DOUBLE) / (nb * nv)`)} AS flip
FROM compared
WHERE nb > 0 AND nv > 0)
SELECT ${join([...keys, additiveSql({ name: 'cases', statistic: { kind: 'integers', value: sql`1` } })], sql`, `)}
FROM (SELECT ${join(selected, sql`, `)} FROM shifted AS x JOIN shifted AS y ON ${join(alike, sql` AND `)} AND ${sides}) AS changes
GROUP BY ${join(keys, sql`, `)}`,
		read: (rows, cube) =>
			withDescriptions(cube, audit, {
				changes: rows.map((row) => {
					const pairs = integerIn(row, 'cases');
					const of = (column: string) =>
						(row[column] ?? null) === null
							? []
							: [{ difference: integerIn(row, column) / changeUnit, pairs }];
					return {
						...contrastIn(row, strata.length),
						from: stratumIn(row, strata.length, fromName),
						changes: of('change'),
						flips: of('flip_change')
					};
				})
			})
	};
}
