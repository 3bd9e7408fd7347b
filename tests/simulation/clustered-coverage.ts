import { addClusterMoments, momentsOfCluster, noClusterMoments } from '#lib/core/clusters/cluster-moments.ts';
import { clusteredShare, type ClusteredShare } from '#lib/core/clusters/clustered-share.ts';
import { addCrossMoments, crossOfCluster, noCrossMoments } from '#lib/core/clusters/cross-moments.ts';
import { effectiveProportion } from '#lib/core/clusters/effective-proportion.ts';
import { linearFraction } from '#lib/core/clusters/linear-fraction.ts';
import { pooledDesignEffect } from '#lib/core/clusters/pooled-design-effect.ts';
import { shareCorrelation } from '#lib/core/clusters/share-correlation.ts';
import { addCounts, noCounts, total, type Counts } from '#lib/core/cube/counts.ts';
import type { Interval, ProportionPair } from '#lib/core/intervals/interval.ts';
import { correlatedRatioInterval } from '#lib/core/intervals/miettinen-nurminen-ratio-interval.ts';
import { correlatedNewcombeInterval } from '#lib/core/intervals/newcombe-interval.ts';
import { seededRandom, type RandomStream } from '#lib/core/intervals/seeded-random.ts';
import { wilsonInterval } from '#lib/core/intervals/wilson-interval.ts';
import { proportionPairTest } from '#lib/core/tests/two-proportion-test.ts';
import { judge } from '#lib/core/verdict/judge.ts';

export const seed = 20251121;
const level = 0.95;

export interface Design {
	readonly name: string;
	/** Clusters of each group; where they span, clusters in all. */
	readonly clusters: number;
	/** Rows of a cluster, drawn evenly from these. */
	readonly sizes: readonly number[];
	/** Correlation of two rows of one cluster: 0 is none, 1 that they always agree. */
	readonly correlation: number;
	/** Whether a cluster's rows lie in both groups. */
	readonly spanning: boolean;
}

const encounters = [1, 1, 1, 1, 1, 1, 2, 2, 3, 5];
export const oneToTwelve = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export const designs: readonly Design[] = [
	{
		name: '400 patients, mostly one row, ρ = 0.5',
		clusters: 400,
		sizes: encounters,
		correlation: 0.5,
		spanning: false
	},
	{ name: '200 patients of 5 rows, ρ = 0.3', clusters: 200, sizes: [5], correlation: 0.3, spanning: false },
	{
		name: '60 patients of 1 to 12 rows, ρ = 0.3',
		clusters: 60,
		sizes: oneToTwelve,
		correlation: 0.3,
		spanning: false
	},
	{ name: '20 clinics of 20 rows, ρ = 0.1', clusters: 20, sizes: [20], correlation: 0.1, spanning: false },
	{
		name: '100 patients of 6 rows, in both groups, ρ = 0.5',
		clusters: 100,
		sizes: [6],
		correlation: 0.5,
		spanning: true
	},
	{ name: '300 patients of one row', clusters: 300, sizes: [1], correlation: 0, spanning: false }
];

export const rates = [0.05, 0.2, 0.5] as const;

/** Selected of all rows. */
export const selection = linearFraction((c) => ({ successes: c.tp + c.fp, trials: total(c) }));

/** Cells of one cluster in each of two groups: rows are drawn from an urn that a row of either kind adds to (Pólya). */
export function drawCluster(
	random: RandomStream,
	design: Design,
	rate: number,
	group: 0 | 1
): readonly [Counts, Counts] {
	const size = design.sizes[Math.floor(random() * design.sizes.length)] ?? 1;
	const urn = design.correlation === 0 ? Infinity : 1 / design.correlation - 1;
	const none = { tp: 0, fp: 0, fn: 0, tn: 0 };
	const cells: readonly [typeof none, typeof none] = [{ ...none }, { ...none }];
	for (let drawn = 0, selected = 0; drawn < size; drawn += 1) {
		const chance = urn === Infinity ? rate : (rate * urn + selected) / (urn + drawn);
		const cell = cells[design.spanning ? (drawn % 2 === 0 ? 0 : 1) : group];
		if (random() < chance) {
			cell.fp += 1;
			selected += 1;
		} else cell.tn += 1;
	}
	return cells;
}

interface Drawn {
	readonly naive: ProportionPair;
	readonly clustered: ProportionPair;
}

/** Two groups of one true rate, as they look with clusters ignored and with clusters counted. */
function draw(random: RandomStream, design: Design, rate: number): Drawn {
	const groups = [0, 1].map(() => ({ counts: noCounts, moments: noClusterMoments }));
	let cross = noCrossMoments;
	for (let i = 0; i < design.clusters * (design.spanning ? 1 : 2); i += 1) {
		const cells = drawCluster(random, design, rate, i % 2 === 0 ? 0 : 1);
		cells.forEach((own, at) => {
			const known = groups[at];
			if (known === undefined || total(own) === 0) return;
			known.counts = addCounts(known.counts, own);
			known.moments = addClusterMoments(known.moments, momentsOfCluster(own));
		});
		if (design.spanning) cross = addCrossMoments(cross, crossOfCluster(...cells));
	}
	const [first, second] = groups.map((group) => clusteredShare(group, selection)) as [
		ClusteredShare,
		ClusteredShare
	];
	const pooled = pooledDesignEffect([first, second]);
	return {
		naive: { a: first.sums, b: second.sums, correlation: 0 },
		clustered: {
			a: effectiveProportion(first, pooled),
			b: effectiveProportion(second, pooled),
			correlation: shareCorrelation({ first, second, cross }, selection)
		}
	};
}

/** What may be held against the truth, and whether it held. */
export const promises: readonly {
	readonly name: string;
	readonly holds: (pair: ProportionPair, rate: number) => boolean;
}[] = [
	{ name: 'interval of a rate', holds: ({ a }, rate) => contains(wilsonInterval(a, level), rate) },
	{ name: 'interval of a difference', holds: (pair) => contains(correlatedNewcombeInterval(pair, level), 0) },
	{ name: 'interval of a ratio', holds: (pair) => contains(correlatedRatioInterval(pair, level), 1) },
	{ name: 'test of a difference', holds: (pair) => (proportionPairTest(pair)?.p ?? 1) > 1 - level },
	{
		name: 'verdict on a difference ≤ 0.05',
		holds: (pair) => !isOutside(correlatedNewcombeInterval(pair, level))
	}
];

const isOutside = (interval: Interval | null): boolean =>
	interval !== null &&
	judge({
		interval,
		scale: 'difference',
		limit: { min: null, max: 0.05 },
		side: 'both',
		positiveGapHarms: null
	}) === 'outside';

const contains = (interval: Interval | null, value: number): boolean =>
	interval !== null && interval.low <= value && value <= interval.high;

export interface Coverage {
	readonly design: string;
	readonly correlated: boolean;
	readonly spanning: boolean;
	readonly rate: number;
	readonly promise: string;
	/** Share of runs in which the promise held with the clusters ignored, and with them counted. */
	readonly naive: number;
	readonly clustered: number;
	readonly runs: number;
}

/** How often intervals hold the truth, and tests and verdicts on equal groups find nothing, at a nominal 95 %. */
export function simulateClusteredCoverage(runs: number, of = designs): readonly Coverage[] {
	return of.flatMap((design) =>
		rates.flatMap((rate) => {
			const random = seededRandom(seed, `${design.name} ${String(rate)}`);
			const held = promises.map(() => ({ naive: 0, clustered: 0 }));
			for (let run = 0; run < runs; run += 1) {
				const drawn = draw(random, design, rate);
				promises.forEach(({ holds }, at) => {
					const count = held[at];
					if (count === undefined) return;
					count.naive += holds(drawn.naive, rate) ? 1 : 0;
					count.clustered += holds(drawn.clustered, rate) ? 1 : 0;
				});
			}
			return promises.map(({ name }, at) => ({
				design: design.name,
				correlated: design.correlation > 0,
				spanning: design.spanning,
				rate,
				promise: name,
				naive: (held[at]?.naive ?? 0) / runs,
				clustered: (held[at]?.clustered ?? 0) / runs,
				runs
			}));
		})
	);
}
