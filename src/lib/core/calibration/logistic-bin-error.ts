import { probabilityOf, type LogOddsBin } from './log-odds.ts';
import { inverse, type LogisticFit, type Symmetric } from './logistic-fit.ts';

/** How far the fit to the rows may lie from the fit to their bins; Infinity where no bound can be shown. */
export interface FitError {
	readonly a: number;
	readonly b: number;
}

const noError: FitError = { a: 0, b: 0 };
const noBound: FitError = { a: Infinity, b: Infinity };

/** Shares of the squared distance that may be given up for the width of bins; the tightest bound of any is right. */
const yields = [0.02, 0.1, 0.3] as const;
const mostRounds = 30;

/** A bin on the fit's centred scale. */
interface Reach {
	readonly x: number;
	readonly ends: readonly [number, number];
	/** The furthest of its rows from x. */
	readonly width: number;
	readonly positives: number;
	readonly negatives: number;
}

/** The most that the likelihood's gradient at the fit may be once each row moves within its bin. */
function gradientBound(reaches: readonly Reach[], { a, b }: LogisticFit): FitError {
	let [ofA, ofB] = [0, 0];
	for (const { x, ends, width, positives, negatives } of reaches) {
		const p = probabilityOf(a + b * x);
		const [p0, p1] = [probabilityOf(a + b * ends[0]), probabilityOf(a + b * ends[1])];
		const change = Math.max(Math.abs(p0 - p), Math.abs(p1 - p));
		ofA += (positives + negatives) * change;
		ofB += (positives + negatives) * Math.abs(x) * change;
		ofB += width * (positives * (1 - Math.min(p0, p1)) + negatives * Math.max(p0, p1));
	}
	return { a: ofA, b: ofB };
}

/** A matrix below the information of the rows at every line within `radius` of the fit: (u + d)² ≥ (1 − ε)u² − (1/ε − 1)d². */
function leastInformation(
	reaches: readonly Reach[],
	fit: LogisticFit,
	radius: FitError,
	given: number
): Symmetric {
	const sum = { aa: 0, ab: 0, bb: 0 };
	for (const { x, ends, width, positives, negatives } of reaches) {
		const odds = Math.max(...ends.map((end) => Math.abs(fit.a + fit.b * end)));
		const far = odds + radius.a + radius.b * Math.max(Math.abs(ends[0]), Math.abs(ends[1]));
		const weight = (positives + negatives) * probabilityOf(far) * probabilityOf(-far);
		const kept = width === 0 ? weight : weight * (1 - given);
		sum.aa += kept;
		sum.ab += kept * x;
		sum.bb += kept * x * x - weight * (1 / given - 1) * width * width;
	}
	return sum;
}

/** Half the sides of a box that holds every Δ with ΔᵀHΔ ≤ |gᵀΔ|, for every g within its bounds. */
function boxAround(information: Symmetric, gradient: FitError): FitError {
	const covariance = inverse(information);
	if (covariance === null) return noBound;
	const reach =
		covariance.aa * gradient.a ** 2 +
		2 * Math.abs(covariance.ab) * gradient.a * gradient.b +
		covariance.bb * gradient.b ** 2;
	return { a: Math.sqrt(reach * covariance.aa), b: Math.sqrt(reach * covariance.bb) };
}

function boundWith(reaches: readonly Reach[], fit: LogisticFit, gradient: FitError, given: number): FitError {
	let radius = noError;
	for (let round = 0; round < mostRounds; round += 1) {
		const box = boxAround(leastInformation(reaches, fit, radius, given), gradient);
		if (!Number.isFinite(box.a) || !Number.isFinite(box.b)) return noBound;
		// Strictly inside: a line outside the box would need a flat likelihood on its border.
		if (round > 0 && box.a < radius.a && box.b < radius.b) return box;
		radius = { a: 1.25 * Math.max(box.a, radius.a) + 1e-12, b: 1.25 * Math.max(box.b, radius.b) + 1e-12 };
	}
	return noBound;
}

/**
 * How far the logistic line through the rows may lie from the one through their bins. The likelihood is convex: with g
 * its gradient over the rows at the bins' fit and H below its curvature in a box around it, the rows' fit lies where
 * ΔᵀHΔ ≤ |gᵀΔ|, provided that this lies inside the box. 0 for atoms; Infinity where bins are too wide to show any
 * bound, as when an interval reaches to a score of 0 or 1, whose log odds are as good as infinite.
 */
export function logisticBinError(bins: readonly LogOddsBin[], fit: LogisticFit): FitError {
	if (bins.every((bin) => bin.low === bin.high)) return noError;
	const reaches = bins.map(({ at, low, high, positives, rows }) => ({
		x: at - fit.centre,
		ends: [low - fit.centre, high - fit.centre] as const,
		width: Math.max(at - low, high - at),
		positives,
		negatives: rows - positives
	}));
	const gradient = gradientBound(reaches, fit);
	return yields
		.map((given) => boundWith(reaches, fit, gradient, given))
		.reduce((least, each) => (each.b < least.b ? each : least), noBound);
}
