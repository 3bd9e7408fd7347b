/**
 * Widths of text without a browser to measure in: a little wider than the widest common system
 * font, so that what is fitted here never runs out of its column there.
 */
const narrow = /[ijl.,:;'|!()[\]{}tfrI\s\u202f-]/;
const wide = /[mwMW@%—]/;
const capital = /[A-Z0-9+=<>≥≤~_#&]/;
const fullWidth =
	/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u;

function charWidth(char: string): number {
	if (fullWidth.test(char)) return 1.05;
	if (wide.test(char)) return 0.97;
	if (narrow.test(char)) return 0.4;
	return capital.test(char) ? 0.69 : 0.62;
}

/** The width in pixels that this text needs at most, at a font size in pixels. */
export function textWidth(text: string, size: number): number {
	let sum = 0;
	for (const char of text) sum += charWidth(char);
	return sum * size;
}

/** The text, or as much of it as fits before an ellipsis. Never splits a character in two. */
export function fitText(text: string, size: number, width: number): string {
	let used = 0;
	let kept = '';
	const room = width - 0.95 * size;
	// Enough characters to fill any line; what a log calls a group may be ten thousand long.
	const chars = Array.from(text.slice(0, 600));
	if (chars.length === Array.from(text).length && textWidth(text, size) <= width) return text;
	for (const char of chars) {
		used += charWidth(char) * size;
		if (used > room) break;
		kept += char;
	}
	return `${kept.trimEnd()}…`;
}

/** Breaks at spaces into at most `most` lines that fit; the last one ends in an ellipsis where more was left. */
export function wrapText(text: string, size: number, width: number, most: number): readonly string[] {
	if (most <= 1 || textWidth(text.slice(0, 600), size) <= width) return [fitText(text, size, width)];
	const words = text.split(' ');
	let taken = 1;
	while (taken < words.length && textWidth(words.slice(0, taken + 1).join(' '), size) <= width) taken += 1;
	const first = words.slice(0, taken).join(' ');
	const rest = words.slice(taken).join(' ');
	if (rest === '' || textWidth(first, size) > width) return [fitText(text, size, width)];
	return [first, ...wrapText(rest, size, width, most - 1)];
}

/** The whole of a text that is drawn cut short, for whoever points at it; undefined where all of it is drawn. */
export const wholeOf = (text: string, drawn: readonly string[]): string | undefined =>
	drawn.join(' ') === text ? undefined : text.slice(0, 400);
