import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { LogTable } from './log-table.ts';
import type { AnswerRow } from './planned-statistic.ts';
import { integerIn, numberIn } from './read-answer.ts';
import { allPoints } from './score-points.ts';
import { join, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** Cells of the first grid over all scores, and of a finer one over a single cell. */
const widestGrid = 16_384;
const finerGrid = 256;

/** A cell that holds more than one row in so many is looked at again. */
const heavyPart = 4_096;

/** After so many, neighbouring doubles near 1 have cells of their own, and the least above 0 too. */
const mostGrids = 8;

/** The scores of one cell of a grid: the lowest, the highest, and how many rows. */
export interface ScoreCell {
	/** The grid, numbered as it was laid; 0 is the one over all scores. */
	readonly grid: number;
	readonly cell: number;
	readonly low: number;
	readonly high: number;
	readonly rows: number;
}

/** A grid within a cell of the level before it. */
interface Finer extends ScoreCell {
	readonly place: number;
}

/** What is laid over the scores so far: the first grid's range, and the finer grids of each level after it. */
export interface ScoreGrids {
	readonly low: number;
	readonly high: number;
	readonly levels: readonly (readonly Finer[])[];
}

/** How many rows each cell of the last level holds. It adds over shards: `mergeCells`. */
export function planGridCount(audit: ResolvedAudit, table: LogTable, { low, high, levels }: ScoreGrids): Sql {
	const copies = table.copies === null ? sql`1 AS copies` : sql`copies`;
	let rows = sql`SELECT points, ${copies}, 0 AS grid, ${cellOf({ low: sql`${low}`, high: sql`${high}` }, widestGrid)} AS cell
FROM (\n${allPoints(audit, [table])}\n) AS scores
WHERE points IS NOT NULL`;
	for (const [at, level] of levels.entries()) {
		const within = join(
			level.map(({ grid, cell, place, low, high }) => sql`(${grid}, ${cell}, ${place}, ${low}, ${high})`),
			sql`, `
		);
		rows = sql`SELECT points, copies, place AS grid, ${finerCell} AS cell
FROM (\n${rows}\n) AS rows_${at}
JOIN (VALUES ${within}) AS finer_${at}(of_grid, of_cell, place, low, high) ON grid = of_grid AND cell = of_cell`;
	}
	return sql`SELECT grid, cell, min(points) AS low, max(points) AS high, CAST(sum(copies) AS BIGINT) AS "rows"
FROM (\n${rows}\n) AS cells
GROUP BY grid, cell`;
}

/**
 * The lowest cell of a grid is cut by roots: scores that are pressed against the lowest, as probabilities against 0, lie over
 * many powers of ten, of which equal cells would part but the uppermost. A square root is rounded alike in every engine.
 */
const finerCell = sql`CAST(least(floor((CASE WHEN of_cell = 0 THEN sqrt(sqrt(sqrt(sqrt(sqrt((points - low) / (high - low)))))) ELSE (points - low) / (high - low) END) * ${finerGrid}), ${finerGrid - 1}) AS INTEGER)`;

/** The place of a score between two others, in so many equal cells. The same doubles make the same cell in every engine. */
const cellOf = ({ low, high }: { readonly low: Sql; readonly high: Sql }, cells: number): Sql =>
	sql`CAST(least(floor((points - ${low}) / (${high} - ${low}) * ${cells}), ${cells - 1}) AS INTEGER)`;

/** The cells that shards of a log have counted, put together, in the order of their scores. */
export function mergeCells(answers: readonly (readonly AnswerRow[])[]): readonly ScoreCell[] {
	const merged = new Map<string, ScoreCell>();
	for (const row of answers.flat()) {
		const found: ScoreCell = {
			grid: integerIn(row, 'grid'),
			cell: integerIn(row, 'cell'),
			low: numberIn(row, 'low'),
			high: numberIn(row, 'high'),
			rows: integerIn(row, 'rows')
		};
		const key = `${String(found.grid)}:${String(found.cell)}`;
		const { low, high, rows } = merged.get(key) ?? found;
		merged.set(key, {
			...found,
			low: Math.min(low, found.low),
			high: Math.max(high, found.high),
			rows: merged.has(key) ? rows + found.rows : rows
		});
	}
	return [...merged.values()].toSorted((a, b) => a.low - b.low);
}

/**
 * Counts the scores between the lowest and the highest in cells that hold few rows each, however unevenly they lie: cells
 * with many rows are cut finer until they hold one score or few rows. Returns the cells in the order of their scores.
 * @param count asks every shard of the log for its part
 */
export async function countGrid(
	{ low, high }: { readonly low: number; readonly high: number },
	count: (grids: ScoreGrids) => Promise<readonly (readonly AnswerRow[])[]>
): Promise<readonly ScoreCell[]> {
	if (low === high) return mergeCells(await count({ low: low - 1, high, levels: [] }));
	const fine: ScoreCell[] = [];
	const levels: (readonly Finer[])[] = [];
	let grids = 1;
	let most = 0;
	for (;;) {
		const cells = mergeCells(await count({ low, high, levels }));
		if (levels.length === 0) most = cells.reduce((sum, { rows }) => sum + rows, 0) / heavyPart;
		const isLast = levels.length + 1 === mostGrids;
		const heavy = isLast ? [] : cells.filter((cell) => cell.rows > most && cell.low < cell.high);
		const again = new Set(heavy);
		fine.push(...cells.filter((cell) => !again.has(cell)));
		if (heavy.length === 0) return fine.toSorted((a, b) => a.low - b.low);
		const first = grids;
		levels.push(heavy.map((cell, at) => ({ ...cell, place: first + at })));
		grids += heavy.length;
	}
}
