import { criticalValue } from '../intervals/critical-value.ts';
import type { Interval } from '../intervals/interval.ts';

const logit = (share: number): number => Math.log(share / (1 - share));
const expit = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * Interval of a figure between 0 and 1 on the scale of log odds, where it is nearly normal: value ± z standard errors
 * there, and back. Stays inside (0, 1) and leans away from the nearer end, where the plain interval covers too little.
 * The bins may have moved the figure by `error`: the interval holds that of every figure within reach. Each end, as
 * a function of the figure, first grows and then falls, so that its extreme lies at an end of that reach. Where the
 * reach includes 0 or 1 the plain interval stands in on the other side.
 * Source: Pepe 2003, "The statistical evaluation of medical tests for classification and prediction", section 5.2.
 */
export function logOddsInterval(
	{ value, error }: { readonly value: number; readonly error: number },
	standardError: number,
	level: number
): Interval {
	const reach = criticalValue(level) * standardError;
	const within = [value - error, value, value + error].filter((share) => share > 0 && share < 1);
	const end = (share: number, side: -1 | 1): number =>
		expit(logit(share) + (side * reach) / (share * (1 - share)));
	const touches = { low: value - error <= 0, high: value + error >= 1 };
	const plain = { low: Math.max(0, value - reach - error), high: Math.min(1, value + reach + error) };
	const low = Math.min(...within.map((share) => end(share, -1)), ...(touches.high ? [plain.low] : []));
	const high = Math.max(...within.map((share) => end(share, 1)), ...(touches.low ? [plain.high] : []));
	return { low: touches.low ? 0 : low, high: touches.high ? 1 : high };
}
