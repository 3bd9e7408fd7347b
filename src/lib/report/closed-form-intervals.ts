import type { ClosedForm } from '#lib/core/intervals/closed-form.ts';
import type { Interval } from '#lib/core/intervals/interval.ts';
import type { Comparable } from './comparable.ts';
import type { Compared, GapIntervals } from './contrast.ts';
import { effectiveCells } from './effective-cells.ts';
import { once } from './once.ts';
import type { Keyed, Sampler } from './sampler.ts';
import { sideBySide, type OwnAt } from './side-by-side.ts';

/**
 * Differences and ratios from both groups' closed forms. The whole population is taken as if it held no row of the group: wider than it
 * need be, as for an estimate.
 */
export function closedIntervals(
	{ of, group, against, population, overall }: Compared,
	form: ClosedForm,
	sampler: Sampler
): GapIntervals {
	const beside = overall ? { key: `whole of ${against.key}`, counts: population } : against;
	const ownAt =
		(side: Keyed): OwnAt =>
		(level) => {
			const { value } = of.value({ group: side.counts, population });
			const interval = closedInterval(of, form, side, { sampler, level });
			return value === null || interval === null ? null : { value, interval, error: 0 };
		};
	return sideBySide([ownAt(group), ownAt(beside)], { range: of.range, method: form.method });
}

/** One group's own interval by its closed form; kept, since a group stands in many pairs. */
export const closedInterval = (
	{ id, statistic }: Comparable,
	form: ClosedForm,
	{ key, counts }: Keyed,
	{ sampler, level }: { readonly sampler: Sampler; readonly level: number }
): Interval | null =>
	once(sampler.intervals, JSON.stringify([id, 'own', key, level]), () => {
		const { cells, degrees } = effectiveCells(counts, statistic);
		return form.interval(cells, degrees === undefined ? { level } : { level, degrees });
	});
