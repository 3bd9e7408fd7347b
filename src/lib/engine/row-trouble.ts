import { LogError } from './log-error.ts';

const codes: ReadonlySet<string> = new Set([
	'log-row-ragged',
	'log-quote-open',
	'log-quote-stray',
	'log-line-too-long',
	'log-encoding',
	'log-row-unreadable'
]);

/** Whether what ended the reading is a row's fault, so that the other rows may be read without it. */
export const isRowTrouble = (error: unknown): boolean =>
	error instanceof LogError && error.rejected === null && error.problems.every(({ code }) => codes.has(code));
