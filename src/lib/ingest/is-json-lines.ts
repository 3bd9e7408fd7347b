/**
 * Whether a text is one JSON object a line: the first two lines that are not blank are. A single object is a document
 * (an audit, a report) and no log. A text that is cut within its second line is taken to go on as it began.
 */
export function isJsonLines(text: string, cut: boolean): boolean {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const [first = '', second = ''] = lines;
	if (lines.length < 2) return cut && /^\s*\{\s*"/.test(first);
	if (!isObject(first)) return false;
	if (lines.length === 2 && cut) return second.trimStart().startsWith('{');
	return isObject(second);
}

function isObject(line: string): boolean {
	if (!line.trimStart().startsWith('{')) return false;
	try {
		JSON.parse(line);
		return true;
	} catch {
		// What is nearly JSON gets the reader's own words, which name the place.
		return /^\s*\{\s*"[^"]*"\s*:.*\}\s*$/.test(line);
	}
}
