import type { ValueCell } from '#lib/core/cube/value-table.ts';
import type { NumberUnits } from '#lib/core/numbers/number-sums.ts';
import {
	spreadQuantities,
	type SpreadQuantity,
	type ValueSpreads
} from '#lib/core/suppression/value-spread.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { groupKeys, type GroupKeys } from '../group-keys.ts';
import { numberOf } from '../level.ts';
import type { Further } from '../log-rows.ts';
import { labelNumber, predictionNumber } from '../number-units.ts';
import type { AnswerRow, PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn, textIn } from '../read-answer.ts';
import { join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import { confusionColumns } from './group-counts.ts';
import { valueSpreadSql, type SpreadValues } from './value-spread-sql.ts';

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
	const keys = groupKeys(audit, sets, [sql`value`]);
	const values = [...ofWeights(audit), ...(units === undefined ? [] : ofNumbers(audit, units))];
	const minimum = audit.privacy.minimumCell;
	return {
		name: 'value spreads',
		statement: valueSpreadSql({ audit, tables, further: furtherOf(audit), keys, values }),
		read: (answer, cube) => {
			const quantities = values.flatMap((each) => each.quantities.map(({ quantity }) => quantity));
			return { ...cube, spreads: { groupSets: readSpreads(answer, { keys, quantities, minimum }) } };
		}
	};
}

const assessed = sql`decision IS NOT NULL AND label IS NOT NULL`;

/** Weights are summed by cell; empty where rows have none. */
const ofWeights = ({ data }: ResolvedAudit): readonly SpreadValues[] =>
	data.weight === null
		? []
		: [
				{
					name: 'by row_weight',
					value: sql`row_weight`,
					where: assessed,
					isOrdered: true,
					quantities: confusionColumns.map(({ name }) => ({ quantity: quantityIn(name), rows: name }))
				}
			];

/** Numbers are summed over rows; a row is all of it together, since products of these are summed too. */
function ofNumbers({ outcome, data }: ResolvedAudit, units: NumberUnits): readonly SpreadValues[] {
	const values = (quantity: SpreadQuantity, value: Sql): SpreadValues => ({
		name: `by ${quantity}`,
		value,
		where: outcome.type === 'graded' ? sql`label` : assessed,
		isOrdered: quantity !== 'row',
		quantities: [{ quantity, rows: 'rows' }]
	});
	const error = sql`round((prediction_number - label_number) / CAST(${2 ** units.error} AS DOUBLE) * ${errorParts})`;
	const parts = [
		sql`prediction_number`,
		...(outcome.label === null ? [] : [sql`label_number`]),
		...(data.weight === null ? [] : [sql`row_weight`])
	];
	return [
		values('prediction', sql`prediction_number`),
		...(outcome.label === null ? [] : [values('label', sql`label_number`), values('error', error)]),
		values('row', sql`concat_ws('|', ${join(parts, sql`, `)})`)
	];
}

const furtherOf =
	(audit: ResolvedAudit): Further =>
	(source) => [
		...(audit.data.weight === null ? [] : [{ name: 'row_weight', value: numberOf(audit.data.weight) }]),
		{ name: 'prediction_number', value: predictionNumber(source) },
		{ name: 'label_number', value: labelNumber(audit) }
	];

function readSpreads(
	answer: readonly AnswerRow[],
	{
		keys,
		quantities,
		minimum
	}: {
		readonly keys: GroupKeys;
		readonly quantities: readonly SpreadQuantity[];
		readonly minimum: number;
	}
) {
	// A quantity that no row of a group has is spread over no value.
	const unspread = Object.fromEntries(quantities.map((name) => [name, { rare: 0, common: 0, far: 0 }]));
	const found = new Map(keys.sets.map((set) => [set, new Map<string, ValueCell<ValueSpreads>>()]));
	for (const row of answer) {
		const { attributes, levels } = keys.keyOf(row);
		const cells = found.get(attributes);
		const key = JSON.stringify([modelIn(row), ...levels]);
		const known = cells?.get(key)?.value.of ?? unspread;
		const spread = {
			rare: integerIn(row, 'rare'),
			common: integerIn(row, 'common'),
			far: integerIn(row, 'far')
		};
		const of = { ...known, [quantityIn(textIn(row, 'quantity'))]: spread };
		cells?.set(key, { model: modelIn(row), levels, value: { minimum, of } });
	}
	return [...found].map(([attributes, cells]) => ({ attributes, cells: [...cells.values()] }));
}

function quantityIn(name: string | null): SpreadQuantity {
	const quantity = spreadQuantities.find((each) => each === name);
	if (quantity === undefined) throw new Error('The answer holds a quantity that was not asked for');
	return quantity;
}
