import { unreachable } from '../core/unreachable.ts';
import type { UnreadLines, UnreadRole } from '../spec/unread-lines.ts';
import { csvCell } from './csv-cell.ts';

/** What a role is called where its values cannot be read. */
export function unreadRoleWords(role: UnreadRole): string {
	switch (role) {
		case 'label':
		case 'prediction':
		case 'score':
		case 'need':
		case 'weight':
		case 'time':
		case 'model':
			return role;
		case 'group':
			return 'group by ranges';
		case 'feature':
			return 'matched on by ranges';
		default:
			return unreachable(role);
	}
}

const header = ['file', 'line', 'row', 'column', 'role', 'value', 'wants'];

/**
 * Values that a role cannot read as CSV, each with its line, or its row where the format has no lines. A value that is withheld
 * is empty. They are rows of the log, and go only where the log may.
 */
export function writeUnreadLines(lists: readonly UnreadLines[]): string {
	const rows = lists.flatMap(({ role, column, wants, lines }) =>
		lines.map(({ file, by, at, value }) => [
			file,
			by === 'line' ? at : null,
			by === 'row' ? at : null,
			column,
			unreadRoleWords(role),
			value,
			wants
		])
	);
	return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}
