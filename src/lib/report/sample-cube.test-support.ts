import type { Cell, Cube } from '../core/cube/cube.ts';
import type { Counts } from '../core/cube/counts.ts';

/** A cube of one model over one attribute, from the counts of each level. */
export function cubeOf(
	attribute: string,
	counts: Readonly<Record<string, Counts>>,
	missing: Counts | null = null
): Cube {
	const cell = (level: string | null, of: Counts): Cell => ({
		model: 'm1',
		levels: [level],
		...of,
		unlabelled: 0,
		undecided: 0,
		mismatched: 0
	});
	const cells = [
		...Object.entries(counts).map(([level, of]) => cell(level, of)),
		...(missing === null ? [] : [cell(null, missing)])
	];
	const rows = cells.reduce((sum, of) => sum + of.tp + of.fp + of.fn + of.tn, 0);
	return { models: ['m1'], groupSets: [{ attributes: [attribute], cells }], rows, window: null };
}
