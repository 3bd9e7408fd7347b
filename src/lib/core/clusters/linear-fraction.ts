import type { Counts } from '../cube/counts.ts';
import type { Proportion } from '../intervals/interval.ts';

/** A share of rows as a function of the four cells. */
export type FractionOf = (counts: Counts) => Proportion;

/** How much each cell counts in the numerator and in the denominator of a fraction: 1 or 0 for a share of rows. */
export interface LinearFraction {
	readonly numerator: Counts;
	readonly denominator: Counts;
}

const units: Readonly<Record<keyof Counts, Counts>> = {
	tp: { tp: 1, fp: 0, fn: 0, tn: 0 },
	fp: { tp: 0, fp: 1, fn: 0, tn: 0 },
	fn: { tp: 0, fp: 0, fn: 1, tn: 0 },
	tn: { tp: 0, fp: 0, fn: 0, tn: 1 }
};

/** The coefficients of a fraction, read from what it says of a single row in each cell. */
export function linearFraction(fraction: FractionOf): LinearFraction {
	const [tp, fp, fn, tn] = [fraction(units.tp), fraction(units.fp), fraction(units.fn), fraction(units.tn)];
	const of = (part: 'successes' | 'trials'): Counts => ({
		tp: tp[part],
		fp: fp[part],
		fn: fn[part],
		tn: tn[part]
	});
	return { numerator: of('successes'), denominator: of('trials') };
}
