import { byCodeUnit, compareLevels, levelsKey } from '../cube/compare-levels.ts';
import type { CrossCell } from './cross-counts.ts';

/** The rows of one model with one level of the column and one of the attribute, in this order; null where it is missing. */
export interface ProxyCell extends CrossCell {
	readonly model: string;
}

/** One column of the log against one attribute. */
export interface ProxyPair {
	readonly column: string;
	readonly attribute: string;
	readonly cells: readonly ProxyCell[];
}

/** Every column that is screened against every attribute but itself, of rows with a label and a decision. */
export interface ProxyTable {
	readonly pairs: readonly ProxyPair[];
}

const keyOf = ({ column, attribute }: ProxyPair): string => levelsKey([column, attribute]);

/**
 * Two tables of shards of one log as one, in canonical order; commutative and associative. A pair that only one of them
 * counts is left out.
 */
export const mergeProxyTables = (a: ProxyTable, b: ProxyTable): ProxyTable => ({
	pairs: a.pairs
		.flatMap((pair) => {
			const other = b.pairs.find((each) => keyOf(each) === keyOf(pair));
			return other === undefined ? [] : [{ ...pair, cells: summed([...pair.cells, ...other.cells]) }];
		})
		.toSorted((p, q) => byCodeUnit(p.column, q.column) || byCodeUnit(p.attribute, q.attribute))
});

/** The cells in canonical order, each two levels once. */
export const canonicalProxies = (table: ProxyTable): ProxyTable =>
	mergeProxyTables(table, { pairs: table.pairs.map((pair) => ({ ...pair, cells: [] })) });

function summed(cells: readonly ProxyCell[]): readonly ProxyCell[] {
	const known = new Map<string, ProxyCell>();
	for (const cell of cells) {
		const key = levelsKey([cell.model, ...cell.levels]);
		const before = known.get(key);
		known.set(key, before === undefined ? cell : { ...cell, rows: before.rows + cell.rows });
	}
	return [...known.values()].toSorted(
		(x, y) => byCodeUnit(x.model, y.model) || compareLevels(x.levels, y.levels)
	);
}
