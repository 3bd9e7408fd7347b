import type { AnswerRow } from './planned-statistic.ts';

/** A text of an answer, or null; anything else is no answer to a planned query and throws. */
export function textIn(row: AnswerRow, column: string): string | null {
	const value = row[column] ?? null;
	if (value === null || typeof value === 'string') return value;
	throw new Error(`Column ${column} of the answer is not text: ${String(value)}`);
}

/** A count of an answer. A missing, fractional or unsafe one throws. */
export function integerIn(row: AnswerRow, column: string): number {
	const value = row[column];
	if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
	throw new Error(`Column ${column} of the answer is not an integer: ${String(value)}`);
}

/** A finite number of an answer; anything else throws. */
export function numberIn(row: AnswerRow, column: string): number {
	const value = row[column];
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	throw new Error(`Column ${column} of the answer is not a number: ${String(value)}`);
}

/** An integer of any size, which an answer holds as text; anything else throws. */
export function wholeIn(row: AnswerRow, column: string): bigint {
	const value = textIn(row, column);
	if (value !== null && /^-?[0-9]+$/.test(value)) return BigInt(value);
	throw new Error(`Column ${column} of the answer is no whole number: ${String(value)}`);
}

/** The model that a row of an answer is of. */
export function modelIn(row: AnswerRow): string {
	const model = textIn(row, 'model');
	if (model === null) throw new Error('A row of the log names no model');
	return model;
}
