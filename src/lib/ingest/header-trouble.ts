import { problem } from '../spec/messages.ts';
import type { Problem } from '../spec/problem.ts';

const isValue = (text: string): boolean =>
	text !== '' && (Number.isFinite(Number(text)) || /^(true|false)$/i.test(text));

/** What is wrong with the first line of a CSV file: no rows below it, or values in the place of names. */
export function headerTrouble(
	file: string,
	records: readonly (readonly string[])[],
	cut: boolean
): Problem | null {
	const [header = [], ...rows] = records;
	if (!holdsNames(header, rows)) {
		return problem('log-header-missing', { file, line: 1, found: header.slice(0, 6).join(', ') });
	}
	return rows.length === 0 && !cut ? problem('log-header-only', { file }) : null;
}

/** Years and other numbers may be names (a pivoted table); a number that also stands below itself is a value. */
function holdsNames(header: readonly string[], rows: readonly (readonly string[])[]): boolean {
	const filled = header.filter((name) => name !== '');
	if (filled.length > 0 && filled.every(isValue)) return false;
	return !header.some((name, i) => isValue(name) && rows.some((row) => row[i] === name));
}
