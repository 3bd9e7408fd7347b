import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import { criticalValue } from '../intervals/critical-value.ts';
import type { Interval } from '../intervals/interval.ts';
import { twoOneSided, type Equivalence } from './equivalence.ts';

/** A difference that is normal about its true value, with the error it was measured to have. */
export interface MeasuredEstimate {
	readonly value: number;
	readonly standardError: number;
	/** Degrees of freedom of the standard error; Infinity, or left out, where it is as good as known. */
	readonly degrees?: number;
}

const isMeasured = ({ standardError, degrees = Infinity }: MeasuredEstimate): boolean =>
	standardError > 0 && degrees > 0;

/**
 * Whether a difference of any kind lies within ±margin, from its estimate and standard error: by t where the error has
 * degrees of freedom, by the normal distribution otherwise. A small p shows equivalence; a large one shows nothing. It
 * agrees with `measuredInterval` at 1 − 2α. For a ratio, give its logarithm and the logarithm of the margin. Null where
 * there is no standard error or it is 0, since nothing then says how far the estimate may stray.
 */
export function equivalenceOfEstimate(estimate: MeasuredEstimate, margin: number): Equivalence | null {
	if (!isMeasured(estimate)) return null;
	const { value, standardError, degrees = Infinity } = estimate;
	const statisticAt = (gap: number): number => (value - gap) / standardError;
	return degrees === Infinity
		? twoOneSided('tost-normal', margin, { statisticAt, tail: (z) => normalCdf(z, 0, 1) })
		: twoOneSided('tost-t', margin, { statisticAt, tail: (t) => tCdf(t, degrees) });
}

/** The estimate ± as many standard errors as the level asks, by t or the normal distribution. Null as above. */
export function measuredInterval(estimate: MeasuredEstimate, level: number): Interval | null {
	if (!isMeasured(estimate)) return null;
	const { value, standardError, degrees = Infinity } = estimate;
	const reach = criticalValue(level, degrees) * standardError;
	return { low: value - reach, high: value + reach };
}
