import { drawBinomial } from '#lib/core/intervals/binomial-draw.ts';
import type { Interval } from '#lib/core/intervals/interval.ts';
import { moverDifferenceInterval } from '#lib/core/intervals/mover-intervals.ts';
import type { RandomStream } from '#lib/core/intervals/seeded-random.ts';
import type { Counts } from '#lib/core/cube/counts.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { holds, level, sizes, type Subject } from './subject.ts';

/** A model that finds 70 % of the positives and flags 20 % of the negatives. */
const shares = (prevalence: number): Counts => ({
	tp: 0.7 * prevalence,
	fn: 0.3 * prevalence,
	fp: 0.2 * (1 - prevalence),
	tn: 0.8 * (1 - prevalence)
});

function drawCells(random: RandomStream, n: number, prevalence: number): Counts {
	const positives = drawBinomial(random, n, prevalence);
	const tp = drawBinomial(random, positives, 0.7);
	const fp = drawBinomial(random, n - positives, 0.2);
	return { tp, fn: positives - tp, fp, tn: n - positives - fp };
}

const valueOf = (id: MetricId, counts: Counts): number | null =>
	metrics[id].value({ group: counts, population: counts }).value;

interface Own {
	readonly value: number;
	readonly interval: Interval;
	readonly error: 0;
}

function drawOwn(id: MetricId, random: RandomStream, n: number, prevalence: number): Own | null {
	const cells = drawCells(random, n, prevalence);
	const value = valueOf(id, cells);
	const interval = metrics[id].closedForm?.interval(cells, { level }) ?? null;
	return value === null || interval === null ? null : { value, interval, error: 0 };
}

const ofCells = {
	of: 'interval',
	score: false,
	sizes,
	rates: [0.1, 0.3, 0.5],
	rateIs: 'prevalence',
	share: 0.5
} as const;

const own = (id: MetricId): Subject => ({
	...ofCells,
	name: `${metrics[id].title}: ${metrics[id].closedForm?.method ?? ''}`,
	run: (random, n, prevalence) =>
		holds(drawOwn(id, random, n, prevalence)?.interval ?? null, valueOf(id, shares(prevalence)) ?? NaN)
});

const differenceOf = (id: MetricId): Subject => ({
	...ofCells,
	name: `difference of ${metrics[id].title}, from both groups’ own intervals: equal groups`,
	run: (random, n, prevalence) => {
		const [a, b] = [drawOwn(id, random, n, prevalence), drawOwn(id, random, n, prevalence)];
		return a === null || b === null ? null : holds(moverDifferenceInterval(a, b), 0);
	}
});

export const functionsOfCells: readonly Subject[] = [
	own('f1'),
	own('balanced_accuracy'),
	own('matthews_correlation'),
	own('positive_likelihood_ratio'),
	own('negative_likelihood_ratio'),
	own('treatment_equality'),
	differenceOf('f1'),
	differenceOf('balanced_accuracy'),
	differenceOf('matthews_correlation')
];
