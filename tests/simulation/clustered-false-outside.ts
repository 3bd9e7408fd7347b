import { addClusterMoments, momentsOfCluster, noClusterMoments } from '#lib/core/clusters/cluster-moments.ts';
import { clusteredShare } from '#lib/core/clusters/clustered-share.ts';
import { effectiveProportion } from '#lib/core/clusters/effective-proportion.ts';
import { pooledDesignEffect } from '#lib/core/clusters/pooled-design-effect.ts';
import { addCounts, noCounts, total } from '#lib/core/cube/counts.ts';
import type { Proportion } from '#lib/core/intervals/interval.ts';
import { seededRandom, type RandomStream } from '#lib/core/intervals/seeded-random.ts';
import { drawCluster, rates, seed, selection, oneToTwelve, type Design } from './clustered-coverage.ts';
import { rules, rulesWithoutTolerance } from './false-outside.ts';

export const designsWithin: readonly Omit<Design, 'spanning'>[] = [
	{ name: '60 patients of 1 to 12 rows, ρ = 0.3', clusters: 60, sizes: oneToTwelve, correlation: 0.3 },
	{ name: '20 clinics of 20 rows, ρ = 0.1', clusters: 20, sizes: [20], correlation: 0.1 }
];

const groupNumbers = [2, 5, 20] as const;

export interface ClusteredFalseOutside {
	readonly design: string;
	readonly groups: number;
	readonly rate: number;
	readonly rule: string;
	/** Whether the rule allows a gap; one that allows none shows the error of the intervals themselves. */
	readonly tolerant: boolean;
	/** Share of audits in which some comparison was called outside, with the clusters ignored, and with them counted. */
	readonly naive: number;
	readonly clustered: number;
}

/** The rates of groups of one true rate, as they look with clusters ignored and with clusters counted. */
function drawGroups(
	random: RandomStream,
	{ groups, design, rate }: { readonly groups: number; readonly design: Design; readonly rate: number }
): { readonly naive: readonly Proportion[]; readonly clustered: readonly Proportion[] } {
	const shares = Array.from({ length: groups }, () => {
		let [counts, moments] = [noCounts, noClusterMoments];
		for (let i = 0; i < design.clusters; i += 1) {
			const [own] = drawCluster(random, design, rate, 0);
			counts = addCounts(counts, own);
			moments = addClusterMoments(moments, momentsOfCluster(own));
		}
		if (total(counts) === 0) throw new Error('Every cluster has a row');
		return clusteredShare({ counts, moments }, selection);
	});
	const pooled = pooledDesignEffect(shares);
	return {
		naive: shares.map(({ sums }) => sums),
		clustered: shares.map((share) => effectiveProportion(share, pooled))
	};
}

/** Audits of groups whose true rates are all the same and whose rows come in clusters: every "outside" is false. */
export function simulateClusteredFalseOutside(
	runs: number,
	judged = [...rules, ...rulesWithoutTolerance],
	of = designsWithin
): readonly ClusteredFalseOutside[] {
	return of.flatMap((own) =>
		groupNumbers.flatMap((groups) =>
			rates.flatMap((rate) => {
				const design = { ...own, spanning: false };
				const random = seededRandom(seed, `${String(groups)} groups of ${design.name} ${String(rate)}`);
				const outside = judged.map(() => ({ naive: 0, clustered: 0 }));
				for (let run = 0; run < runs; run += 1) {
					const drawn = drawGroups(random, { groups, design, rate });
					judged.forEach((rule, at) => {
						const count = outside[at];
						if (count === undefined) return;
						count.naive += rule.outside(drawn.naive) ? 1 : 0;
						count.clustered += rule.outside(drawn.clustered) ? 1 : 0;
					});
				}
				return judged.map((rule, at) => ({
					design: design.name,
					groups,
					rate,
					rule: rule.name,
					tolerant: rules.includes(rule),
					naive: (outside[at]?.naive ?? 0) / runs,
					clustered: (outside[at]?.clustered ?? 0) / runs
				}));
			})
		)
	);
}
