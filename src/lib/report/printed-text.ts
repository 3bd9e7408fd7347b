import type { Printed } from '#lib/core/disparities/compatibility/peer-prints.ts';
import type { Answer } from '#lib/core/metrics/answer.ts';
import { unreachable } from '#lib/core/unreachable.ts';
import { reasonWords } from './reason-words.ts';

/** Six digits are enough to see that two programs agree. */
const digits = (value: number): string =>
	value === Infinity ? '∞' : value === -Infinity ? '−∞' : String(Number(value.toPrecision(6)));

/** What a peer would print, as it would look. */
export function printedText(printed: Printed): string {
	switch (printed.kind) {
		case 'number':
			return digits(printed.value);
		case 'nan':
			return 'NaN';
		case 'no-row':
			return 'no row';
		case 'error':
			return 'an error';
		case 'words':
			return printed.words;
		default:
			return unreachable(printed);
	}
}

/** Our own answer, or that there is none and why. */
export const answerText = (ours: Answer): string =>
	ours.value === null ? `no answer: ${reasonWords(ours.reason)}` : digits(ours.value);
