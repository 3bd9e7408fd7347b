import { isAtom, type ScoreBin } from '#lib/core/scores/score-bins.ts';
import { nextDouble } from './next-double.ts';
import { join, sql } from './sql.ts';
import type { Sql } from './sql.ts';

/** Equal cells over all bins, by which a score finds the few bins that it may be in. */
const cells = 16_384;

/** Of more bins in one cell a score first finds a run of neighbours, then its own among them. */
const mostOfCell = 32;

/** Scores from `low` on and below `high`, which lie in these cells, both ends included. */
interface Stretch {
	readonly place: number;
	readonly low: number;
	readonly high: number;
	readonly first: number;
	readonly last: number;
}

/**
 * Rows with a column `points`, each with the place of the bin that holds it, as `bin`; rows that no bin holds are left out.
 * A score is joined to its bin by the equal cell that it lies in: a row is compared with few bins wherever they lie, and
 * nothing is sorted. The same doubles make the same cell here and in every engine, and a larger score never lies in
 * a smaller cell: so the cells of a bin's ends are the cells of all its scores.
 * @param bins a layout of more than one score
 */
export function placeScores(rows: Sql, bins: readonly ScoreBin[]): Sql {
	const stretches = stretchesOf(bins);
	const [from, to] = endsOf(bins);
	const cell = sql`CAST(greatest(0, least(floor((points - ${double(from)}) / (${double(to)} - ${double(from)}) * ${cells}), ${cells - 1})) AS BIGINT)`;
	const most = mostInOneCell(stretches);
	const inCells = sql`SELECT *, ${cell} AS score_cell\nFROM (\n${rows}\n) AS scored\nWHERE points IS NOT NULL`;
	if (most <= mostOfCell) return joined(inCells, stretches, 'bin');
	const runs = runsOf(stretches, Math.ceil(Math.sqrt(most)));
	const within = stretches.map((each, at) => ({ ...each, run: runs.findLastIndex(({ of }) => of <= at) }));
	const values = within.map(
		({ run, place, low, high }) => sql`(${run}, ${place}, ${double(low)}, ${double(high)})`
	);
	return sql`SELECT in_runs.* EXCLUDE (score_run), bin
FROM (\n${joined(inCells, runs, 'score_run')}\n) AS in_runs
JOIN (VALUES\n\t${join(values, sql`,\n\t`)}\n) AS neighbours(of_run, bin, from_score, below_score) ON score_run = of_run AND points >= from_score AND points < below_score`;
}

/** Rows joined with the stretch that holds them, whose place is given this name. */
function joined(rows: Sql, stretches: readonly Stretch[], name: 'bin' | 'score_run'): Sql {
	const values = stretches.map(
		({ place, low, high, first, last }) => sql`(${place}, ${double(low)}, ${double(high)}, ${first}, ${last})`
	);
	return sql`SELECT in_cells.* EXCLUDE (score_cell), ${name === 'bin' ? sql`found_place AS bin` : sql`found_place AS score_run`}
FROM (\n${rows}\n) AS in_cells
JOIN (
	SELECT found_place, from_score, below_score, unnest(range(first_cell, last_cell + 1)) AS of_cell
	FROM (VALUES\n\t${join(values, sql`,\n\t`)}\n) AS stretches(found_place, from_score, below_score, first_cell, last_cell)
) AS by_cell ON score_cell = of_cell AND points >= from_score AND points < below_score`;
}

const double = (value: number): Sql => sql`CAST(${value} AS DOUBLE)`;

function endsOf(bins: readonly ScoreBin[]): readonly [number, number] {
	const [first] = bins;
	const last = bins.at(-1);
	if (first === undefined || last === undefined || first.low === last.high)
		throw new Error('A layout of one score needs no cells');
	return [first.low, last.high];
}

function stretchesOf(bins: readonly ScoreBin[]): readonly Stretch[] {
	const [from, to] = endsOf(bins);
	const cellOf = (score: number): number =>
		Math.max(0, Math.min(Math.floor(((score - from) / (to - from)) * cells), cells - 1));
	return bins.map((bin, place) => {
		const low = bin.holdsLow ? bin.low : nextDouble(bin.low);
		const high = isAtom(bin) ? nextDouble(bin.high) : bin.high;
		return { place, low, high, first: cellOf(low), last: cellOf(high) };
	});
}

function mostInOneCell(stretches: readonly Stretch[]): number {
	const held = new Int32Array(cells + 1);
	for (const { first, last } of stretches)
		for (let cell = first; cell <= last; cell += 1) held[cell] = (held[cell] ?? 0) + 1;
	return held.reduce((most, count) => Math.max(most, count), 0);
}

/** So many neighbours as one stretch each; `of` is the first of them. */
function runsOf(
	stretches: readonly Stretch[],
	length: number
): readonly (Stretch & { readonly of: number })[] {
	return Array.from({ length: Math.ceil(stretches.length / length) }, (_, run) => {
		const held = stretches.slice(run * length, (run + 1) * length);
		const [first] = held;
		const last = held.at(-1);
		if (first === undefined || last === undefined) throw new Error('A run holds no bin');
		return {
			place: run,
			low: first.low,
			high: last.high,
			first: first.first,
			last: last.last,
			of: run * length
		};
	});
}
