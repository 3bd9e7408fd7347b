import type { Cube } from '../core/cube/cube.ts';
import { isAtom } from '../core/scores/score-bins.ts';
import type { ScoreCell } from '../core/scores/score-histogram.ts';
import type { ScoreTable } from '../core/scores/score-table.ts';
import type { ResolvedAudit } from './resolved-audit.ts';

/** What does not fit together in the scores of a cube's file, with its place below `/cube/scores`. */
export interface ScoreFault {
	readonly at: string;
	readonly reason: string;
}

/** Whether bins ascend and never reach into one another. */
const apart = ({ bins }: ScoreTable): boolean =>
	bins.every((bin, at) => {
		const before = bins[at - 1];
		if (bin.high < bin.low || (isAtom(bin) && !bin.holdsLow)) return false;
		if (before === undefined || bin.low > before.high) return true;
		return bin.low === before.high && !(isAtom(before) && bin.holdsLow);
	});

const ascends = (numbers: readonly number[]): boolean =>
	numbers.every((each, at) => at === 0 || each > (numbers[at - 1] ?? Infinity));

/** Whether a cell's tally is of bins that there are, and adds up to its rows. */
const adds = ({ sums, bins, counts }: ScoreCell, layout: number): boolean =>
	bins.length === counts.length &&
	ascends(bins) &&
	bins.every((bin) => bin < layout) &&
	counts.reduce((sum, count) => sum + count, 0) === sums.n;

/** Everything that is wrong with the scores of a cube whose shape is right. */
export function scoreInconsistencies(
	{ groups }: ResolvedAudit,
	cube: Pick<Cube, 'models' | 'scores'>
): readonly ScoreFault[] {
	const { scores } = cube;
	if (scores === undefined) return [];
	const faults: ScoreFault[] = [];
	const columns = groups.map((group) => group.column);
	const models = new Set(cube.models);
	if (!apart(scores)) faults.push({ at: '/bins', reason: 'bins of the score reach into one another' });
	scores.groupSets.forEach(({ attributes, cells }, i) => {
		const at = `/groupSets/${i}`;
		const found = (place: string, reason: string) => faults.push({ at: `${at}${place}`, reason });
		if (
			!attributes.every((attribute) => columns.includes(attribute)) ||
			new Set(attributes).size < attributes.length
		) {
			found('/attributes', 'scores are counted by an attribute that is not in the audit, or twice by one');
		}
		if (cells.some((cell) => cell.levels.length !== attributes.length)) {
			found('/cells', 'a cell of scores has not one level for each attribute of its set');
		}
		if (cells.some((cell) => !models.has(cell.model))) {
			found('/cells', 'a cell of scores belongs to a model that is not listed');
		}
		if (!cells.every((cell) => adds(cell, scores.bins.length))) {
			found('/cells', 'the bins of a cell of scores do not add up to its rows');
		}
		const keys = new Set(cells.map((cell) => JSON.stringify([cell.model, cell.levels, cell.label])));
		if (keys.size < cells.length) found('/cells', 'the scores of a group are counted in two cells');
	});
	return faults;
}
