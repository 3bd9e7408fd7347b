import type { Proportion } from '../intervals/interval.ts';

/** Mean and variance of the Beta distribution that a flat prior and these trials lead to: Beta(1 + x, 1 + n − x). */
function posterior({ successes, trials }: Proportion): { readonly mean: number; readonly variance: number } {
	const mean = (successes + 1) / (trials + 2);
	return { mean, variance: (mean * (1 - mean)) / (trials + 3) };
}

/**
 * DivExplorer's t of a slice against everyone: the distance of two posterior means in units of their joint spread.
 * 0 is no distance; no trials on a side leave its flat prior. As published it takes the slice and the whole for
 * independent, although the whole contains the slice, so it is too small for wide slices: for comparison
 * with DivExplorer only, and no p value is made of it here.
 * Source: Pastor, de Alfaro & Baralis 2021, "Looking for trouble" (Welch’s t of the two Beta posteriors of the rates).
 */
export function betaT(slice: Proportion, whole: Proportion): number {
	const a = posterior(slice);
	const b = posterior(whole);
	return Math.abs(a.mean - b.mean) / Math.sqrt(a.variance + b.variance);
}
