import { markdownText } from './markdown-text.ts';
import { readableText } from './readable-text.ts';

const cell = (text: string): string => markdownText(text);
/** A text of a log on one line. */
export const short = (text: string): string => markdownText(readableText(text));

/** A table with plain heads; what stands in its cells is text, whatever it holds. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	rows.length === 0
		? '_None._\n'
		: [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))]
				.map((row) => `| ${row.join(' | ')} |\n`)
				.join('');
