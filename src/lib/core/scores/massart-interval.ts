import { criticalValue } from '../intervals/critical-value.ts';
import type { Interval } from '../intervals/interval.ts';
import type { Figure } from './recipe-interval.ts';

/**
 * Interval of the widest gap between two empirical distributions, which was found by looking and so is too wide by
 * chance. The low end takes off as much as both distributions may err anywhere at once (a quarter of the interval's
 * error to each side of each sample), the high end adds what the gap at one cut may err, with the largest variance it
 * can have. Wide for small samples, and honest there; the bin error is one-sided, since bins only hide gaps.
 * Source: Massart 1990, "The tight constant in the Dvoretzky–Kiefer–Wolfowitz inequality".
 */
export function massartInterval(
	{ value, error }: Figure,
	{ a, b }: { readonly a: number; readonly b: number },
	level: number
): Interval {
	const anywhere = (n: number): number => Math.sqrt(Math.log(8 / (1 - level)) / (2 * n));
	const atOneCut = (criticalValue(level) / 2) * Math.sqrt(1 / a + 1 / b);
	return {
		low: Math.max(0, value - anywhere(a) - anywhere(b)),
		high: Math.min(1, value + error + atOneCut)
	};
}
