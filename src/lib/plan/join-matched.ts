import type { MatchedColumn } from './unpivot.ts';

/** One row that is made of each row of a wide log: what its columns' names say, and which column gives which value. */
export interface LongRow {
	readonly levels: MatchedColumn['levels'];
	/** The columns of the log by the made columns that take their values. */
	readonly cells: ReadonlyMap<string, string>;
}

const key = (levels: MatchedColumn['levels']): string => JSON.stringify(Object.entries(levels).sort());

const holdsAll = (levels: MatchedColumn['levels'], of: MatchedColumn['levels']): boolean =>
	Object.entries(of).every(([name, level]) => Object.hasOwn(levels, name) && levels[name] === level);

const rowOf = ({ levels, value, column }: MatchedColumn): LongRow => ({
	levels,
	cells: new Map([[value, column]])
});

/**
 * Matched columns whose names say the same are one row: an answer and its score. One whose name says less (a score of
 * the description, beside an answer of each replicate) stands on every row that its name fits. Two columns that would
 * give the same value of one row make two rows, and join with nothing.
 */
export function joinMatched(matched: readonly MatchedColumn[]): readonly LongRow[] {
	const alike = new Map<string, MatchedColumn[]>();
	for (const column of matched)
		alike.set(key(column.levels), [...(alike.get(key(column.levels)) ?? []), column]);
	const groups = [...alike.values()].map((columns) => ({
		columns,
		levels: columns[0]?.levels ?? {},
		isOne: new Set(columns.map(({ value }) => value)).size === columns.length
	}));
	const placed = new Set<MatchedColumn>();
	const rows = groups.map(({ columns, levels, isOne }) => {
		if (!isOne) return { columns, rows: columns.map(rowOf) };
		const cells = new Map(columns.map(({ value, column }) => [value, column] as const));
		const wider = groups.filter(
			(group) => group.isOne && group.levels !== levels && holdsAll(levels, group.levels)
		);
		const further = wider.flatMap((group) => group.columns.filter(({ value }) => !cells.has(value)));
		for (const column of further) {
			if (further.some((other) => other !== column && other.value === column.value)) continue;
			cells.set(column.value, column.column);
			placed.add(column);
		}
		return { columns, rows: [{ levels, cells }] };
	});
	return rows.flatMap(({ columns, rows: made }) =>
		columns.every((column) => placed.has(column)) ? [] : made
	);
}
