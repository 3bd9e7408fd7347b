import { caseUnit, type ClusterValueSums } from '#lib/core/counterfactual/cluster-sums.ts';
import type { ContrastCell } from '#lib/core/counterfactual/counterfactual-table.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql, type AdditiveColumn } from '../additive.ts';
import { withDescriptions } from '../counterfactual/add-to-cube.ts';
import { stratumColumns } from '../counterfactual/case-rows.ts';
import { byGroupSet, descriptionKeys } from '../counterfactual/description-keys.ts';
import { contrastIn } from '../counterfactual/read-contrast.ts';
import type { AnswerRow, PlannedStatistic } from '../planned-statistic.ts';
import { integerIn } from '../read-answer.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';

const values = ['flip', 'shift', 'excess'] as const;
type Value = (typeof values)[number];

const scaled = (value: Sql): Sql => sql`CAST(round(${caseUnit} * (${value})) AS BIGINT)`;

/** How often two of a side's answers differ, of all pairs of them. */
const noise = (differing: string, answers: string): Sql =>
	sql`2.0 * ${ident(differing)} / (${ident(answers)} * (${ident(answers)} - 1))`;

/** A case's value in whole multiples of 1/`caseUnit`; NULL where it has none. */
const ofCase: Readonly<Record<Value, Sql>> = {
	flip: scaled(sql`CAST(dx AS DOUBLE) / (nb * nv)`),
	shift: scaled(sql`CAST(rv AS DOUBLE) / nv - CAST(rb AS DOUBLE) / nb`),
	excess: sql`CASE WHEN nb > 1 AND nv > 1 THEN ${scaled(sql`CAST(dx AS DOUBLE) / (nb * nv) - (${noise('db', 'nb')} + ${noise('dv', 'nv')}) / 2`)} END`
};

const columns: readonly AdditiveColumn[] = values.flatMap((value) => {
	const [sum, cases] = [ident(`${value}_sum`), ident(`${value}_cases`)];
	const column = (name: string, of: Sql): AdditiveColumn => ({
		name: `${value}_${name}`,
		statistic: { kind: 'integers', value: of }
	});
	return [
		column('square', sql`coalesce(${sum} * ${sum}, 0)`),
		column('cross', sql`coalesce(${sum} * ${cases}, 0)`),
		column('squared_cases', sql`${cases} * ${cases}`),
		column('clusters', sql`CAST(${cases} > 0 AS BIGINT)`)
	];
});

/** How flips, shifts and excesses gather in clusters of cases. A case without a cluster is one by itself. */
export function planCaseClusters(audit: ResolvedAudit): PlannedStatistic {
	const strata = stratumColumns(audit);
	const contrast = [...strata, sql`a`, sql`baseline`, sql`variant`];
	const keys = descriptionKeys(audit, [...contrast, sql`cluster`]);
	const outer = [sql`model`, ...audit.groups.map((_, i) => ident(`g${i}`)), sql`set_bits`, ...contrast];
	const sums = values.flatMap((value) => [
		sql`CAST(sum(${ident(value)}) AS BIGINT) AS ${ident(`${value}_sum`)}`,
		sql`count(${ident(value)}) AS ${ident(`${value}_cases`)}`
	]);
	const valued = join(
		values.map((value) => sql`${ofCase[value]} AS ${ident(value)}`),
		sql`, `
	);
	return {
		name: 'clusters of cases',
		statement: sql`SELECT ${join([...outer, ...columns.map(additiveSql)], sql`, `)}
FROM (SELECT ${join([...keys.columns, ...contrast, ...sums], sql`, `)}
FROM (SELECT *, coalesce('c' || cl, 'r' || CAST(c AS VARCHAR)) AS cluster, ${valued}
FROM compared
WHERE nb > 0 AND nv > 0) AS valued
GROUP BY ${keys.grouping}) AS clusters
GROUP BY ${join(outer, sql`, `)}`,
		read: (rows, cube) => {
			const cells = rows.map((row) => {
				const { attributes, levels } = keys.keyOf(row);
				const clusters = {
					flip: sumsIn(row, 'flip'),
					shift: sumsIn(row, 'shift'),
					excess: sumsIn(row, 'excess')
				};
				const cell: ContrastCell = {
					...contrastIn(row, strata.length),
					levels,
					patterns: [],
					shifts: null,
					clusters
				};
				return [attributes, cell] as const;
			});
			return withDescriptions(cube, audit, { groupSets: byGroupSet(keys, 'contrasts', cells) });
		}
	};
}

const sumsIn = (row: AnswerRow, value: Value): ClusterValueSums => ({
	square: integerIn(row, `${value}_square`),
	cross: integerIn(row, `${value}_cross`),
	cases: integerIn(row, `${value}_squared_cases`),
	clusters: integerIn(row, `${value}_clusters`)
});
