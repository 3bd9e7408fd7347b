import { clopperPearsonInterval } from '#lib/core/intervals/clopper-pearson-interval.ts';
import { drawBinomial } from '#lib/core/intervals/binomial-draw.ts';
import type { Interval, Proportion } from '#lib/core/intervals/interval.ts';
import { wilsonInterval } from '#lib/core/intervals/wilson-interval.ts';
import { holds, level, rates, sizes, type Subject } from './subject.ts';

type Method = (p: Proportion, level: number) => Interval | null;

/** Coverage summed over every number of successes, by the binomial's own probabilities. */
function exactly(method: Method, n: number, rate: number): number {
	let covered = 0;
	let logChance = n * Math.log1p(-rate);
	for (let x = 0; x <= n; x += 1) {
		const chance = Math.exp(logChance);
		if (chance > 1e-15 && holds(method({ successes: x, trials: n }, level), rate) === true) covered += chance;
		logChance += Math.log((n - x) / (x + 1)) + Math.log(rate / (1 - rate));
	}
	return covered;
}

/** An interval of a proportion as a subject, its coverage summed over every outcome. */
export const proportionSubject = (name: string, score: boolean, method: Method): Subject => ({
	name,
	of: 'interval',
	score,
	sizes,
	rates,
	rateIs: 'rate',
	share: 1,
	run: (random, n, rate) =>
		holds(method({ successes: drawBinomial(random, n, rate), trials: n }, level), rate),
	exact: (n, rate) => exactly(method, n, rate)
});

export const oneProportion: readonly Subject[] = [
	proportionSubject('Wilson, a proportion', true, wilsonInterval),
	proportionSubject('Clopper–Pearson, a proportion', false, clopperPearsonInterval)
];
