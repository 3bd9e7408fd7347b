import { clustersByGroup } from '#lib/core/clusters/group-clusters.ts';
import { levelsKey } from '#lib/core/cube/compare-levels.ts';
import { noCounts, total } from '#lib/core/cube/counts.ts';
import type { Cube, Levels, Window } from '#lib/core/cube/cube.ts';
import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import { furtherStatistics } from '#lib/core/cube/further-statistics.ts';
import { groupsOf } from '#lib/core/cube/groups-of.ts';
import { populationOf } from '#lib/core/cube/roll-up.ts';
import { weighted } from '#lib/core/weights/group-weights.ts';
import { weightsByGroup } from '#lib/core/weights/weight-table.ts';
import { scoresOf } from '#lib/core/scores/group-scores.ts';
import { scoresByGroup } from '#lib/core/scores/score-table.ts';
import { metricIds, type MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import type {
	SuppressedCell,
	SuppressedCube,
	SuppressedFigures
} from '#lib/core/suppression/suppressed-cube.ts';
import type {
	Publishable,
	PublishableScope,
	SuppressionMask
} from '#lib/core/suppression/suppression-mask.ts';

/** One group as it was counted, or as much of it as a suppressed cube tells. */
export interface SourceGroup {
	readonly levels: Levels;
	readonly counts: GroupStatistics;
	readonly n: number;
	readonly publishable: Publishable;
	/** Metrics that may not leave although the group's cells may; absent: none. */
	readonly withheldMetrics?: ReadonlySet<MetricId>;
}

/** Rows of one model that are in no group's counts, or in them against the score; null where a suppressed cube does not say. */
export interface LeftOut {
	readonly unlabelled: number | null;
	readonly undecided: number | null;
	readonly mismatched: number | null;
}

/** The counts a result is built from, and what of them may leave, whether they were suppressed before or not. */
export interface GroupSource {
	readonly models: readonly string[];
	readonly rows: number | null;
	readonly window: Window | null;
	/** The groups over these columns, in their order; one for the whole population over none. Null where the whole set was withheld before it came here. */
	groups(model: string, columns: readonly string[]): readonly SourceGroup[] | null;
	withholds(columns: readonly string[]): boolean;
	leftOut(model: string): LeftOut;
	leaving(model: string): PublishableScope;
}

/** What of a cube's groups is not in the cube itself. */
export interface SourceOptions {
	/** The declared threshold of a model. */
	readonly thresholdOf: (model: string) => number | undefined;
	/** The metrics of scores that may not leave of a model. */
	readonly withheldOf: (model: string) => ReadonlySet<MetricId>;
}

/** A cube as it was counted, with its mask. Groups without an assessed row are left out, as they are where the cube was suppressed. */
export const sourceOfCube = (
	cube: Cube,
	mask: SuppressionMask,
	{ thresholdOf, withheldOf }: SourceOptions
): GroupSource => ({
	models: cube.models,
	rows: cube.rows,
	window: cube.window,
	groups: (model, columns) =>
		groupsOf(cube, { model, attributes: columns, threshold: thresholdOf(model) }).map(
			({ cell, statistics }) => ({
				levels: cell.levels,
				counts: statistics,
				n: total(cell),
				publishable: mask.publishes(model, columns, cell.levels),
				...((statistics.scores ?? statistics.classes ?? statistics.numbers) === undefined
					? {}
					: { withheldMetrics: withheldOf(model) })
			})
		),
	withholds: (columns) => mask.withholds(columns),
	leftOut: (model) => leftOutOf(populationOf(cube, model)),
	leaving: (model) => mask.scope(model)
});

/** A model without a row has no cell in a cube that was read from a file. */
const nobody: SourceGroup = { levels: [], counts: noCounts, n: 0, publishable: 'cells' };
const noScores = scoresOf([], []);
const noneLeftOut: LeftOut = { unlabelled: 0, undecided: 0, mismatched: 0 };

const leftOutOf = ({ unlabelled, undecided, mismatched }: LeftOut): LeftOut => ({
	unlabelled,
	undecided,
	mismatched
});

const isWhole = (set: readonly string[], columns: readonly string[]): boolean =>
	set.length === columns.length && columns.every((column) => set.includes(column));

/** A cube that was suppressed before it left: what is blank in it is blank in all that follows. */
export function sourceOfSuppressed(
	cube: SuppressedCube,
	thresholdOf: SourceOptions['thresholdOf']
): GroupSource {
	const cellsOf = (model: string, columns: readonly string[]): readonly SourceGroup[] | null => {
		const set = cube.groupSets.find(({ attributes }) => isWhole(attributes, columns));
		if (set === undefined) return null;
		const order = columns.map((column) => set.attributes.indexOf(column));
		const clusters = cube.clusters === undefined ? null : clustersByGroup(cube.clusters, model, columns);
		const weights = cube.weights === undefined ? null : weightsByGroup(cube.weights, model, columns);
		const further = furtherStatistics(cube, model, columns);
		const scores = cube.scores === undefined ? null : scoresByGroup(cube.scores, model, columns);
		const threshold = thresholdOf(model);
		const decided = threshold === undefined ? {} : { threshold };
		return set.cells
			.filter((cell) => cell.model === model)
			.map((cell) => {
				const levels = order.map((at) => cell.levels[at] ?? null);
				const group = sourceGroup(cell, levels, cube.minimumCell);
				const own = clusters?.get(levelsKey(levels));
				const scored =
					scores === null ? {} : { scores: scores.get(levelsKey(levels)) ?? noScores, ...decided };
				const known = { ...group.counts, ...scored, ...further(levels) };
				const counts = weights === null ? known : weighted(known, weights.get(levelsKey(levels)));
				return { ...group, counts: own === undefined ? counts : { ...counts, clusters: own } };
			});
	};
	const whole = (model: string): SuppressedCell | undefined =>
		cube.groupSets
			.find(({ attributes }) => attributes.length === 0)
			?.cells.find((cell) => cell.model === model);
	return {
		models: cube.models,
		rows: cube.rows,
		window: cube.window,
		groups: (model, columns) =>
			columns.length === 0 && whole(model) === undefined ? [nobody] : cellsOf(model, columns),
		withholds: (columns) => !cube.groupSets.some(({ attributes }) => isWhole(attributes, columns)),
		leftOut: (model) => leftOutOf(whole(model) ?? noneLeftOut),
		leaving: () => ({ rows: true, leftOut: true, mismatched: true })
	};
}

/**
 * Where only the number of rows, or of the selected, is told, the rest stands in `fp` and `tn`, as in a log
 * without labels. No metric that needs more is asked of such a group: it is small for all of them.
 */
function sourceGroup(cell: SuppressedCell, levels: Levels, minimumCell: number): SourceGroup {
	const { publishable, tp, fp, fn, tn } = cell;
	const n = cell.n ?? 0;
	const selected = cell.selected ?? 0;
	const counts =
		tp !== null && fp !== null && fn !== null && tn !== null
			? { tp, fp, fn, tn }
			: { tp: 0, fp: selected, fn: 0, tn: n - selected };
	const { figures } = cell;
	if (figures === undefined) return { levels, counts, n, publishable };
	const withheld = figureMetrics.filter((id) => figures.own[id] === undefined);
	const known = {
		figures: mapOf(figures.own),
		...(figures.rest ? { restFigures: mapOf(figures.rest) } : {})
	};
	const group = { levels, counts: { ...counts, ...known }, n, publishable };
	// Where nobody is protected, what is absent was not counted.
	return minimumCell <= 1 ? group : { ...group, withheldMetrics: new Set(withheld) };
}

const figureMetrics: readonly MetricId[] = metricIds.filter((id) => metrics[id].figure !== undefined);

const mapOf = (figures: SuppressedFigures['own']): NonNullable<GroupStatistics['figures']> =>
	new Map(Object.entries(figures));
