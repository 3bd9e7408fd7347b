import { visibleText } from './readable-text.ts';

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/**
 * Text as Markdown shows it, letter for letter: every mark that could begin markup, a link, a mention or
 * a table cell is escaped, so that nothing of a log becomes any of them.
 */
export const markdownText = (text: string): string =>
	visibleText(text).replace(/[\\`*_{}[\]()#+!|<>~&@$^:=/-]/g, (c) => entities[c] ?? `\\${c}`);
