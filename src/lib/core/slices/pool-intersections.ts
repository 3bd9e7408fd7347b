import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Levels } from '../cube/cube.ts';
import type { Interval, Proportion } from '../intervals/interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { solveLower } from './cholesky.ts';
import { interactionPosterior, type InteractionPoint } from './interaction-posterior.ts';
import { mainEffectsDesign } from './main-effects-design.ts';

/** One group of an intersection, with its metric's numerator and denominator. */
export interface IntersectionCell {
	readonly levels: Levels;
	readonly fraction: Proportion;
}

/** A rate with its interval. */
export interface Estimate extends Interval {
	readonly value: number;
}

/** A group's rate as counted, and beside it as pooled; both null where its denominator is empty. */
export interface PooledCell {
	readonly levels: Levels;
	readonly fraction: Proportion;
	/** Its own rows alone, with Wilson's interval. */
	readonly raw: Estimate | null;
	readonly pooled: Estimate | null;
	/** What the main effects alone predict; the overall rate where fewer than two attributes vary. */
	readonly predicted: number | null;
	/** How far the pooled rate is moved from the raw one to the predicted: 0 not at all, 1 all the way. */
	readonly shrinkage: number | null;
}

/** A cell under one strength of interaction: mean and variance of its rate, and its shrinkage. */
function conditional(cell: Proportion, columns: readonly number[], at: number, point: InteractionPoint) {
	const { priorRows, fit } = point;
	const predicted = fit.rates[at] ?? 0.5;
	const row = new Float64Array(fit.information.size);
	for (const column of columns) row[column] = (row[column] ?? 0) + 1;
	const spread = predicted * (1 - predicted);
	// The variance of the log odds, on the scale of the rate, as if that were Beta: below spread even where the normal is wide.
	const wide = spread * solveLower(fit.information, row).reduce((sum, own) => sum + own * own, 0);
	const uncertain = (spread * wide) / (1 + wide);
	const rows = cell.trials + priorRows;
	const successes = cell.successes + priorRows * predicted;
	const ofPrediction = priorRows * priorRows * uncertain;
	const within = (successes * (rows - successes) - ofPrediction) / (rows * rows * (rows + 1));
	return {
		predicted,
		mean: successes / rows,
		variance: Math.max(0, within) + ofPrediction / (rows * rows),
		shrinkage: priorRows / rows
	};
}

/** The ends of the Beta distribution with this mean and variance that leave equal tails. */
function betaInterval(mean: number, variance: number, level: number): Interval {
	const rows = (mean * (1 - mean)) / variance - 1;
	const [a, b] = [mean * rows, (1 - mean) * rows];
	return { low: betaQuantile((1 - level) / 2, a, b), high: betaQuantile((1 + level) / 2, a, b) };
}

function pool(
	cell: Proportion,
	columns: readonly number[],
	{
		at,
		posterior,
		level
	}: { readonly at: number; readonly posterior: readonly InteractionPoint[]; readonly level: number }
) {
	const each = posterior.map((point) => ({
		weight: point.probability,
		...conditional(cell, columns, at, point)
	}));
	const average = (of: (own: (typeof each)[number]) => number): number =>
		each.reduce((sum, own) => sum + own.weight * of(own), 0);
	const value = average(({ mean }) => mean);
	const variance = average(({ variance: own, mean }) => own + (mean - value) ** 2);
	return {
		pooled: { value, ...betaInterval(value, variance, level) },
		predicted: average(({ predicted }) => predicted),
		shrinkage: average(({ shrinkage }) => shrinkage)
	};
}

/**
 * Partial pooling of an intersection's rates: each is shrunk towards what the attributes' main effects predict for it,
 * more where it has few rows and where cells depart little from their predictions altogether. Raw and pooled are given
 * together: raw is what was seen, pooled the better guess of what the next rows show, with an interval of the given
 * level for the group's underlying rate. Cells without a denominator have neither and enter nothing; where one
 * attribute alone varies, rates are shrunk towards the overall rate. Pooled rates depend on all cells given.
 * Beta-binomial about an additive logit, averaged over the posterior of the interaction's strength; the interval
 * holds the cell's own chance, the prediction's and the strength's uncertainty (Morris's three parts), as a Beta of
 * the same mean and variance. Sources: Efron & Morris 1975, "Data analysis using Stein's estimator"; Morris 1983,
 * "Parametric empirical Bayes inference", section 3; Tak, Kelly & Morris 2017, "Rgbp"; Gelman & Hill 2007, chapter 14.
 */
export function poolIntersections(cells: readonly IntersectionCell[], level: number): readonly PooledCell[] {
	const answered = cells.filter(({ fraction }) => fraction.trials > 0);
	const design = mainEffectsDesign(answered.map(({ levels }) => levels));
	const fractions = answered.map(({ fraction }) => fraction);
	const posterior = answered.length === 0 ? [] : interactionPosterior(design, fractions);
	let at = -1;
	return cells.map(({ levels, fraction }): PooledCell => {
		const interval = wilsonInterval(fraction, level);
		if (interval === null)
			return { levels, fraction, raw: null, pooled: null, predicted: null, shrinkage: null };
		at += 1;
		return {
			levels,
			fraction,
			raw: { value: fraction.successes / fraction.trials, ...interval },
			...pool(fraction, design.ofCell[at] ?? [], { at, posterior, level })
		};
	});
}
