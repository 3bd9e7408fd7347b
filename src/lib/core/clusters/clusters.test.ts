import { describe, expect, test } from 'vitest';
import { countsOf, crossOf, momentsOf, weightsOf, type ClusterRow } from '../../../../tests/cluster-rows.ts';
import { cases, levels, type RateReference } from '../../../../tests/reference/clusters/reference.ts';
import type { Counts } from '../cube/counts.ts';
import type { Proportion } from '../intervals/interval.ts';
import { correlatedRatioInterval } from '../intervals/miettinen-nurminen-ratio-interval.ts';
import { correlatedNewcombeInterval } from '../intervals/newcombe-interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { metricById } from '../metrics/registry.ts';
import { proportionPairTest } from '../tests/two-proportion-test.ts';
import { kishSize } from '../weights/kish-size.ts';
import { weightedProportion } from '../weights/weighted-proportion.ts';
import { clusteredShare, type ClusteredShare } from './clustered-share.ts';
import { effectiveProportion } from './effective-proportion.ts';
import { linearFraction, type LinearFraction } from './linear-fraction.ts';
import { linearisedVariance } from './linearised-variance.ts';
import { pooledDesignEffect } from './pooled-design-effect.ts';
import { shareCorrelation } from './share-correlation.ts';

function fractionOf(id: string): LinearFraction {
	const fraction = metricById(id)?.fraction ?? null;
	if (fraction === null) throw new Error(`${id} is no fraction`);
	return linearFraction((group: Counts): Proportion => fraction({ group, population: group }));
}

const of = (rows: readonly ClusterRow[], group: string) => rows.filter((row) => row.group === group);

const shareOf = (rows: readonly ClusterRow[], fraction: LinearFraction): ClusteredShare =>
	clusteredShare(
		{ counts: countsOf(rows), moments: momentsOf(rows) },
		fraction,
		kishSize(weightsOf(rows), fraction.denominator)
	);

const near = (found: number | null | undefined, expected: number | null, digits = 10) => {
	if (expected === null) expect(found).toBeNull();
	else expect((found ?? NaN) - expected).toBeCloseTo(0, digits);
};

const closeTo = (found: { low: number; high: number } | null, [low, high]: readonly [number, number]) => {
	near(found?.low, low, 9);
	near(found?.high, high, 9);
};

const everyRate = cases.flatMap(({ name, rows, rates }) =>
	Object.entries(rates).map(([metric, expected]) => ({ name, rows, metric, expected }))
);

describe.each(everyRate)('$metric where $name', ({ rows, metric, expected }) => {
	const fraction = fractionOf(metric);
	const groups = Object.keys(expected.groups);
	const shares = new Map(groups.map((group) => [group, shareOf(of(rows, group), fraction)]));
	const pooled = pooledDesignEffect([...shares.values()]);
	const share = (group: string): ClusteredShare => {
		const known = shares.get(group);
		if (known === undefined) throw new Error(`No group is called ${group}`);
		return known;
	};

	test('the design effect of the attribute is that of the reference', () => {
		near(pooled, expected.pooled);
	});

	test.each(groups)(
		'group %s has the linearised variance and the effective size of the reference',
		(group) => {
			const wanted = expected.groups[group] as RateReference['groups'][string];
			const found = share(group);
			near(found.sums.successes, wanted.numerator);
			near(found.sums.trials, wanted.denominator);
			expect(found.clusters).toBe(wanted.clusters);
			near(found.size, wanted.kish);
			near(linearisedVariance(found), wanted.variance, 12);
			near(effectiveProportion(found, pooled).trials, wanted.effective, 8);
			for (const level of levels) {
				closeTo(
					wilsonInterval(effectiveProportion(found, pooled), level),
					wanted.wilson[level] as readonly [number, number]
				);
				closeTo(
					wilsonInterval(weightedProportion(weightsOf(of(rows, group)), fraction), level),
					wanted.unclustered[level] as readonly [number, number]
				);
			}
		}
	);

	test.each(expected.pairs)('$a and $b differ as the reference says', (wanted) => {
		const [first, second] = [share(wanted.a), share(wanted.b)];
		const cross = crossOf(of(rows, wanted.a), of(rows, wanted.b));
		const correlation = shareCorrelation({ first, second, cross }, fraction);
		near(correlation, wanted.correlation);
		const pair = {
			a: effectiveProportion(first, pooled),
			b: effectiveProportion(second, pooled),
			correlation
		};
		for (const level of levels) {
			closeTo(correlatedNewcombeInterval(pair, level), wanted.newcombe[level] as readonly [number, number]);
			const ratio = wanted.ratio?.[level];
			if (ratio === undefined) continue;
			const found = correlatedRatioInterval(pair, level);
			expect((found?.low ?? NaN) / ratio[0]).toBeCloseTo(1, 8);
			expect((found?.high ?? NaN) / ratio[1]).toBeCloseTo(1, 8);
		}
		const test = proportionPairTest(pair);
		expect(test?.test).toBe('rao-scott');
		near(test?.statistic, wanted.rao_scott.statistic, 8);
		near(test?.p, wanted.rao_scott.p);
	});
});
