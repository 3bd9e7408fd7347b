import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf, crossOf, momentsOf, weightsOf, type ClusterRow } from '../../../../tests/cluster-rows.ts';
import { total, type Counts } from '../cube/counts.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { kishSize } from '../weights/kish-size.ts';
import {
	addWeightedClusterMoments,
	momentsInWeights,
	noWeightedClusterMoments,
	weightedMomentsOfCluster
} from '../weights/weighted-cluster-moments.ts';
import {
	addWeightedCrossMoments,
	crossInWeights,
	weightedCrossOfCluster
} from '../weights/weighted-cross-moments.ts';
import { addWeightedCounts, weightsAsCounts } from '../weights/weighted-counts.ts';
import { weightedProportion } from '../weights/weighted-proportion.ts';
import { addClusterMoments, noClusterMoments } from './cluster-moments.ts';
import { clusteredShare } from './clustered-share.ts';
import { crossOfCluster, mirrored, withItself } from './cross-moments.ts';
import { effectiveProportion, effectiveSize } from './effective-proportion.ts';
import { linearFraction } from './linear-fraction.ts';
import { linearisedVariance } from './linearised-variance.ts';
import { restMoments, sharingNone } from './rest-moments.ts';
import { shareCorrelation } from './share-correlation.ts';
import { smoothSize } from './smooth-size.ts';

const selection = linearFraction((c) => ({ successes: c.tp + c.fp, trials: total(c) }));
const sensitivity = linearFraction((c) => ({ successes: c.tp, trials: c.tp + c.fn }));

const row = fc.record({
	cluster: fc.constantFrom('1', '2', '3', '4', '5', '6', '7'),
	group: fc.constantFrom('a', 'b', 'c'),
	label: fc.boolean(),
	decision: fc.boolean(),
	weight: fc.constant(1)
});
const rowsOf = (one: fc.Arbitrary<ClusterRow>) => fc.array(one, { minLength: 1, maxLength: 60 });
const rows = rowsOf(row);
const weightedRows = rowsOf(
	fc.tuple(row, fc.double({ min: 0.01, max: 900, noNaN: true })).map(([r, weight]) => ({ ...r, weight }))
);
const own = (all: readonly ClusterRow[], group: string) => all.filter((r) => r.group === group);
const share = (all: readonly ClusterRow[], of = selection) =>
	clusteredShare({ counts: countsOf(all), moments: momentsOf(all) }, of);

describe('cluster moments', () => {
	test('of shards that keep clusters whole add up to those of the log, in any order', () => {
		fc.assert(
			fc.property(rows, (all) => {
				const shards = ['1', '2', '3', '4', '5', '6', '7'].map((cluster) =>
					momentsOf(all.filter((r) => r.cluster === cluster))
				);
				expect(shards.reduce(addClusterMoments, noClusterMoments)).toEqual(momentsOf(all));
				expect(shards.toReversed().reduce(addClusterMoments)).toEqual(momentsOf(all));
			})
		);
	});

	test('of the rest of a population follow from the whole, the group and what they share', () => {
		fc.assert(
			fc.property(rows, (all) => {
				const [group, others] = [own(all, 'a'), all.filter((r) => r.group !== 'a')];
				const inOthers = (has: (r: ClusterRow) => boolean) =>
					new Set(others.filter(has).map((r) => r.cluster));
				const aloneBy = (has: (r: ClusterRow) => boolean) =>
					[...new Set(group.filter(has).map((r) => r.cluster))].filter((c) => !inOthers(has).has(c)).length;
				const alone = {
					clusters: aloneBy(() => true),
					positives: aloneBy((r) => r.label),
					negatives: aloneBy((r) => !r.label),
					selected: aloneBy((r) => r.decision),
					passed_over: aloneBy((r) => !r.decision)
				};
				const rest = restMoments(momentsOf(all), momentsOf(group), { alone, cross: crossOf(group, all) });
				expect(rest.moments).toEqual(momentsOf(others));
				expect(rest.cross).toEqual(crossOf(group, others));
			})
		);
	});

	test('of a group that no cluster leaves need nothing but the group and the whole', () => {
		fc.assert(
			fc.property(rows, rows, (first, second) => {
				const apart = second.map((r) => ({ ...r, cluster: `other ${r.cluster}` }));
				const group = momentsOf(first);
				const rest = restMoments(momentsOf([...first, ...apart]), group, sharingNone(group));
				expect(rest.moments).toEqual(momentsOf(apart));
				expect(Object.values(rest.cross).every((sum) => sum === 0)).toBe(true);
			})
		);
	});

	test('of a group with itself are its own, and cross moments turn over when the groups swap', () => {
		fc.assert(
			fc.property(rows, (all) => {
				expect(withItself(momentsOf(all))).toMatchObject(crossOf(all, all));
				const [a, b] = [own(all, 'a'), own(all, 'b')];
				expect(mirrored(crossOf(a, b))).toEqual(crossOf(b, a));
			})
		);
	});
});

describe('the linearised variance', () => {
	test('of clusters of one row each is r(1 − r)/(n − 1)', () => {
		fc.assert(
			fc.property(rows, (all) => {
				const single = all.map((r, i) => ({ ...r, cluster: String(i) }));
				const { sums } = share(single);
				const rate = sums.successes / sums.trials;
				const found = linearisedVariance(share(single));
				if (sums.trials < 2) expect(found).toBeNull();
				else expect(found).toBeCloseTo((rate * (1 - rate)) / (sums.trials - 1), 12);
			})
		);
	});

	test('does not change when every row is there twice in its own cluster', () => {
		fc.assert(
			fc.property(rows, (all) => {
				const twice = [...all, ...all];
				const [once, found] = [linearisedVariance(share(all)), linearisedVariance(share(twice))];
				if (once === null) expect(found).toBeNull();
				else expect((found ?? NaN) - once).toBeCloseTo(0, 12);
			})
		);
	});

	test('has no answer without rows or with one cluster, and the interval is then everything', () => {
		expect(linearisedVariance(share([]))).toBeNull();
		const one = [1, 2, 3].map((i) => ({ cluster: '1', group: 'a', label: true, decision: i > 1, weight: 1 }));
		expect(linearisedVariance(share(one))).toBeNull();
		expect(wilsonInterval(effectiveProportion(share(one), null), 0.95)).toEqual({ low: 0, high: 1 });
		expect(wilsonInterval(effectiveProportion(share([]), null), 0.95)).toBeNull();
	});

	test('counts only clusters with a row in the denominator', () => {
		const positives = ['1', '2', '3'].map((cluster) => ({ cluster, label: true, decision: cluster > '1' }));
		const negatives = Array.from({ length: 50 }, (_, i) => ({
			cluster: `n${String(i)}`,
			label: false,
			decision: false
		}));
		const all = [...positives, ...negatives].map((r) => ({ ...r, group: 'a', weight: 1 }));
		expect(effectiveProportion(share(all, sensitivity), null).degrees).toBe(2);
		expect(effectiveProportion(share(all), null).degrees).toBe(52);
	});
});

describe('the effective size', () => {
	test('is never more than the rows, whatever the clusters, and the interval holds its rate', () => {
		fc.assert(
			fc.property(rows, fc.option(fc.double({ min: 1, max: 50, noNaN: true })), (all, pooled) => {
				for (const of of [selection, sensitivity]) {
					const found = share(all, of);
					const effective = effectiveProportion(found, pooled);
					expect(effective.trials).toBeLessThanOrEqual(found.sums.trials);
					if (found.sums.trials === 0) continue;
					expect(effective.trials).toBeGreaterThan(0);
					const rate = found.sums.successes / found.sums.trials;
					expect(effective.successes / effective.trials).toBeCloseTo(rate, 12);
					const interval = wilsonInterval(effective, 0.95);
					expect(interval?.low).toBeLessThanOrEqual(rate + 1e-12);
					expect(interval?.high).toBeGreaterThanOrEqual(rate - 1e-12);
				}
			})
		);
	});

	test('of a rate of 0 is the pooled one, and never worse than rows that agree within clusters', () => {
		const never = ['1', '1', '1', '1', '2', '2', '3', '3'].map((cluster) => ({
			cluster,
			group: 'a',
			label: true,
			decision: false,
			weight: 1
		}));
		expect(effectiveSize(share(never), 2)).toBe(4);
		expect(effectiveSize(share(never), 1)).toBe(8);
		expect(effectiveSize(share(never), 100)).toBeCloseTo(64 / 24, 12);
		expect(effectiveSize(share(never), null)).toBeCloseTo(64 / 24, 12);
	});

	test('of a statistic that is a proportion is that of the proportion', () => {
		fc.assert(
			fc.property(rows, (all) => {
				const group = { counts: countsOf(all), moments: momentsOf(all) };
				const found = smoothSize(group, (c) => (c.tp + c.fp) / total(c));
				const wanted = share(all);
				// The statistic takes the fewest clusters of any margin, the proportion those of its own.
				const same = wanted.clusters === found.degrees + 1;
				if (same && wanted.clusters > 1) {
					expect(found.size / effectiveSize(wanted, null)).toBeCloseTo(1, 4);
				}
				expect(found.size).toBeLessThanOrEqual(total(group.counts) * (1 + 1e-9));
			})
		);
	});

	test('of F1 over clusters that hold four rows of one cell each is a fourth of the rows', () => {
		const cells = ['11', '01', '10', '00', '11'] as const;
		const all = Array.from({ length: 160 }, (_, i) => {
			const cluster = Math.floor(i / 4);
			const cell = cells[cluster % 5] ?? '11';
			return {
				cluster: String(cluster),
				group: 'a',
				label: cell[0] === '1',
				decision: cell[1] === '1',
				weight: 1
			};
		});
		const f1 = (c: Counts) => (2 * c.tp) / (2 * c.tp + c.fp + c.fn);
		const { size, degrees } = smoothSize({ counts: countsOf(all), moments: momentsOf(all) }, f1);
		// The margin with fewest clusters is that of the 16 passed over.
		expect(degrees).toBe(15);
		expect(size).toBeCloseTo((40 * 15) / 16, 3);
	});
});

test('the correlation of two shares lies within −1 and 1, is that of a group with itself, and is symmetric', () => {
	fc.assert(
		fc.property(rows, (all) => {
			const [a, b] = [own(all, 'a'), own(all, 'b')];
			const [first, second] = [share(a), share(b)];
			const found = shareCorrelation({ first, second, cross: crossOf(a, b) }, selection);
			expect(Math.abs(found)).toBeLessThanOrEqual(1);
			expect(shareCorrelation({ first: second, second: first, cross: crossOf(b, a) }, selection)).toBeCloseTo(
				found,
				12
			);
			const same = shareCorrelation({ first, second: first, cross: crossOf(a, a) }, selection);
			expect(same === 0 || Math.abs(same - 1) < 1e-9).toBe(true);
		})
	);
});

describe('weights', () => {
	test('that are all alike change nothing, whatever they are', () => {
		fc.assert(
			fc.property(rows, fc.double({ min: 0.001, max: 1000, noNaN: true }), (all, weight) => {
				const weighted = all.map((r) => ({ ...r, weight }));
				const found = weightedProportion(weightsOf(weighted), selection);
				const { sums } = share(all);
				expect(found.trials).toBeCloseTo(sums.trials, 8);
				expect(found.successes).toBeCloseTo(sums.successes, 8);
				const clustered = clusteredShare(
					{ counts: countsOf(weighted), moments: momentsOf(weighted) },
					selection,
					found.trials
				);
				expect(effectiveSize(clustered, 2)).toBeCloseTo(effectiveSize(share(all), 2), 6);
			})
		);
	});

	test('add up to the same digits in whatever order rows and clusters come', () => {
		fc.assert(
			fc.property(weightedRows, (all) => {
				const backwards = all.toReversed();
				expect(weightsOf(all)).toEqual(weightsOf(backwards));
				const moments = (list: readonly ClusterRow[]) =>
					[...new Set(list.map((r) => r.cluster))]
						.map((cluster) =>
							weightedMomentsOfCluster(weightsAsCounts(weightsOf(list.filter((r) => r.cluster === cluster))))
						)
						.reduce(addWeightedClusterMoments, noWeightedClusterMoments);
				expect(moments(all)).toEqual(moments(backwards));
				const plain = momentsOf(all);
				for (const [name, sum] of Object.entries(momentsInWeights(moments(all)))) {
					const wanted = plain[name as keyof typeof plain];
					expect(wanted === 0 ? sum : sum / wanted).toBeCloseTo(wanted === 0 ? 0 : 1, 9);
				}
			})
		);
	});

	test('of two groups multiply cluster by cluster', () => {
		const [first, second] = [
			{ tp: 0.5, fp: 2, fn: 0, tn: 1.25 },
			{ tp: 3, fp: 0, fn: 0.1, tn: 7 }
		];
		const cross = weightedCrossOfCluster(first, second);
		expect(crossInWeights(cross)).toEqual(crossOfCluster(first, second));
		expect(crossInWeights(addWeightedCrossMoments(cross, cross)).tn_tn).toBe(2 * 1.25 * 7);
	});

	test('have a Kish size between 1 and the rows, and none where there is no weight', () => {
		fc.assert(
			fc.property(weightedRows, (all) => {
				const size = kishSize(weightsOf(all), selection.denominator);
				expect(size).toBeLessThanOrEqual(all.length * (1 + 1e-9));
				expect(size).toBeGreaterThan(1 - 1e-9);
			})
		);
		expect(kishSize(weightsOf([]), selection.denominator)).toBe(0);
		expect(weightedProportion(addWeightedCounts(weightsOf([]), weightsOf([])), selection)).toEqual({
			successes: 0,
			trials: 0,
			degrees: Infinity
		});
	});
});
