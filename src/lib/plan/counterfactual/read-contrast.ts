import type { Levels } from '#lib/core/cube/cube.ts';
import type { Contrast } from '#lib/core/counterfactual/counterfactual-table.ts';
import type { AnswerRow } from '../planned-statistic.ts';
import { modelIn, textIn } from '../read-answer.ts';
import { stratumName } from './case-rows.ts';

/** The levels of the stratum that a row of an answer is of; the empty text stands for a missing one. */
export const stratumIn = (row: AnswerRow, columns: number, name = stratumName): Levels =>
	Array.from({ length: columns }, (_, i) => {
		const level = textIn(row, name(i));
		return level === '' ? null : level;
	});

/** A text that a planned query always gives. */
export function heldText(row: AnswerRow, column: string): string {
	const value = textIn(row, column);
	if (value === null) throw new Error(`Column ${column} of the answer is empty`);
	return value;
}

/** The comparison that a row of an answer is of. */
export const contrastIn = (row: AnswerRow, strata: number): Contrast => ({
	model: modelIn(row),
	stratum: stratumIn(row, strata),
	attribute: heldText(row, 'a'),
	baseline: heldText(row, 'baseline'),
	variant: heldText(row, 'variant')
});
