import { total, type Counts } from '../cube/counts.ts';
import { resampleCells, type ResampledCells, type Resampling } from '../intervals/cell-bootstrap.ts';

/**
 * Redraws a group's cells at an effective size: as many rows as the group is worth, each standing for as many as make up
 * the group, so that redrawings of several groups may be added. At least one row is drawn.
 */
export function resampleEffective(counts: Counts, size: number, how: Resampling): ResampledCells {
	const all = total(counts);
	if (all === 0) return resampleCells(counts, how);
	const each = all / Math.max(1, Math.floor(size));
	const cells = { tp: counts.tp / each, fp: counts.fp / each, fn: counts.fn / each, tn: counts.tn / each };
	return { counts, draws: resampleCells(cells, how).draws.map((rows) => rows * each) };
}
