import type { Proportion } from '../intervals/interval.ts';
import { logDeterminant } from './cholesky.ts';
import { logRisingFactorial } from './log-rising-factorial.ts';
import type { MainEffectsDesign } from './main-effects-design.ts';
import { fitMainEffects, type MainEffectsFit } from './main-effects-fit.ts';

/** One possible strength of interaction, how likely it is, and the main effects that go with it. */
export interface InteractionPoint {
	/** Rows that the main effects' prediction is worth: a cell's own rows stand against these. */
	readonly priorRows: number;
	/** Sums to 1 over the points. */
	readonly probability: number;
	readonly fit: MainEffectsFit;
}

/** ln of the chance of a cell's successes when its rate is drawn from Beta(φμ, φ(1 − μ)), but for the binomial coefficient. */
const logBetaBinomial = ({ successes, trials }: Proportion, rate: number, priorRows: number): number =>
	logRisingFactorial(priorRows * rate, successes) +
	logRisingFactorial(priorRows * (1 - rate), trials - successes) -
	logRisingFactorial(priorRows, trials);

/** Points of less than e⁻¹⁴ of the likeliest one's density do not matter. */
const depth = 14;
const pointsAtFirst = 33;
const points = 25;
/** So many points must matter for the sum to be the integral; it is a smooth bump, so few do. */
const enough = 11;
const mostZooms = 6;

interface Evaluated {
	readonly at: number;
	readonly fit: MainEffectsFit;
	readonly logDensity: number;
}

/**
 * How strongly cells depart from their main effects, as the whole posterior and not one estimate of it, which is
 * often "not at all" by chance. Rates scatter about the prediction μ as Beta(φμ, φ(1 − μ)); before the data, the
 * shrinkage φ/(n + φ) of a cell of the median size is uniform on (0, 1). Main effects are integrated out by Laplace's
 * method. Points are even steps of ln φ. Every cell needs trials.
 * Source: Tak, Kelly & Morris 2017, "Rgbp", for the model; Christiansen & Morris 1997, "Hierarchical Poisson regression
 * modeling", and Daniels 1999 for the uniform shrinkage prior.
 */
export function interactionPosterior(
	design: MainEffectsDesign,
	cells: readonly Proportion[]
): readonly InteractionPoint[] {
	const typical = median(cells.map(({ trials }) => trials));
	let start: Float64Array | null = null;
	const evaluate = (at: number): Evaluated => {
		const priorRows = Math.exp(at);
		const correlation = 1 / (1 + priorRows);
		const fit = fitMainEffects(design, cells, { correlation, start });
		start = fit.coefficients;
		let logDensity = fit.logPrior - logDeterminant(fit.information) / 2;
		// Uniform shrinkage, as a density of ln φ.
		logDensity += Math.log(priorRows) - 2 * Math.log(priorRows + typical);
		cells.forEach((cell, i) => (logDensity += logBetaBinomial(cell, fit.rates[i] ?? 0.5, priorRows)));
		return { at, fit, logDensity };
	};
	const mostTrials = cells.reduce((most, { trials }) => Math.max(most, trials), 1);
	let low = -6;
	let high = Math.log(mostTrials) + 18;
	let grid = evenly(low, high, pointsAtFirst).map(evaluate);
	for (let zoom = 0; zoom < mostZooms; zoom += 1) {
		const step = (high - low) / (grid.length - 1);
		const likeliest = Math.max(...grid.map(({ logDensity }) => logDensity));
		const that = grid.filter(({ logDensity }) => logDensity > likeliest - depth);
		if (zoom > 0 && that.length >= enough) break;
		low = (that[0]?.at ?? low) - step;
		high = (that.at(-1)?.at ?? high) + step;
		grid = evenly(low, high, points).map(evaluate);
	}
	const likeliest = Math.max(...grid.map(({ logDensity }) => logDensity));
	const densities = grid.map(({ logDensity }) => Math.exp(logDensity - likeliest));
	const all = densities.reduce((sum, density) => sum + density, 0);
	return grid
		.map(({ at, fit }, i) => ({ priorRows: Math.exp(at), probability: (densities[i] ?? 0) / all, fit }))
		.filter(({ probability }) => probability > 1e-9);
}

function median(values: readonly number[]): number {
	const ascending = [...values].sort((a, b) => a - b);
	return ascending[Math.floor(ascending.length / 2)] ?? 1;
}

const evenly = (low: number, high: number, count: number): readonly number[] =>
	Array.from({ length: count }, (_, at) => low + ((high - low) * at) / (count - 1));
