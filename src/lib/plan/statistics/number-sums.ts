import type { ValueCell } from '#lib/core/cube/value-table.ts';
import { noNumberSums, type NumberSums, type NumberUnits } from '#lib/core/numbers/number-sums.ts';
import { onceNames, termNames, type OnceName, type TermName } from '#lib/core/numbers/sums-beside.ts';
import { scaled } from '#lib/core/scores/scaled-sum.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { additiveSql, type AdditiveColumn } from '../additive.ts';
import { groupKeys } from '../group-keys.ts';
import { numberOf } from '../level.ts';
import { logRows } from '../log-rows.ts';
import { predictionNumber, labelNumber } from '../number-units.ts';
import type { AnswerRow, PlannedStatistic } from '../planned-statistic.ts';
import { integerIn, modelIn, wholeIn } from '../read-answer.ts';
import { ident, join, sql } from '../sql.ts';
import type { Sql } from '../sql.ts';
import type { LogTable } from '../log-table.ts';

/** What is summed of each row where there are labels, in the order of multiplication of `sumsOfNumber`; `p`, `y` and `e` are in units. */
const ofLabels: Readonly<Partial<Record<TermName, Sql>>> = {
	label: sql`y`,
	labelSquare: sql`y * y`,
	labelCube: sql`y * y * y`,
	labelFourth: sql`y * y * (y * y)`,
	error: sql`e`,
	errorSize: sql`abs(e)`,
	errorSquare: sql`e * e`,
	errorFourth: sql`e * e * (e * e)`,
	errorSquareLabel: sql`e * e * y`,
	errorSquareLabelSquare: sql`e * e * (y * y)`
};

const ofPredictions: Readonly<Partial<Record<TermName, Sql>>> = {
	prediction: sql`p`,
	predictionSquare: sql`p * p`
};

const list = (columns: readonly Sql[]): Sql => join(columns, sql`,\n\t`);

/** Sums of predictions, labels and errors of every group: of the rows that have both, and of graded answers those with a grade. */
export function planNumberSums(
	audit: ResolvedAudit,
	table: LogTable,
	{ sets, units }: { readonly sets: readonly (readonly string[])[]; readonly units: NumberUnits }
): PlannedStatistic {
	const keys = groupKeys(audit, sets);
	const isLabelled = audit.outcome.label !== null;
	const { weight } = audit.data;
	const terms = Object.entries(isLabelled ? { ...ofPredictions, ...ofLabels } : ofPredictions);
	const summed = weight === null ? terms : weightedTerms(terms);
	const fractions: readonly AdditiveColumn[] = summed.map(([name, of]) => ({
		name,
		statistic: { kind: 'fractions', of }
	}));
	const totals: readonly AdditiveColumn[] = summed.map(([name]) => ({
		name,
		statistic: { kind: 'total', of: ident(name) }
	}));
	const value = sql`CAST(${2 ** units.value} AS DOUBLE)`;
	const error = sql`CAST(${2 ** units.error} AS DOUBLE)`;
	const counted =
		audit.outcome.type === 'graded' ? sql`label` : sql`decision IS NOT NULL AND label IS NOT NULL`;
	const inUnits = sql`SELECT *, prediction_number / ${value} AS p${
		isLabelled
			? sql`, label_number / ${value} AS y, (prediction_number - label_number) / ${error} AS e`
			: sql``
	}
FROM (
${logRows(audit, table, (source) => [
	{ name: 'prediction_number', value: predictionNumber(source) },
	...(isLabelled ? [{ name: 'label_number', value: labelNumber(audit) }] : []),
	...(weight === null ? [] : [{ name: 'row_weight', value: numberOf(weight) }])
])}
) AS log_rows
WHERE ${counted}`;
	const names = [sql`model`, ...audit.groups.map((_, i) => ident(`g${i}`)), sql`set_bits`];
	const rows: AdditiveColumn = { name: 'rows', statistic: { kind: 'rows', where: sql`true` } };
	const cells = sql`SELECT ${list([...keys.columns, additiveSql(rows), ...fractions.map(additiveSql)])}
FROM (
${inUnits}
) AS in_units
GROUP BY ${keys.grouping}`;
	const allRows: AdditiveColumn = { name: 'rows', statistic: { kind: 'integers', value: sql`rows` } };
	return {
		name: 'numbers',
		statement: sql`SELECT ${list([...names, additiveSql(allRows), ...totals.map(additiveSql)])}
FROM (
${cells}
) AS cells
GROUP BY ${join(names, sql`, `)}`,
		read: (answer, cube) => {
			const found = new Map(keys.sets.map((set) => [set, [] as ValueCell<NumberSums>[]]));
			for (const row of answer) {
				const { attributes, levels } = keys.keyOf(row);
				const read = weight === null ? sumsIn : weightedSumsIn;
				const value = read(
					row,
					terms.map(([name]) => name),
					units
				);
				found.get(attributes)?.push({ model: modelIn(row), levels, value });
			}
			const groupSets = [...found].map(([attributes, of]) => ({ attributes, cells: of }));
			return { ...cube, numbers: { groupSets } };
		}
	};
}

type Term = readonly [name: string, of: Sql];

const squaresOf = (name: string): string => `${name}_by_squares`;
const onceOf = (name: string): string => `${name}_once`;

/** The same of weighted rows: by weight, by squared weight, and some once a row. In the order of multiplication of `sumsOfNumber`. */
const weightedTerms = (terms: readonly Term[]): readonly Term[] => [
	['weights', sql`row_weight`],
	['weight_squares', sql`row_weight * row_weight`],
	...terms.flatMap(([name, of]): readonly Term[] => [
		[name, sql`row_weight * (${of})`],
		[squaresOf(name), sql`row_weight * row_weight * (${of})`],
		...(onceNames.some((once) => once === name) ? [[onceOf(name), of] as const] : [])
	])
];

const sumsOf = (row: AnswerRow, names: readonly string[], column: (name: string) => string) =>
	Object.fromEntries(names.map((name) => [name, wholeIn(row, column(name))]));

function sumsIn(row: AnswerRow, names: readonly string[], units: NumberUnits): NumberSums {
	const rows = integerIn(row, 'rows');
	const weight = scaled(1) * BigInt(rows);
	const sums = sumsOf(row, names, (name) => name);
	return { ...noNumberSums, ...sums, rows, units, weight, weightSquare: weight };
}

function weightedSumsIn(row: AnswerRow, names: readonly string[], units: NumberUnits): NumberSums {
	const none = (all: readonly string[]) => Object.fromEntries(all.map((name) => [name, 0n]));
	const once = onceNames.filter((name) => names.includes(name));
	return {
		...noNumberSums,
		...sumsOf(row, names, (name) => name),
		rows: integerIn(row, 'rows'),
		units,
		weight: wholeIn(row, 'weights'),
		weightSquare: wholeIn(row, 'weight_squares'),
		beside: {
			squares: { ...none(termNames), ...sumsOf(row, names, squaresOf) } as Readonly<Record<TermName, bigint>>,
			once: { ...none(onceNames), ...sumsOf(row, once, onceOf) } as Readonly<Record<OnceName, bigint>>
		}
	};
}
