const starts: readonly (readonly [kind: string, start: RegExp])[] = [
	// Before JSON: a dictionary printed by Python would pass for a header of CSV, and its first row would be lost.
	['rows in the notation of Python (single quotes), not JSON', /^\s*[[{(]+\s*'[^']*'\s*:/],
	['JSON', /^\s*[[{]\s*["{[\]}]/],
	// What a download that needs a login leaves: read as CSV of one column, it would have rows.
	['a web page', /^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i],
	['XML', /^\s*<\?xml\b/i],
	['a rich text document', /^\{\\rtf/]
];

/** What a text that is no table seems to be; null where it may be CSV. */
export const otherText = (text: string): string | null =>
	starts.find(([, start]) => start.test(text))?.[0] ?? null;
