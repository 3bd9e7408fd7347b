import type { RandomStream } from './seeded-random.ts';

/** ln k! − Stirling's approximation, for k below 10; then its series. */
const stirlingTails = [
	0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.0207906721037651, 0.0166446911898211,
	0.0138761288230707, 0.0118967099458917, 0.010411265261972, 0.00925546218271273, 0.00833056343336287
] as const;

function stirlingTail(k: number): number {
	const known = stirlingTails[k];
	if (known !== undefined) return known;
	const square = (k + 1) * (k + 1);
	return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / (k + 1);
}

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
		// Few draws come this far, so what only they need is worked out here.
		const odds = rate / (1 - rate);
		const alpha = (2.83 + 5.1 / b) * spread;
		const mode = Math.floor((trials + 1) * rate);
		const bound =
			(mode + 0.5) * Math.log((mode + 1) / (odds * (trials - mode + 1))) +
			(trials + 1) * Math.log((trials - mode + 1) / (trials - k + 1)) +
			(k + 0.5) * Math.log((odds * (trials - k + 1)) / (k + 1)) +
			stirlingTail(mode) +
			stirlingTail(trials - mode) -
			stirlingTail(k) -
			stirlingTail(trials - k);
		if (Math.log((v * alpha) / (a / (edge * edge) + b)) <= bound) return k;
	}
}

/** One draw from the binomial distribution: how many of `trials` succeed at `rate`. 0 trials give 0. */
export function drawBinomial(random: RandomStream, trials: number, rate: number): number {
	if (trials <= 0 || rate <= 0) return 0;
	if (rate >= 1) return trials;
	if (rate > 0.5) return trials - drawBinomial(random, trials, 1 - rate);
	return trials * rate < 10 ? drawByInversion(random, trials, rate) : drawByRejection(random, trials, rate);
}
