import { problem } from './messages.ts';
import type { Problem } from './problem.ts';
import type { RejectedRows } from './rejected-rows.ts';

/** That rows of a file are in no count, for whoever reads the counts. */
export function leftOutCaution({ file, rows, of }: RejectedRows): Problem {
	const one = rows === 1;
	const values = {
		rows: rows.toLocaleString('en-US'),
		of: of.toLocaleString('en-US'),
		are: one ? 'is' : 'are',
		them: one ? 'it' : 'them'
	};
	return problem('rows-left-out', { file, values });
}
