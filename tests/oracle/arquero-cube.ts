import * as aq from 'arquero';
import { compareLevels } from '../../src/lib/core/cube/compare-levels.ts';
import type { Cell } from '../../src/lib/core/cube/cube.ts';

/** What a log says of one row, read by hand. Null: missing. */
export interface ReadRow {
	readonly levels: readonly (string | null)[];
	readonly label: boolean | null;
	readonly decision: boolean | null;
	readonly byScore: boolean | null;
}

/** Arquero groups by the text of a value: a missing level needs one that no level has. */
const missing = '\uE000missing';

/**
 * The finest cells of a log, counted by Arquero: another program than the SQL, with the same answer.
 * It takes rows that are already read, so that what a value means is decided twice as well.
 */
export function arqueroCells(model: string, rows: readonly ReadRow[]): readonly Cell[] {
	const width = rows[0]?.levels.length ?? 0;
	const keys = Array.from({ length: width }, (_, i) => `g${i}`);
	const columns = Object.fromEntries(
		keys.map((key, i) => [key, rows.map((row) => row.levels[i] ?? missing)])
	);
	const table = aq.table({
		...columns,
		tp: rows.map((r) => Number(r.decision === true && r.label === true)),
		fp: rows.map((r) => Number(r.decision === true && r.label === false)),
		fn: rows.map((r) => Number(r.decision === false && r.label === true)),
		tn: rows.map((r) => Number(r.decision === false && r.label === false)),
		unlabelled: rows.map((r) => Number(r.decision !== null && r.label === null)),
		undecided: rows.map((r) => Number(r.decision === null)),
		mismatched: rows.map((r) =>
			Number(r.label !== null && r.decision !== null && r.byScore !== null && r.decision !== r.byScore)
		)
	});
	const counts = ['tp', 'fp', 'fn', 'tn', 'unlabelled', 'undecided', 'mismatched'] as const;
	const sums = Object.fromEntries(counts.map((count) => [count, aq.op.sum(count)]));
	const summed = (width === 0 ? table : table.groupby(...keys)).rollup(sums);
	const cells = summed.objects().map((object) => {
		const row = object as Record<string, string | number>;
		return {
			model,
			levels: keys.map((key) => (row[key] === missing ? null : String(row[key]))),
			...(Object.fromEntries(counts.map((count) => [count, Number(row[count])])) as Omit<
				Cell,
				'model' | 'levels'
			>)
		};
	});
	return cells.sort((a, b) => compareLevels(a.levels, b.levels));
}
