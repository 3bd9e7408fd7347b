/** The longest piece of log text that prose shows; the CSV and JSON exports keep all of it. */
const longest = 80;

const codePoint = (c: string): string => (c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** What a page is made of but for strangers' words: nothing here needs a second look, and looking is most of the cost. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2190-\u22ff]*$/;

/**
 * Text as one line without a control character and without anything that turns the direction of the words
 * around it. What is taken out is named in brackets ("[U+202E]"), so that two levels that differ in it
 * still read differently.
 */
export const visibleText = (text: string): string =>
	plain.test(text)
		? text
		: text
				.replace(/[\t\r\n\u2028\u2029]+/g, ' ')
				// Control, format (direction marks and overrides are among them), lone surrogates, private characters.
				.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, (c) => `[U+${codePoint(c)}]`);

/** The same of text whose lines stay lines: what a reader wrote as a note. */
export const visibleLines = (text: string): string => text.split(/\r?\n/).map(visibleText).join('\n');

/** Visible text, no longer than 80 characters: a level, a column or a title of a log, fit for a sentence. Empty text reads "(empty)". */
export function readableText(text: string): string {
	if (text.trim() === '') return text === '' ? '(empty)' : '(blank)';
	const points = Array.from(text.slice(0, 2 * longest + 2));
	return points.length > longest ? `${visibleText(points.slice(0, longest).join(''))}…` : visibleText(text);
}
