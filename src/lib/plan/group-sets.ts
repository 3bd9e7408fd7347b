import type { NumberUnits } from '#lib/core/numbers/number-sums.ts';
import type { ScoreBin } from '#lib/core/scores/score-bins.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/**
 * Most cells for which every combination of levels is counted once and rolled up afterwards. One pass over the
 * finest cells is the faster plan while they are few (0.5 s against 1.2 s for seven grouping sets, measured on
 * 10 million rows); 16,384 cells are about 2 MB of cube, and rolling them up takes a few milliseconds.
 */
export const mostFinestCells = 16_384;

/** What is known of the log when the counting is planned. */
export interface LogShape {
	/** Levels of each group in the audit's order, missing membership counted as one. */
	readonly levels: readonly number[];
	readonly models: number;
	readonly rows: number;
	/** The layout in which scores are counted; absent where none are. */
	readonly scores?: readonly ScoreBin[];
	/** Whether different scores are few beside the rows, where they are too many for a bin each. */
	readonly scoresAreFew?: boolean;
	/** How many different answers there are, up to one more than a matrix of them may have; absent where no descriptions are compared. */
	readonly answers?: number;
	/** The unit in which scores of descriptions are added up (`case-score-unit.ts`); absent where there are none. */
	readonly caseScore?: number;
	/** The units in which numbers are added up; absent where the outcome is none. */
	readonly numbers?: NumberUnits;
}

/**
 * The lists of attributes to count by. Either one list with every attribute (finest cells: all else is rolled up
 * from it), or the population, each attribute and each intersection to the declared depth.
 */
export function groupSetsToCount(audit: ResolvedAudit, shape: LogShape): readonly (readonly string[])[] {
	const attributes = audit.groups.map((group) => group.column);
	const product = shape.levels.reduce((cells, levels) => cells * Math.max(1, levels), shape.models);
	if (Math.min(product, shape.rows * shape.models) <= mostFinestCells) return [attributes];
	return combinations(attributes, Math.max(1, audit.intersections.depth));
}

/** Most cells of all score histograms together, two labels and every bin of every group taken as held: some 20 MB of cube. */
const mostScoreCells = 2 ** 21;

/**
 * The lists of attributes that scores are counted by: the population and each attribute, and of the reported
 * intersections, in their order, those that fit. Figures of scores of the others have no answer (`not-counted`).
 */
export function scoreSetsToCount(audit: ResolvedAudit, shape: LogShape): readonly (readonly string[])[] {
	const attributes = audit.groups.map((group) => group.column);
	const bins = shape.scores?.length ?? 0;
	let cells = 0;
	return combinations(attributes, Math.max(1, audit.intersections.depth)).filter((set) => {
		const groups = set.reduce(
			(product, attribute) => product * Math.max(1, shape.levels[attributes.indexOf(attribute)] ?? 1),
			shape.models
		);
		const more = Math.min(groups * bins * 2, shape.rows * shape.models);
		if (set.length > 1 && cells + more > mostScoreCells) return false;
		cells += more;
		return true;
	});
}

/** Every sub-list of at most `depth` items: the empty one, the singles, the pairs, …, each in the order of `items`. */
export function combinations<T>(items: readonly T[], depth: number): readonly (readonly T[])[] {
	const sizes: (readonly (readonly T[])[])[] = [[[]]];
	for (let size = 1; size <= Math.min(depth, items.length); size++) {
		const smaller = sizes[size - 1] ?? [];
		sizes.push(
			smaller.flatMap((list) => {
				const last = list.at(-1);
				const next = last === undefined ? 0 : items.indexOf(last) + 1;
				return items.slice(next).map((item) => [...list, item]);
			})
		);
	}
	return sizes.flat();
}
