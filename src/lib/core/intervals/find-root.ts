/** Most steps a search may take; bisection alone would reach the last bit of a double in fewer. */
const mostSteps = 200;

/**
 * Where a continuous function crosses zero between two points at which its signs differ.
 * The secant step of the Illinois method, with a bisection whenever a step gains too little;
 * stops at a relative width of about four units in the last place.
 */
export function findRoot(f: (x: number) => number, from: number, to: number): number {
	let a = from;
	let b = to;
	let fa = f(a);
	let fb = f(b);
	if (fa === 0) return a;
	if (fb === 0) return b;
	for (let step = 0; step < mostSteps; step += 1) {
		const width = Math.abs(b - a);
		if (width <= 1e-15 * Math.max(1, Math.abs(a), Math.abs(b))) break;
		const secant = b - (fb * (b - a)) / (fb - fa);
		const inside = secant > Math.min(a, b) && secant < Math.max(a, b);
		const x = inside && step % 4 !== 3 ? secant : (a + b) / 2;
		const fx = f(x);
		if (fx === 0) return x;
		if (fx < 0 === fb < 0) {
			fa /= 2;
		} else {
			a = b;
			fa = fb;
		}
		b = x;
		fb = fx;
	}
	return b;
}
