import type { Cell, Cube } from '../../src/lib/core/cube/cube.ts';
import { addCells, emptyCell } from '../../src/lib/core/cube/add-cells.ts';

/** A log as columns of one length. Without labels every row is a negative; without weights every row weighs 1. */
export interface Rows {
	readonly label: readonly boolean[] | null;
	readonly decision: readonly boolean[];
	readonly attributes: Readonly<Record<string, readonly string[]>>;
	readonly weight: readonly number[] | null;
}

export const model = 'model';

/** The cube of a log, counted a row at a time: finest cells over all its attributes. */
export function countRows(rows: Rows): Cube {
	const attributes = Object.keys(rows.attributes);
	const cells = new Map<string, Cell>();
	rows.decision.forEach((selected, at) => {
		const levels = attributes.map((attribute) => rows.attributes[attribute]?.[at] ?? null);
		const positive = rows.label?.[at] ?? false;
		const cell = selected ? (positive ? 'tp' : 'fp') : positive ? 'fn' : 'tn';
		const key = JSON.stringify(levels);
		const known = cells.get(key) ?? emptyCell(model, levels);
		cells.set(key, addCells(known, { ...emptyCell(model, levels), [cell]: rows.weight?.[at] ?? 1 }));
	});
	return {
		models: [model],
		groupSets: [{ attributes, cells: [...cells.values()] }],
		rows: rows.decision.length,
		window: null
	};
}
