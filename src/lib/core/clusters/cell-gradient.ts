import { total, type Counts } from '../cube/counts.ts';
import { cellNames, type CellName } from './cross-moments.ts';

/**
 * How a statistic of the four cells moves with each of them, by differences: central where the cell holds rows, forward
 * where it is empty. Null where the statistic has no answer at the counts or beside them. Good to about seven digits,
 * which is more than a design effect is known to.
 */
export function cellGradient(counts: Counts, statistic: (counts: Counts) => number | null): Counts | null {
	const rows = total(counts);
	const slope = (cell: CellName): number => {
		const at = counts[cell];
		const step = at > 0 ? at * 1e-5 : rows * 1e-7;
		const above = statistic({ ...counts, [cell]: at + step });
		const below = at > 0 ? statistic({ ...counts, [cell]: at - step }) : statistic(counts);
		return above === null || below === null ? NaN : (above - below) / (at > 0 ? 2 * step : step);
	};
	const gradient = { tp: slope('tp'), fp: slope('fp'), fn: slope('fn'), tn: slope('tn') };
	return cellNames.every((cell) => Number.isFinite(gradient[cell])) ? gradient : null;
}
