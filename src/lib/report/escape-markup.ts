/** What no version of XML 1.0 may hold, even escaped: controls other than tab and line ends, lone surrogates, two non-characters. */
const notXml = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** Text as HTML or XML, in an element or in a quoted attribute; never markup. Characters that XML forbids become U+FFFD. */
export const escapeMarkup = (text: string): string =>
	text.replace(notXml, '\uFFFD').replace(/[&<>"']/g, (c) => entities[c] ?? c);
