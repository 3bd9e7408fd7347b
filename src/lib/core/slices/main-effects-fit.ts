import type { Proportion } from '../intervals/interval.ts';
import { cholesky, solve, type Cholesky } from './cholesky.ts';
import type { MainEffectsDesign } from './main-effects-design.ts';

/** The standard deviation of the normal prior of every level's effect, on the log odds (Gelman et al. 2008 scale theirs so). */
const effectSpread = 2.5;
const ridge = 1 / effectSpread ** 2;

/** Main effects as fitted. */
export interface MainEffectsFit {
	readonly coefficients: Float64Array;
	/** Of the coefficients, factored. */
	readonly information: Cholesky;
	/** ln of the prior at the fit, but for a constant. */
	readonly logPrior: number;
	/** The rate predicted for each cell. */
	readonly rates: Float64Array;
}

const mostSteps = 100;
const rateOf = (odds: number): number => 1 / (1 + Math.exp(-odds));
/** ln(1 + eˣ), for any x. */
const softplus = (x: number): number => Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)));

/** The prior as a penalty: a ridge on the effects, and half a success and half a failure that have the intercept alone. */
const logPriorOf = (coefficients: Float64Array): number =>
	coefficients.reduce(
		(sum, own, at) => sum - (at === 0 ? softplus(own) - own / 2 : (ridge / 2) * own * own),
		0
	);

function oddsOf(design: MainEffectsDesign, coefficients: Float64Array): Float64Array {
	return Float64Array.from(design.ofCell, (own) => own.reduce((sum, at) => sum + (coefficients[at] ?? 0), 0));
}

interface Weighed {
	readonly cells: readonly Proportion[];
	/** Effective trials of each cell. */
	readonly weights: Float64Array;
}

function objective(design: MainEffectsDesign, { cells, weights }: Weighed, coefficients: Float64Array) {
	const odds = oddsOf(design, coefficients);
	let sum = logPriorOf(coefficients);
	cells.forEach(({ successes, trials }, at) => {
		const own = odds[at] ?? 0;
		sum += (weights[at] ?? 0) * ((successes / trials) * own - softplus(own));
	});
	return sum;
}

function derivatives(design: MainEffectsDesign, { cells, weights }: Weighed, coefficients: Float64Array) {
	const size = design.coefficients;
	const odds = oddsOf(design, coefficients);
	const gradient = new Float64Array(size);
	const information = new Float64Array(size * size);
	const add = (to: Float64Array, at: number, more: number) => (to[at] = (to[at] ?? 0) + more);
	cells.forEach(({ successes, trials }, cell) => {
		const own = odds[cell] ?? 0;
		const weight = weights[cell] ?? 0;
		const columns = design.ofCell[cell] ?? [];
		// (x/n)(1 − p) − (1 − x/n)p, which does not cancel where p is near 1.
		const share = successes / trials;
		const excess = weight * (share * rateOf(-own) - (1 - share) * rateOf(own));
		const curvature = weight * rateOf(own) * rateOf(-own);
		for (const row of columns) {
			add(gradient, row, excess);
			for (const column of columns) add(information, row * size + column, curvature);
		}
	});
	const intercept = coefficients[0] ?? 0;
	add(gradient, 0, 0.5 - rateOf(intercept));
	add(information, 0, rateOf(intercept) * rateOf(-intercept));
	for (let at = 1; at < size; at += 1) {
		add(gradient, at, -ridge * (coefficients[at] ?? 0));
		add(information, at * size + at, ridge);
	}
	return { gradient, information };
}

/**
 * Additive log odds: the likeliest main effects under a weak prior, by Newton's method (iteratively reweighted least
 * squares), a step halved whenever it does not gain. `correlation` is that of two rows of one cell, beyond what the
 * main effects explain: a cell then counts n/(1 + (n − 1)ρ) of its n rows (Williams 1982, "Extra-binomial variation in
 * logistic linear models"). The prior keeps levels without any success finite: effects are normal with a
 * standard deviation of 2.5 (Gelman, Jakulin, Pittau & Su 2008), the intercept has half a success in one trial
 * (log-F, Greenland & Mansournia 2015). Every cell needs trials.
 */
export function fitMainEffects(
	design: MainEffectsDesign,
	cells: readonly Proportion[],
	{ correlation, start }: { readonly correlation: number; readonly start: Float64Array | null }
): MainEffectsFit {
	const weights = Float64Array.from(cells, ({ trials }) => trials / (1 + (trials - 1) * correlation));
	const weighed = { cells, weights };
	let coefficients = start ?? new Float64Array(design.coefficients);
	let reached = objective(design, weighed, coefficients);
	for (let step = 0; step < mostSteps; step += 1) {
		const { gradient, information } = derivatives(design, weighed, coefficients);
		const change = solve(cholesky(information, design.coefficients), gradient);
		let share = 1;
		const moved = (): Float64Array => coefficients.map((own, at) => own + share * (change[at] ?? 0));
		let next = moved();
		let value = objective(design, weighed, next);
		while (value < reached - 1e-12 * Math.abs(reached) && share > 1e-9) {
			share /= 2;
			next = moved();
			value = objective(design, weighed, next);
		}
		coefficients = next;
		reached = value;
		if (change.every((own) => Math.abs(own) <= 1e-9)) break;
	}
	const { information } = derivatives(design, weighed, coefficients);
	return {
		coefficients,
		information: cholesky(information, design.coefficients),
		logPrior: logPriorOf(coefficients),
		rates: oddsOf(design, coefficients).map(rateOf)
	};
}
