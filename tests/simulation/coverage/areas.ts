import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { moverDifferenceInterval } from '#lib/core/intervals/mover-intervals.ts';
import type { Interval } from '#lib/core/intervals/interval.ts';
import type { RandomStream } from '#lib/core/intervals/seeded-random.ts';
import { winShareInterval } from '#lib/core/scores/auroc-interval.ts';
import type { TwoSampleBin } from '#lib/core/scores/two-samples.ts';
import { winShare } from '#lib/core/scores/win-share.ts';
import { holds, level, type Subject } from './subject.ts';

const trueAreas = [0.5, 0.7, 0.8, 0.9, 0.95] as const;

/** Positives and negatives on two normal curves so far apart that the area is this; each score in a bin of its own. */
function drawSamples(random: RandomStream, n: number, area: number): readonly TwoSampleBin[] {
	const shift = Math.SQRT2 * quantile(area, 0, 1);
	const rows = [
		...Array.from({ length: n }, () => ({ score: quantile(random(), 0, 1) + shift, a: 1, b: 0 })),
		...Array.from({ length: n }, () => ({ score: quantile(random(), 0, 1), a: 0, b: 1 }))
	];
	return rows
		.sort((x, y) => x.score - y.score)
		.map(({ score, a, b }) => ({ low: score, high: score, holdsLow: true, a, b }));
}

const ofArea = {
	of: 'interval',
	score: false,
	sizes: [10, 30, 100, 300],
	rates: trueAreas,
	share: 0.1
} as const;

const single: Subject = {
	...ofArea,
	name: 'DeLong, an area under the curve (Newcombe’s where the classes do not overlap)',
	rateIs: 'area; n of each class',
	run: (random, n, area) => holds(winShareInterval(drawSamples(random, n, area), level), area)
};

const difference: Subject = {
	...ofArea,
	name: 'difference of two areas, from their own intervals: equal areas',
	rateIs: 'area of both; n of each class',
	run: (random, n, area) => {
		const side = (): { value: number; interval: Interval; error: number } | null => {
			const samples = drawSamples(random, n, area);
			const { value } = winShare(samples);
			const interval = winShareInterval(samples, level);
			return value === null || interval === null ? null : { value, interval, error: 0 };
		};
		const [a, b] = [side(), side()];
		return a === null || b === null ? null : holds(moverDifferenceInterval(a, b), 0);
	}
};

export const areas: readonly Subject[] = [single, difference];
