import type { Interval } from '../intervals/interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import type { IntervalRecipe } from './interval-recipe.ts';
import type { Figure } from './recipe-interval.ts';

/**
 * Interval of tp/n − odds · fp/n, two shares of one multinomial sample: their Wilson intervals, squared and added with
 * the correlation of the two, so that nobody selected is no certainty. Null without rows.
 * Source: Zou & Donner 2008, "Construction of confidence limits about effect measures", with correlation.
 */
export function netBenefitInterval(
	{ value, error }: Figure,
	{ n, tp, fp, odds }: Extract<IntervalRecipe, { kind: 'net-benefit' }>,
	level: number
): Interval | null {
	const first = wilsonInterval({ successes: tp, trials: n }, level);
	const second = wilsonInterval({ successes: fp, trials: n }, level);
	if (first === null || second === null) return null;
	const [p, q] = [tp / n, fp / n];
	const spread = Math.sqrt(p * (1 - p) * q * (1 - q));
	const correlation = spread === 0 ? 0 : (-p * q) / spread;
	const reach = (ofFirst: number, ofSecond: number): number =>
		Math.sqrt(ofFirst ** 2 + (odds * ofSecond) ** 2 - 2 * correlation * ofFirst * odds * ofSecond);
	return {
		low: value - reach(p - first.low, second.high - q) - error,
		high: Math.min(1, value + reach(first.high - p, q - second.low) + error)
	};
}
