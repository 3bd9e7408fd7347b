import { probabilityOf, type LogOddsBin } from './log-odds.ts';

/** A symmetric 2 × 2 matrix over intercept (a) and slope (b). */
export interface Symmetric {
	readonly aa: number;
	readonly ab: number;
	readonly bb: number;
}

/** logit P(y = 1) = a + b·(x − centre), fitted; `information` is that of a and b at the fit. */
export interface LogisticFit {
	readonly centre: number;
	readonly a: number;
	readonly b: number;
	readonly information: Symmetric;
}

const mostSteps = 100;

/** The inverse of a positive definite matrix; null where it has none. */
export function inverse({ aa, ab, bb }: Symmetric): Symmetric | null {
	const determinant = aa * bb - ab * ab;
	if (!(aa > 0) || !(determinant > 0)) return null;
	return { aa: bb / determinant, ab: -ab / determinant, bb: aa / determinant };
}

/** ln(1 + eˣ), for any x. */
const softplus = (x: number): number => Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)));

/** Weighs each bin's contribution to the slope's gradient and information at (a, b). */
function derivatives(bins: readonly LogOddsBin[], centre: number, a: number, b: number) {
	const sum = { loss: 0, a: 0, b: 0, aa: 0, ab: 0, bb: 0 };
	for (const { at, positives, rows } of bins) {
		const x = at - centre;
		const odds = a + b * x;
		const p = probabilityOf(odds);
		const weight = rows * p * probabilityOf(-odds);
		// rows·p − positives, without cancelling where p is near 1.
		const excess = (rows - positives) * p - positives * probabilityOf(-odds);
		sum.loss += positives * softplus(-odds) + (rows - positives) * softplus(odds);
		sum.a += excess;
		sum.b += excess * x;
		sum.aa += weight;
		sum.ab += weight * x;
		sum.bb += weight * x * x;
	}
	return sum;
}

/**
 * The likeliest straight line through log odds, by Newton's method from the flat line, a step halved whenever it does
 * not gain. Log odds are centred at their mean, so that a and b hardly depend on one another. Null where it does not
 * settle, as when no finite line is likeliest; ask first whether both classes are there and overlap.
 */
export function logisticFit(bins: readonly LogOddsBin[]): LogisticFit | null {
	const rows = bins.reduce((sum, bin) => sum + bin.rows, 0);
	const positives = bins.reduce((sum, bin) => sum + bin.positives, 0);
	const centre = bins.reduce((sum, bin) => sum + bin.rows * bin.at, 0) / rows;
	let a = Math.log(positives / (rows - positives));
	let b = 0;
	let now = derivatives(bins, centre, a, b);
	for (let step = 0; step < mostSteps; step += 1) {
		const covariance = inverse(now);
		if (covariance === null) return null;
		const da = covariance.aa * now.a + covariance.ab * now.b;
		const db = covariance.ab * now.a + covariance.bb * now.b;
		let share = 1;
		let next = derivatives(bins, centre, a - da, b - db);
		while (next.loss > now.loss * (1 + 1e-15) && share > 1e-9) {
			share /= 2;
			next = derivatives(bins, centre, a - share * da, b - share * db);
		}
		a -= share * da;
		b -= share * db;
		now = next;
		const settled = Math.abs(da) <= 1e-10 * (1 + Math.abs(a)) && Math.abs(db) <= 1e-10 * (1 + Math.abs(b));
		// Newton's steps square their error: this one left none.
		if (settled) return { centre, a, b, information: { aa: now.aa, ab: now.ab, bb: now.bb } };
	}
	return null;
}
