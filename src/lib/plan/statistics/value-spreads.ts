import type { ValueCell } from '#lib/core/cube/value-table.ts';
import type { NumberUnits } from '#lib/core/numbers/number-sums.ts';
import {
	spreadQuantities,
	type SpreadQuantity,
	type ValueSpreads
} from '#lib/core/suppression/value-spread.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql } from '../additive.ts';
import { groupKeys } from '../group-keys.ts';
import { numberOf } from '../level.ts';
import { eachRow } from '../log-table.ts';
import { logRows } from '../log-rows.ts';
import { labelNumber, predictionNumber } from '../number-units.ts';
import type { PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn, textIn } from '../read-answer.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import { confusionColumns } from './group-counts.ts';

interface SpreadsOf {
	readonly sets: readonly (readonly string[])[];
	/** Present where numbers are summed. */
	readonly units: NumberUnits | undefined;
}

/** Errors are told apart by so many parts of their largest: subtracting rounds what is written alike. */
const errorParts = 2 ** 36;

/**
 * How the rows of every group are spread over the values whose sums leave: how many values are on fewer rows than the
 * minimum, and on how many more, and whether a few rows lie far from all others. Of weights by cell, of numbers
 * predictions, labels, errors and whole rows. No such count adds, so all tables of a log are read at once and each set of attributes is counted by itself; no figure comes from it.
 */
export function planValueSpreads(
	audit: ResolvedAudit,
	tables: readonly string[],
	{ sets, units }: SpreadsOf
): PlannedStatistic {
	const minimum = audit.privacy.minimumCell;
	const keys = groupKeys(audit, sets, [sql`value`]);
	const names = [sql`model`, ...audit.groups.map((_, i) => ident(`g${i}`)), sql`set_bits`];
	const partition = join(names, sql`, `);
	/** Of what has no order nothing lies far from the others. */
	const spread = (
		quantity: Sql,
		rows: Sql,
		from: Sql,
		isOrdered = true
	): Sql => sql`SELECT ${partition}, ${quantity} AS quantity,
	count(*) FILTER (WHERE held < ${minimum}) AS rare, count(*) FILTER (WHERE held >= ${minimum}) AS common,
	${isOrdered ? sql`count(*) FILTER (WHERE (next - value) * 3 > highest - lowest AND (below < ${minimum} OR total - below < ${minimum}))` : sql`0`} AS far
FROM (
SELECT ${partition}, ${rows} AS held${
		isOrdered
			? sql`, value, lead(value) OVER ascending AS next, sum(${rows}) OVER ascending AS below, sum(${rows}) OVER everyone AS total,
	min(value) OVER everyone AS lowest, max(value) OVER everyone AS highest`
			: sql``
	}
FROM (
${from}
) AS by_value
WHERE ${rows} > 0
${
	isOrdered
		? sql`WINDOW ascending AS (PARTITION BY ${partition} ORDER BY value), everyone AS (PARTITION BY ${partition})`
		: sql``
}
) AS spread
GROUP BY ${partition}`;
	const byValue = (value: Sql, where: Sql): Sql => {
		const rows = { name: 'rows', statistic: { kind: 'rows', where: sql`true` } } as const;
		const counts = [...confusionColumns, rows].map(additiveSql);
		return sql`SELECT ${join([...keys.columns, sql`value`, ...counts], sql`,\n\t`)}
FROM (SELECT *, ${value} AS value FROM (
${join(
	tables.map((table) => logRows(audit, eachRow(table), furtherOf(audit))),
	sql`\nUNION ALL\n`
)}
) AS log_rows WHERE ${where}) AS valued
GROUP BY ${keys.grouping}`;
	};
	const assessed = sql`decision IS NOT NULL AND label IS NOT NULL`;
	const ofWeights =
		audit.data.weight === null
			? []
			: confusionColumns.map(({ name }) =>
					spread(sql`${name}`, ident(name), byValue(sql`row_weight`, assessed))
				);
	// A quantity that no row of a group has is spread over no value.
	const unspread = Object.fromEntries(
		[
			...(audit.data.weight === null ? [] : confusionColumns.map(({ name }) => quantityIn(name))),
			...(units === undefined ? [] : numbersOf(audit, units).map(([name]) => name))
		].map((name) => [name, { rare: 0, common: 0, far: 0 }])
	);
	const counted = audit.outcome.type === 'graded' ? sql`label` : assessed;
	const ofNumbers =
		units === undefined
			? []
			: numbersOf(audit, units).map(([name, value]) =>
					spread(sql`${name}`, sql`rows`, byValue(value, counted), name !== 'row')
				);
	return {
		name: 'value spreads',
		statement: join([...ofWeights, ...ofNumbers], sql`\nUNION ALL\n`),
		read: (answer, cube) => {
			const found = new Map(keys.sets.map((set) => [set, new Map<string, ValueCell<ValueSpreads>>()]));
			for (const row of answer) {
				const { attributes, levels } = keys.keyOf(row);
				const cells = found.get(attributes);
				const key = JSON.stringify([modelIn(row), ...levels]);
				const known = cells?.get(key)?.value.of ?? unspread;
				const of = {
					...known,
					[quantityIn(textIn(row, 'quantity'))]: {
						rare: integerIn(row, 'rare'),
						common: integerIn(row, 'common'),
						far: integerIn(row, 'far')
					}
				};
				cells?.set(key, { model: modelIn(row), levels, value: { minimum, of } });
			}
			const groupSets = [...found].map(([attributes, cells]) => ({ attributes, cells: [...cells.values()] }));
			return { ...cube, spreads: { groupSets } };
		}
	};
}

function quantityIn(name: string | null): SpreadQuantity {
	const quantity = spreadQuantities.find((each) => each === name);
	if (quantity === undefined) throw new Error('The answer holds a quantity that was not asked for');
	return quantity;
}

const furtherOf =
	(audit: ResolvedAudit): Parameters<typeof logRows>[2] =>
	(source) => [
		...(audit.data.weight === null ? [] : [{ name: 'row_weight', value: numberOf(audit.data.weight) }]),
		{ name: 'prediction_number', value: predictionNumber(source) },
		{ name: 'label_number', value: labelNumber(audit) }
	];

/** What is summed, by name; a row is all of it together, since products of these are summed too. */
function numbersOf(
	{ outcome, data }: ResolvedAudit,
	units: NumberUnits
): readonly (readonly [SpreadQuantity, Sql])[] {
	const error = sql`round((prediction_number - label_number) / CAST(${2 ** units.error} AS DOUBLE) * ${errorParts})`;
	const parts = [
		sql`prediction_number`,
		...(outcome.label === null ? [] : [sql`label_number`]),
		...(data.weight === null ? [] : [sql`row_weight`])
	];
	return [
		['prediction', sql`prediction_number`],
		...(outcome.label === null
			? []
			: ([
					['label', sql`label_number`],
					['error', error]
				] as const)),
		['row', sql`concat_ws('|', ${join(parts, sql`, `)})`]
	];
}
