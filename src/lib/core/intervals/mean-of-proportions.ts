import { proportionAt, type AtLevel } from './closed-form.ts';
import type { Interval, Proportion } from './interval.ts';
import { moverMeanInterval, type OwnInterval } from './mover-intervals.ts';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * Interval of the mean of two proportions of different rows (balanced accuracy, average odds): Wilson's of each, squared
 * and added. Null where either has no rows.
 * Source: Zou & Donner 2008, "Construction of confidence limits about effect measures: a general approach".
 */
export function meanOfProportions(a: Proportion, b: Proportion, at: AtLevel): Interval | null {
	const [first, second] = [own(a, at), own(b, at)];
	return first === null || second === null ? null : moverMeanInterval(first, second);
}

function own({ successes, trials }: Proportion, at: AtLevel): OwnInterval | null {
	const interval = wilsonInterval(proportionAt(successes, trials, at), at.level);
	return interval === null ? null : { value: successes / trials, interval, error: 0 };
}
