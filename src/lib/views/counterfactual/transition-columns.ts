import type { Column } from '#lib/controls/table-column.ts';
import { wholeNumber } from '#lib/report/figures.ts';
import type { TransitionLine } from './transition-matrix.ts';

/** The columns of a transition matrix: the answer before, each answer after, all of them. */
export function transitionColumns(
	head: string,
	answers: readonly string[]
): readonly Column<TransitionLine>[] {
	const count = (
		id: string,
		title: string,
		of: (line: TransitionLine) => number
	): Column<TransitionLine> => ({
		id,
		title,
		kind: 'number',
		sortable: false,
		value: of,
		text: (line) => wholeNumber(of(line))
	});
	return [
		{ id: 'from', title: head, kind: 'text', sortable: false, value: ({ from }) => from },
		...answers.map((answer, i) => count(`to ${i}`, answer, ({ to }) => to[i] ?? 0)),
		count('total', 'all', ({ total }) => total)
	];
}
