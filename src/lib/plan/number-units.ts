import type { NumberUnits } from '#lib/core/numbers/number-sums.ts';
import { unitOf } from '#lib/core/numbers/whole-sum.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ModelSource, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { sourcePointer } from './audit-columns.ts';
import { finiteNumberOf, levelOf, listOf, numberOf, textOf } from './level.ts';
import type { AnswerRow } from './planned-statistic.ts';
import { numberIn, textIn } from './read-answer.ts';
import { ident, join, sql } from './sql.ts';
import type { Sql } from './sql.ts';

const noNumber = sql`CAST(NULL AS DOUBLE)`;

/**
 * Sums are whole multiples of 2⁻⁷⁰ ≈ 8.5·10⁻²² of the largest value's power, up to the fourth. Where the largest is this
 * many times the usual one, a usual one's fourth power is 10⁻²⁰, some 12 of these multiples: the interval of an R² still
 * has a digit or two, its mean square 11, its mean 16. Beyond, figures of everyone else would go one after the other;
 * below, a group whose own numbers are far smaller than the usual one has no answer, or no interval, where its digits
 * are lost (`core/numbers/rounded.ts`).
 */
const furthestFromUsual = 1e5;

/** Beyond this a number is hardly a measurement, and often a mark for a missing value. */
const furthestNumber = 1e12;

/** A model's prediction (or grade) as a number, of the log's own columns. */
export const predictionNumber = ({ prediction }: ModelSource): Sql =>
	prediction === null ? noNumber : numberOf(prediction.column);

/** The label as a number. */
export const labelNumber = ({ outcome }: ResolvedAudit): Sql =>
	outcome.label === null ? noNumber : numberOf(outcome.label.column);

/** A prediction however large; of a graded answer no mark for one that was refused or not read. */
function anyPrediction({ outcome }: ResolvedAudit, { prediction }: ModelSource): Sql {
	if (prediction === null) return noNumber;
	const marks = [...(outcome.answers?.refused ?? []), ...(outcome.answers?.unparsed ?? [])];
	const number = finiteNumberOf(prediction.column);
	return marks.length === 0
		? number
		: sql`CASE WHEN (${levelOf(textOf(prediction.column))}) NOT IN (${listOf(marks)}) THEN ${number} END`;
}

/**
 * The query that looks at the sizes of numbers in these tables: the largest prediction of each model, the largest label,
 * the largest error, and the usual size of predictions and that of labels, which are the medians of those that are not 0.
 * Rows whose numbers are added are looked at. A largest value merges and a median does not, but no figure comes from it.
 */
export function planNumberLook(audit: ResolvedAudit, tables: readonly string[]): Sql {
	const { label } = audit.outcome;
	const read = tables.flatMap((table) =>
		audit.model.columns.map(
			(source, at) =>
				sql`SELECT ${at} AS position, abs(${anyPrediction(audit, source)}) AS p, abs(${label === null ? noNumber : finiteNumberOf(label.column)}) AS y, abs((${predictionNumber(source)}) - (${labelNumber(audit)})) AS e FROM ${ident(table)}`
		)
	);
	const counted = label === null ? sql`p IS NOT NULL` : sql`p IS NOT NULL AND y IS NOT NULL`;
	return sql`WITH numbers AS (
SELECT * FROM (
${join(read, sql`\nUNION ALL\n`)}
) AS every_number
WHERE ${counted}
)
SELECT 'prediction' AS kind, position, max(p) AS size FROM numbers GROUP BY position
UNION ALL
SELECT 'label' AS kind, 0 AS position, max(y) AS size FROM numbers
UNION ALL
SELECT 'error' AS kind, 0 AS position, max(e) AS size FROM numbers
UNION ALL
SELECT 'usual' AS kind, 0 AS position, quantile_disc(p, 0.5) AS size FROM numbers WHERE p > 0
UNION ALL
SELECT 'usual' AS kind, 0 AS position, quantile_disc(y, 0.5) AS size FROM numbers WHERE y > 0`;
}

interface Size {
	readonly kind: string;
	readonly position: number;
	readonly size: number;
}

/** What was found; nothing of a kind of which there is no row. */
const sizesIn = (rows: readonly AnswerRow[]): readonly Size[] =>
	rows.flatMap((row) =>
		row['size'] === null
			? []
			: [
					{
						kind: textIn(row, 'kind') ?? '',
						position: numberIn(row, 'position'),
						size: numberIn(row, 'size')
					}
				]
	);

const largestOf = (sizes: readonly Size[], ...kinds: readonly string[]): number =>
	Math.max(0, ...sizes.filter(({ kind }) => kinds.includes(kind)).map(({ size }) => size));

/** The units that the answer asks for. */
export function unitsIn(rows: readonly AnswerRow[]): NumberUnits {
	const sizes = sizesIn(rows);
	return {
		value: unitOf(largestOf(sizes, 'prediction', 'label')),
		error: unitOf(largestOf(sizes, 'error'))
	};
}

/**
 * Every column with a number so large that sums would lose the digits of the others. The larger of the two usual sizes
 * counts: most predictions may be next to 0 where most labels are 0.
 */
export function judgeNumbers(audit: ResolvedAudit, rows: readonly AnswerRow[]): readonly Problem[] {
	const sizes = sizesIn(rows);
	const usual = largestOf(sizes, 'usual');
	return sizes.flatMap(({ kind, position, size }) => {
		if (kind !== 'prediction' && kind !== 'label') return [];
		if (size <= furthestNumber && size <= furthestFromUsual * usual) return [];
		const column =
			kind === 'label' ? audit.outcome.label?.column : audit.model.columns[position]?.prediction?.column;
		if (column === undefined) throw new Error(`The answer holds a number of no column: ${kind}`);
		const at =
			kind === 'label' ? '/outcome/label/column' : `${sourcePointer(audit, position)}/prediction/column`;
		const values = { usual: String(Number(usual.toPrecision(3))) };
		return [problem('number-too-large', { at, found: size, column, values })];
	});
}
