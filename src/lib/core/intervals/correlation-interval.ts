import { total, type Counts } from '../cube/counts.ts';
import type { AtLevel } from './closed-form.ts';
import { criticalValue } from './critical-value.ts';
import type { Interval } from './interval.ts';

/** Inverse hyperbolic tangent of the correlation of two binary variables, half a row added to each cell. */
function transformed({ tp, fp, fn, tn }: Counts): number {
	const scale = Math.sqrt((tp + fp) * (tp + fn)) * Math.sqrt((tn + fp) * (tn + fn));
	return Math.atanh((tp * tn - fp * fn) / scale);
}

/**
 * How the transformed correlation moves with each cell: with ρ the correlation, N = tp·tn − fp·fn and D the root of the
 * product of margins, ∂ρ/∂cell = (∂N)/D − (ρ/2)·Σ 1/margin over the two margins that hold the cell; over 1 − ρ².
 */
function gradient({ tp, fp, fn, tn }: Counts, rho: number): Counts {
	const [selected, passed, positive, negative] = [tp + fp, fn + tn, tp + fn, fp + tn];
	const scale = Math.sqrt(selected * passed) * Math.sqrt(positive * negative);
	const slope = (ofProduct: number, one: number, other: number): number =>
		(ofProduct / scale - (rho / 2) * (1 / one + 1 / other)) / (1 - rho * rho);
	return {
		tp: slope(tn, selected, positive),
		fp: slope(-fn, selected, negative),
		fn: slope(-fp, passed, positive),
		tn: slope(tp, passed, negative)
	};
}

/**
 * Interval of the correlation of decision and label (Matthews'), from Fisher's z: the delta method on the multinomial
 * cells, on the scale where the correlation has no ends, with half a row added to each cell so that an empty one does
 * not claim certainty. Stays inside (−1, 1). Null without rows, or where a margin is empty.
 * Source: Bishop, Fienberg & Holland 1975, "Discrete multivariate analysis", section 14.6 for the method; Agresti 2013,
 * "Categorical data analysis", for the half. Its coverage is in the project's own table.
 */
export function correlationInterval(cells: Counts, { level, degrees }: AtLevel): Interval | null {
	const { tp, fp, fn, tn } = cells;
	if (!((tp + fn) * (fp + tn) * (tp + fp) * (fn + tn) > 0)) return null;
	const z = criticalValue(level, degrees);
	if (z === Infinity) return { low: -1, high: 1 };
	const raised = { tp: tp + 0.5, fp: fp + 0.5, fn: fn + 0.5, tn: tn + 0.5 };
	const rows = total(raised);
	const middle = transformed(raised);
	const g = gradient(raised, Math.tanh(middle));
	const square =
		raised.tp * g.tp ** 2 + raised.fp * g.fp ** 2 + raised.fn * g.fn ** 2 + raised.tn * g.tn ** 2;
	const mean = raised.tp * g.tp + raised.fp * g.fp + raised.fn * g.fn + raised.tn * g.tn;
	const reach = z * Math.sqrt(Math.max(0, square - mean ** 2 / rows));
	const own = (tp * tn - fp * fn) / (Math.sqrt((tp + fp) * (tp + fn)) * Math.sqrt((tn + fp) * (tn + fn)));
	return {
		low: Math.max(-1, Math.min(own, Math.tanh(middle - reach))),
		high: Math.min(1, Math.max(own, Math.tanh(middle + reach)))
	};
}
