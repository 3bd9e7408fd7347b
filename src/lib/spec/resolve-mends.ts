import { list, number, oneOf, record, text } from './loose.ts';
import { problem } from './messages.ts';
import { pointerTo } from './pointer.ts';
import type { Problem } from './problem.ts';
import { repeated } from './repeated.ts';
import type { Mend } from './resolved-audit.ts';

const mends = ['drop', 'year', 'zip3', 'age90', 'hash'] as const;

/** What becomes of columns that may identify people, and what is wrong with that by itself; whether it fits the audit is seen with the columns that it reads. */
export function readMends(input: unknown, problems: Problem[]): readonly Mend[] {
	const at = (i: number) => (Array.isArray(input) ? pointerTo('/data/deidentify', i) : '/data/deidentify');
	const read = list(input).map((item): Mend => {
		const file = record(item);
		const from = number(file['from']);
		// A mend that cannot be read takes most away; the schema has told of it.
		const mend = oneOf(file['mend'], mends, 'drop');
		return { column: text(file['column']) ?? '', mend, ...(from === null ? {} : { from }) };
	});
	for (const i of repeated(read.map(({ column }) => column))) {
		problems.push(problem('mend-twice', { at: pointerTo(at(i), 'column'), found: read[i]?.column }));
	}
	read.forEach(({ column, mend, from }, i) => {
		if (from === undefined || mend === 'year') return;
		problems.push(
			problem('mend-from-without-year', {
				at: pointerTo(at(i), 'from'),
				column,
				found: from,
				values: { mend }
			})
		);
	});
	return read;
}
