import { maxDifference } from '#lib/core/disparities/max-difference.ts';
import { minRatio } from '#lib/core/disparities/min-ratio.ts';
import { difference } from '#lib/core/disparities/difference.ts';
import { ratio } from '#lib/core/disparities/ratio.ts';
import { restOf } from '#lib/core/disparities/rest.ts';
import type { Proportion } from '#lib/core/intervals/interval.ts';
import { maxDifferenceBounds, minRatioBounds } from '#lib/core/missing/extreme-bounds.ts';
import { missingRows, type Bounds } from '#lib/core/missing/missing-rows.ts';
import {
	differenceBounds,
	overallDifferenceBounds,
	overallRatioBounds,
	ratioBounds
} from '#lib/core/missing/pair-bounds.ts';
import { noAnswer, type Answer } from '#lib/core/metrics/answer.ts';
import type { Metric } from '#lib/core/metrics/metric.ts';
import { comparable, type Comparable } from './comparable.ts';
import { noneForAll, type Build } from './context.ts';
import { emptyDisparity } from './empty-disparity.ts';
import { isCompared, isSmall, type GroupRow, type GroupTable } from './group-tables.ts';
import { referenceSide, type ReferenceSide } from './reference-side.ts';
import type { Disparity } from './result.ts';

/** Named in the method column: these ends are no confidence interval, they hold whatever the rows' groups are. */
const method = 'every assignment of the missing';

/**
 * How far rows whose membership is missing could move each difference and ratio of an attribute's known groups, and its
 * extremes: the lowest and highest that any assignment of them to the known groups gives. Only for metrics that are a
 * share of rows, and where there are such rows.
 */
export function missingBoundsOf(build: Build, table: GroupTable, metric: Metric): readonly Disparity[] {
	const missing = table.rows.find((row) => row.missing);
	const of = comparable(metric);
	const share = of.proportion;
	if (missing === undefined || share === null || table.set.groups.length > 1) return [];
	const bounded: Bounded = {
		table,
		metric,
		of,
		share: (row) => share(row.counts),
		missing,
		none: noneForAll(build.audit, metric),
		side: referenceSide(build.audit, table, metric)
	};
	const known = table.rows.filter((row) => !row.missing);
	return [
		...known
			.filter((row) => bounded.side.kind !== 'group' || bounded.side.row !== row)
			.flatMap((row) => contrastBounds(bounded, row)),
		...extremeBounds(bounded, known)
	];
}

interface Bounded {
	readonly table: GroupTable;
	readonly metric: Metric;
	readonly of: Comparable;
	readonly share: (row: Pick<GroupRow, 'counts'>) => Proportion;
	readonly missing: GroupRow;
	readonly none: ReturnType<typeof noneForAll>;
	readonly side: ReferenceSide;
}

interface Found {
	readonly answer: Answer;
	readonly bounds: Bounds | null;
}

const scaled = ({ of }: Bounded, bounds: Bounds | null): Bounds | null =>
	bounds === null ? null : { low: of.scale * bounds.low, high: of.scale * bounds.high };

const valueOf = ({ of, table }: Bounded, counts: GroupRow['counts']): Answer =>
	of.value({ group: counts, population: table.population.counts });

function contrastBounds(bounded: Bounded, row: GroupRow): readonly Disparity[] {
	const { table, metric, side, missing } = bounded;
	const rows = {
		...emptyDisparity(table, metric.id),
		group: row.title,
		reference: side.title,
		small: isSmall(row, metric, table) || isSmall(missing, metric, table)
	};
	const found = foundOf(bounded, row);
	return [
		filled({ ...rows, comparison: 'difference_bounds' }, found.difference),
		filled({ ...rows, comparison: 'ratio_bounds' }, found.ratio)
	];
}

function foundOf(bounded: Bounded, row: GroupRow): Readonly<Record<'difference' | 'ratio', Found>> {
	const { table, side, share, none } = bounded;
	const without = (reason: NonNullable<typeof none>) => {
		const found = { answer: noAnswer(reason), bounds: null };
		return { difference: found, ratio: found };
	};
	if (none !== null) return without(none);
	if (side.kind === 'none') return without('no-reference');
	const whole = table.population.counts;
	const other =
		side.kind === 'group' ? side.row.counts : side.kind === 'overall' ? whole : restOf(whole, row.counts);
	const [own, against] = [valueOf(bounded, row.counts), valueOf(bounded, other)];
	const missing = missingRows(share(bounded.missing));
	const pair = [share(row), share({ counts: other })] as const;
	// The rest holds the missing rows already; what is known of it does not.
	const known = [pair[0], side.kind === 'rest' ? minus(pair[1], share(bounded.missing)) : pair[1]] as const;
	return {
		difference: {
			answer: difference(own, against),
			bounds: scaled(
				bounded,
				side.kind === 'overall'
					? overallDifferenceBounds(...pair, missing)
					: differenceBounds(...known, missing)
			)
		},
		ratio: {
			answer: ratio(own, against),
			bounds: side.kind === 'overall' ? overallRatioBounds(...pair, missing) : ratioBounds(...known, missing)
		}
	};
}

const minus = (all: Proportion, part: Proportion): Proportion => ({
	successes: all.successes - part.successes,
	trials: all.trials - part.trials
});

function extremeBounds(bounded: Bounded, known: readonly GroupRow[]): readonly Disparity[] {
	const { table, metric, share, none } = bounded;
	const groups = known.filter((row) => isCompared(row, metric, table));
	const values = groups.map((row) => valueOf(bounded, row.counts));
	const rates = groups.map((row) => share(row));
	const missing = missingRows(share(bounded.missing));
	const row = {
		...emptyDisparity(table, metric.id),
		group: 'all',
		small: isSmall(bounded.missing, metric, table)
	};
	const found = (answer: Answer, bounds: Bounds | null): Found =>
		none === null ? { answer, bounds } : { answer: noAnswer(none), bounds: null };
	return [
		filled(
			{ ...row, comparison: 'max_difference_bounds' },
			found(maxDifference(values).answer, scaled(bounded, maxDifferenceBounds(rates, missing)))
		),
		filled(
			{ ...row, comparison: 'min_ratio_bounds' },
			found(minRatio(values).answer, minRatioBounds(rates, missing))
		)
	];
}

const filled = (row: Disparity, { answer, bounds }: Found): Disparity => ({
	...row,
	value: answer.value,
	low: answer.value === null ? null : (bounds?.low ?? null),
	high: answer.value === null ? null : (bounds?.high ?? null),
	method: answer.value === null || bounds === null ? null : method,
	reason: answer.reason
});
