import { total } from '../cube/counts.ts';
import type { Counts } from '../cube/counts.ts';
import { drawBinomials, type WholeNumbers } from './binomial-column.ts';
import { seededRandom } from './seeded-random.ts';

/** The four cells of one group, and as many redrawings of them as were asked for. */
export interface ResampledCells {
	readonly counts: Counts;
	/** tp, fp, fn, tn of the first redrawing, then of the second, and so on. */
	readonly draws: WholeNumbers;
}

export interface Resampling {
	readonly seed: number;
	/** Names the group: model, attributes and levels. Each key has a stream of its own. */
	readonly key: string;
	/** 2,000 unless told. */
	readonly resamples?: number;
}

/**
 * Redraws a group's cells: multinomial, as many rows as the group has, on its counts + ½ each.
 * The half keeps an empty cell from being certain to stay empty. A group without rows stays without.
 * Draw once for each group, then replicate as many statistics from it as needed.
 */
export function resampleCells(counts: Counts, { seed, key, resamples = 2000 }: Resampling): ResampledCells {
	const random = seededRandom(seed, key);
	// Cells of an effective size add up to a whole number but for rounding.
	const rows = Math.round(total(counts));
	const Numbers = rows < 2 ** 31 ? Int32Array : Float64Array;
	const draws = new Numbers(4 * resamples);
	const left = new Numbers(resamples).fill(rows);
	// The share of a cell among those that are left, one cell after the other; the last takes the rest.
	let expected = rows + 2;
	[counts.tp, counts.fp, counts.fn].forEach((count, cell) => {
		takeCell(draws, cell, left, drawBinomials(random, left, (count + 0.5) / expected));
		expected -= count + 0.5;
	});
	takeCell(draws, 3, left, left);
	return { counts, draws };
}

/** Puts what was drawn for one cell in its place in each redrawing, and takes it off what is left. */
function takeCell(draws: WholeNumbers, cell: number, left: WholeNumbers, drawn: WholeNumbers): void {
	for (let i = 0, at = cell; i < drawn.length; i += 1, at += 4) {
		const own = drawn[i] ?? 0;
		draws[at] = own;
		left[i] = (left[i] ?? 0) - own;
	}
}

/** A statistic's value on the data, and on each redrawing; NaN in `values` and null in `estimate` where it has none. */
export interface Replicates {
	readonly estimate: number | null;
	readonly values: Float64Array;
}

/** A statistic of one group on every redrawing of its cells. */
export function replicate(cells: ResampledCells, statistic: (counts: Counts) => number | null): Replicates {
	const { draws } = cells;
	const values = new Float64Array(draws.length / 4);
	for (let i = 0, at = 0; i < values.length; i += 1, at += 4) {
		const counts = {
			tp: draws[at] ?? 0,
			fp: draws[at + 1] ?? 0,
			fn: draws[at + 2] ?? 0,
			tn: draws[at + 3] ?? 0
		};
		values[i] = statistic(counts) ?? NaN;
	}
	return { estimate: statistic(cells.counts), values };
}

/**
 * A comparison of two groups (or two metrics of one group) on every redrawing: a − b, a / b, a mean of both.
 * Pass replicates of the same group only when they were drawn together, so that their dependence is kept.
 */
export function combineReplicates(
	a: Replicates,
	b: Replicates,
	combine: (a: number, b: number) => number | null
): Replicates {
	const values = new Float64Array(a.values.length);
	for (let i = 0; i < values.length; i += 1) {
		const one = a.values[i] ?? NaN;
		const other = b.values[i] ?? NaN;
		values[i] = Number.isNaN(one) || Number.isNaN(other) ? NaN : (combine(one, other) ?? NaN);
	}
	const estimate = a.estimate === null || b.estimate === null ? null : combine(a.estimate, b.estimate);
	return { estimate, values };
}
