import { escapeMarkup } from './escape-markup.ts';
import { visibleText } from './readable-text.ts';

/** HTML that was written here: its holes were escaped, or are such HTML themselves. */
export interface Markup {
	readonly html: string;
}

type Hole = string | number | Markup | readonly Markup[] | null;

const isList = (hole: Hole): hole is readonly Markup[] => Array.isArray(hole);

function filled(hole: Hole): string {
	if (hole === null) return '';
	if (isList(hole)) return hole.map((part) => part.html).join('');
	if (typeof hole === 'object') return hole.html;
	return escapeMarkup(visibleText(String(hole)));
}

/**
 * HTML from a template. A hole is text, which is escaped and never becomes markup, or other markup; null is nothing.
 * There is no way to put a text in unescaped. Attributes must be quoted.
 */
export const markup = (parts: TemplateStringsArray, ...holes: readonly Hole[]): Markup => ({
	html: parts.map((part, at) => part + (at < holes.length ? filled(holes[at] ?? null) : '')).join('')
});

export const nothing: Markup = { html: '' };
