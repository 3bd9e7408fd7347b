import type { RandomStream } from './seeded-random.ts';
import { stirlingTail } from './stirling-tail.ts';

/** Inversion, by the ratios of neighbouring probabilities; for few expected successes. */
function drawByInversion(random: RandomStream, trials: number, rate: number): number {
	const odds = rate / (1 - rate);
	let probability = Math.exp(trials * Math.log1p(-rate));
	let u = random();
	let k = 0;
	while (u > probability && k < trials) {
		u -= probability;
		k += 1;
		probability *= (odds * (trials - k + 1)) / k;
	}
	return k;
}

/** So few steps from the mode are multiplied out: cheaper than logarithms, and no product leaves the range of a double. */
const fewSteps = 16;

interface Trials {
	readonly trials: number;
	readonly odds: number;
}

/** Whether `share` of the mode's probability is at most that of k, which is few steps away: both sides as products. */
function isUnderNearMode(share: number, k: number, mode: number, { trials, odds }: Trials): boolean {
	let above = 1;
	let below = 1;
	for (let step = Math.min(k, mode) + 1; step <= Math.max(k, mode); step += 1) {
		above *= odds * (trials - step + 1);
		below *= step;
	}
	return k > mode ? share * below <= above : share * above <= below;
}

/** The same for any k, by Stirling's approximation with its tail. */
function isUnder(share: number, k: number, mode: number, { trials, odds }: Trials): boolean {
	const bound =
		(mode + 0.5) * Math.log((mode + 1) / (odds * (trials - mode + 1))) +
		(trials + 1) * Math.log((trials - mode + 1) / (trials - k + 1)) +
		(k + 0.5) * Math.log((odds * (trials - k + 1)) / (k + 1)) +
		stirlingTail(mode) +
		stirlingTail(trials - mode) -
		stirlingTail(k) -
		stirlingTail(trials - k);
	return Math.log(share) <= bound;
}

/** Transformed rejection with squeeze: Hörmann 1993, "The generation of binomial random variates", algorithm BTRS. */
function drawByRejection(random: RandomStream, trials: number, rate: number): number {
	const spread = Math.sqrt(trials * rate * (1 - rate));
	const b = 1.15 + 2.53 * spread;
	const a = -0.0873 + 0.0248 * b + 0.01 * rate;
	const centre = trials * rate + 0.5;
	const squeeze = 0.92 - 4.2 / b;
	for (;;) {
		const u = random() - 0.5;
		const v = random();
		const edge = 0.5 - Math.abs(u);
		const k = Math.floor(((2 * a) / edge + b) * u + centre);
		if (edge >= 0.07 && v <= squeeze) return k;
		if (k < 0 || k > trials) continue;
		// Fewer draws come this far, so what only they need is worked out here.
		const share = (v * (2.83 + 5.1 / b) * spread * edge * edge) / (a + b * edge * edge);
		const mode = Math.floor((trials + 1) * rate);
		const of = { trials, odds: rate / (1 - rate) };
		const isNear = Math.abs(k - mode) <= fewSteps;
		if (isNear ? isUnderNearMode(share, k, mode, of) : isUnder(share, k, mode, of)) return k;
	}
}

/** One draw from the binomial distribution: how many of `trials` succeed at `rate`. 0 trials give 0. */
export function drawBinomial(random: RandomStream, trials: number, rate: number): number {
	if (trials <= 0 || rate <= 0) return 0;
	if (rate >= 1) return trials;
	if (rate > 0.5) return trials - drawBinomial(random, trials, 1 - rate);
	return trials * rate < 10 ? drawByInversion(random, trials, rate) : drawByRejection(random, trials, rate);
}
