import { wholeNumber } from '../figures.ts';
import type { ShownColumn } from './shown-column.ts';
import type { TransitionLine } from './transition-matrix.ts';

/** A matrix is read in its own order. */
type MatrixColumn = ShownColumn<TransitionLine> & { readonly sortable: false };

/** The columns of a transition matrix: the answer before, each answer after, all of them. */
export function transitionColumns(head: string, answers: readonly string[]): readonly MatrixColumn[] {
	const count = (id: string, title: string, of: (line: TransitionLine) => number): MatrixColumn => ({
		id,
		title,
		kind: 'number',
		sortable: false,
		value: of,
		text: (line) => wholeNumber(of(line))
	});
	const from = ({ from }: TransitionLine): string => from;
	return [
		{ id: 'from', title: head, kind: 'text', sortable: false, value: from, text: from },
		...answers.map((answer, i) => count(`to ${i}`, answer, ({ to }) => to[i] ?? 0)),
		count('total', 'all', ({ total }) => total)
	];
}
