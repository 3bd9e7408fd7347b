import { visibleText } from './readable-text.ts';

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/**
 * Text as Markdown shows it, letter for letter, and readable before it is shown. Escaped are the marks that work
 * anywhere in a line (emphasis, code, links, markup, table cells, formulae, mentions), those that work at its
 * beginning (headings, lists, rules), and what makes a bare address a link.
 */
export const markdownText = (text: string): string =>
	visibleText(text)
		.replace(/[\\`*_[\]|<>~&@$]/g, (c) => entities[c] ?? `\\${c}`)
		.replace(/^(\s*)([#+=-])/, '$1\\$2')
		.replace(/^(\s*\d+)([.)])/, '$1\\$2')
		.replace(/:(?=\/\/)/g, '\\:')
		.replace(/(\bwww)\./gi, '$1\\.');
