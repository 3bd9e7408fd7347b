import { coveringSet, type ScoreTable } from '../scores/score-table.ts';

/** One part of a population that is sorted by its score: those from one percentile to another. */
export interface PercentilePart {
	/** The shares of all rows that score lower than all of it, and no higher than its highest. */
	readonly from: number;
	readonly to: number;
	/** Lowest and highest score that its bins can hold. */
	readonly low: number;
	readonly high: number;
	readonly rows: number;
	/** The bins that it is made of, from this place to that one. */
	readonly first: number;
	readonly last: number;
}

/** Rows of one model by the place of their score's bin, whatever their label. */
function rowsByPlace(table: ScoreTable, model: string): readonly number[] {
	const rows = table.bins.map(() => 0);
	for (const cell of coveringSet(table, [])?.cells ?? []) {
		if (cell.model !== model) continue;
		cell.bins.forEach((place, at) => (rows[place] = (rows[place] ?? 0) + (cell.counts[at] ?? 0)));
	}
	return rows;
}

/**
 * A model's whole population in so many parts of equally many rows, by rising score. Rows of one bin stay together, in the
 * part that the middle one of them belongs to, so that equal scores are never parted: parts are as even as that allows,
 * their percentiles are the true ones, and one that would hold no row is not there. None of a population without a score.
 */
export function percentileParts(table: ScoreTable, model: string, parts: number): readonly PercentilePart[] {
	const rows = rowsByPlace(table, model);
	const all = rows.reduce((sum, count) => sum + count, 0);
	const found = new Map<number, PercentilePart>();
	let before = 0;
	rows.forEach((count, place) => {
		const bin = table.bins[place];
		if (count === 0 || bin === undefined) return;
		const part = Math.min(parts - 1, Math.floor((parts * (2 * before + count)) / (2 * all)));
		const known = found.get(part);
		found.set(part, {
			from: known?.from ?? before / all,
			to: (before + count) / all,
			low: known?.low ?? bin.low,
			high: bin.high,
			rows: (known?.rows ?? 0) + count,
			first: known?.first ?? place,
			last: place
		});
		before += count;
	});
	return [...found.values()];
}
