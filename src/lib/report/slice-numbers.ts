import { total } from '#lib/core/cube/counts.ts';
import type { Cube } from '#lib/core/cube/cube.ts';
import { rollUp } from '#lib/core/cube/roll-up.ts';
import type { Interval, Proportion } from '#lib/core/intervals/interval.ts';
import { wilsonInterval } from '#lib/core/intervals/wilson-interval.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { divergenceInterval } from '#lib/core/slices/divergence-interval.ts';
import type { SliceGap } from '#lib/core/slices/slice-gap.ts';
import type { Slice } from '#lib/core/slices/slice.ts';
import { isCrossed } from '#lib/core/strata/strata-from-groups.ts';
import { comparable } from './comparable.ts';
import type { Result } from './result.ts';
import { gapOf, type Looked } from './slice-families.ts';

/** A slice that someone has in mind, and the list that it is looked for on. */
export interface SliceQuestion {
	/** The result whose list it is. */
	readonly result: Result;
	readonly cube: Cube;
	readonly model: string;
	readonly metric: MetricId;
	/** Conditions in any order, each about another attribute of the audit. */
	readonly slice: Slice;
}

/** What was counted of a slice and of everybody else, in rows. */
export interface SliceNumbers {
	readonly rows: number;
	readonly own: Proportion;
	readonly rest: Proportion;
	/** Of the slice's rate. */
	readonly interval: Interval | null;
	/** The slice's rate less everybody's; null where either has none. */
	readonly divergence: number | null;
	/** For this slice alone, whatever was looked at beside it. */
	readonly divergenceInterval: Interval | null;
}

const noGap = { divergence: null, divergenceInterval: null } as const;

/** The numbers of a slice that the audit has a table of. */
export function numbersOf(
	found: Pick<Looked, 'row' | 'table'>,
	{ result, metric }: Pick<SliceQuestion, 'result' | 'metric'>
): SliceNumbers | null {
	const share = comparable(metrics[metric]).proportion;
	if (share === null) return null;
	const { row, table } = found;
	const [own, all] = [share(row.counts), share(table.population.counts)];
	const gap = gapOf(metrics[metric], found);
	return {
		rows: row.n,
		...sides(own, all),
		...(gap === null
			? { interval: wilsonInterval(own, result.audit.inference.level), ...noGap }
			: withGap(gap, result.audit.inference.level))
	};
}

/** The same of a slice that the audit has no table of, where all of its attributes are counted together; rows as independent. */
export function countedNumbers({ result, cube, model, metric, slice }: SliceQuestion): SliceNumbers | null {
	const share = comparable(metrics[metric]).proportion;
	const columns = slice.map(({ attribute }) => attribute);
	if (share === null || columns.length === 0 || !isCrossed(cube, columns)) return null;
	const cell = rollUp(cube, model, columns).find(({ levels }) =>
		levels.every((level, at) => level === slice[at]?.level)
	);
	const everybody = rollUp(cube, model, [])[0];
	if (everybody === undefined) return null;
	const own = cell === undefined ? { successes: 0, trials: 0 } : share(cell);
	return {
		rows: cell === undefined ? 0 : total(cell),
		...sides(own, share(everybody)),
		interval:
			result.audit.data.cluster === null && result.audit.data.weight === null
				? wilsonInterval(own, result.audit.inference.level)
				: null,
		...noGap
	};
}

const sides = (own: Proportion, all: Proportion): Pick<SliceNumbers, 'own' | 'rest'> => ({
	own,
	rest: { successes: all.successes - own.successes, trials: all.trials - own.trials }
});

const withGap = (
	gap: SliceGap,
	level: number
): Pick<SliceNumbers, 'interval' | 'divergence' | 'divergenceInterval'> => ({
	interval: wilsonInterval(gap.own, level),
	divergence: gap.divergence,
	divergenceInterval: divergenceInterval(gap, level)
});
