export interface CsvRecord {
	readonly fields: readonly string[];
	/** Where the record ends in the text: at its line end, or at the end of the text. */
	readonly end: number;
}

/** The first record of a CSV text, quotes taken off; null where the text ends inside a quote. */
export function firstRecord(text: string, delimiter: string, quote: string): CsvRecord | null {
	const fields: string[] = [];
	let at = 0;
	for (;;) {
		const field =
			quote !== '' && text[at] === quote ? quotedField(text, at, quote) : plainField(text, at, delimiter);
		if (field === null) return null;
		fields.push(field.value);
		if (text[field.end] !== delimiter) return { fields, end: field.end };
		at = field.end + 1;
	}
}

/** Whether nothing but a line end, or nothing at all, follows. */
export const atLineEnd = (text: string, at: number): boolean =>
	at >= text.length || text[at] === '\n' || text[at] === '\r';

interface Field {
	readonly value: string;
	readonly end: number;
}

function plainField(text: string, start: number, delimiter: string): Field {
	let end = start;
	while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
	return { value: text.slice(start, end), end };
}

function quotedField(text: string, start: number, quote: string): Field | null {
	let value = '';
	for (let at = start + 1; at < text.length; at++) {
		if (text[at] !== quote) value += text[at] ?? '';
		else if (text[at + 1] === quote) {
			value += quote;
			at++;
		} else return { value, end: at + 1 };
	}
	return null;
}
