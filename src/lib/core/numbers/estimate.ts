import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import type { Interval } from '../intervals/interval.ts';
import { answer, type Answer } from '../metrics/answer.ts';

/**
 * A statistic of one group whose error is a mean of independent rows' errors: its value, and how far it may stray.
 * `standardError` is null where the rows do not say: fewer than two, or all alike.
 * `scale` is where its error is symmetric: `log` for what is never negative and skewed, `log-rest` for what is never
 * above 1 (its distance from 1 is on the logarithm).
 */
export interface Estimate {
	readonly answer: Answer;
	readonly standardError: number | null;
	readonly degreesOfFreedom: number;
	readonly scale: 'plain' | 'log' | 'log-rest';
	/** The lowest value that the statistic can take. */
	readonly least: number;
}

export const noEstimate = (answer: Answer): Estimate => ({
	answer,
	standardError: null,
	degreesOfFreedom: 0,
	scale: 'plain',
	least: -Infinity
});

/** How a statistic's error spreads: its variance a row, over so many rows, on which scale, down to which value. */
export interface Spread extends Pick<Estimate, 'scale' | 'least'> {
	readonly variance: number;
	readonly size: number;
}

/** A value with the standard error that a variance per row gives it over so many rows. */
export function estimate(value: number, { variance, size, scale, least }: Spread): Estimate {
	const known = variance > 0 && size > 1;
	return {
		answer: answer(value),
		standardError: known ? Math.sqrt(variance / (size - 1)) : null,
		degreesOfFreedom: size - 1,
		scale,
		least
	};
}

/** The t that a two-sided interval of this level reaches to. */
export const tValue = (level: number, degreesOfFreedom: number): number =>
	-tQuantile((1 - level) / 2, degreesOfFreedom);

/**
 * Student's t interval of one group's statistic, on the scale where its error is symmetric (by the delta method there),
 * brought back. Null where there is no standard error: then the rows say nothing of how far it may stray, which is not
 * an interval of no width.
 */
export function estimateInterval(of: Estimate, level: number): Interval | null {
	const { value } = of.answer;
	if (value === null || of.standardError === null) return null;
	const reach = tValue(level, of.degreesOfFreedom) * of.standardError;
	switch (of.scale) {
		case 'plain':
			return { low: Math.max(of.least, value - reach), high: value + reach };
		case 'log':
			return { low: value * Math.exp(-reach / value), high: value * Math.exp(reach / value) };
		case 'log-rest': {
			const rest = 1 - value;
			return { low: 1 - rest * Math.exp(reach / rest), high: 1 - rest * Math.exp(-reach / rest) };
		}
	}
}
