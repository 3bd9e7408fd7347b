/** Characters that no version of XML 1.0 may hold, even escaped; a lone surrogate is one. */
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

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
