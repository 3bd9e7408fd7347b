import type { Cube } from '../core/cube/cube.ts';
import type { NeedCell } from '../core/needs/need-table.ts';
import { sameBins } from '../core/scores/score-histogram.ts';
import type { ResolvedAudit } from './resolved-audit.ts';

/** What does not fit together in the needs of a cube's file, with its place below `/cube/needs`. */
interface NeedFault {
	readonly at: string;
	readonly reason: string;
}

const ascends = (numbers: readonly number[]): boolean =>
	numbers.every((each, at) => at === 0 || each > (numbers[at - 1] ?? Infinity));

/** Whether a cell's lists are of the same bins, which there are, and no more rows are of other values than there are. */
const fits = ({ bins, rows, others, sums, squares }: NeedCell, layout: number): boolean =>
	[rows, others, sums, squares].every(({ length }) => length === bins.length) &&
	ascends(bins) &&
	bins.every((bin) => bin < layout) &&
	others.every((other, at) => other <= (rows[at] ?? 0)) &&
	squares.every((square) => square >= 0n);

/** Everything that is wrong with the needs of a cube whose shape is right. */
export function needInconsistencies(
	{ groups, needs: asked = [] }: ResolvedAudit,
	{ models, needs, scores }: Pick<Cube, 'models' | 'needs' | 'scores'>
): readonly NeedFault[] {
	if (needs === undefined) return [];
	const faults: NeedFault[] = [];
	const columns = groups.map((group) => group.column);
	if (scores === undefined || !sameBins(scores.bins, needs.bins))
		faults.push({ at: '/bins', reason: 'needs are counted in other bins than the scores' });
	if (!needs.columns.every((each) => asked.some(({ column }) => column === each)))
		faults.push({ at: '/columns', reason: 'needs are counted of a column that the audit does not name' });
	needs.groupSets.forEach(({ attributes, cells }, i) => {
		const found = (place: string, reason: string) => faults.push({ at: `/groupSets/${i}${place}`, reason });
		if (attributes.length > 1 || !attributes.every((attribute) => columns.includes(attribute)))
			found(
				'/attributes',
				'needs are counted by more than one attribute, or by one that is not in the audit'
			);
		if (cells.some((cell) => cell.levels.length !== attributes.length))
			found('/cells', 'a cell of needs has not one level for each attribute of its set');
		if (cells.some((cell) => !models.includes(cell.model)))
			found('/cells', 'a cell of needs belongs to a model that is not listed');
		if (cells.some((cell) => !needs.columns.includes(cell.column)))
			found('/cells', 'a cell of needs is of a column that is not listed');
		if (!cells.every((cell) => fits(cell, needs.bins.length)))
			found('/cells', 'the lists of a cell of needs do not fit together');
		const keys = new Set(cells.map((cell) => JSON.stringify([cell.model, cell.column, cell.levels])));
		if (keys.size < cells.length) found('/cells', 'the needs of a group are counted in two cells');
	});
	return faults;
}
