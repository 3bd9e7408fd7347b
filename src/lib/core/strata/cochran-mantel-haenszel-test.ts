import cdf from '@stdlib/stats-base-dists-normal-cdf';
import { shared, type Stratum } from './stratum.ts';

export interface CochranMantelHaenszel {
	/** χ² on one degree of freedom. */
	readonly chiSquare: number;
	/** Its signed root, positive where the group succeeds more often than the strata's margins would have it. */
	readonly z: number;
	/** Two-sided. */
	readonly p: number;
}

/**
 * Cochran–Mantel–Haenszel test of equal rates within every stratum: the group's successes against what each stratum's
 * margins expect. p is 1 where every stratum ended all alike; null where no stratum has both groups. Without continuity
 * correction, as the score test that it is with one stratum (but for n − 1 in place of n); with it the difference is
 * brought ½ closer to 0. Where clustered rows are worth fewer than they are, a stratum worth no more than one row is left out.
 * Source: Mantel & Haenszel 1959, "Statistical aspects of the analysis of data from retrospective studies of disease".
 */
export function cochranMantelHaenszelTest(
	strata: readonly Stratum[],
	{ corrected = false }: { readonly corrected?: boolean } = {}
): CochranMantelHaenszel | null {
	const used = shared(strata).filter(({ group, reference }) => group.trials + reference.trials > 1);
	if (used.length === 0) return null;
	let excess = 0;
	let variance = 0;
	for (const { group, reference } of used) {
		const n = group.trials + reference.trials;
		const events = group.successes + reference.successes;
		excess += group.successes - (group.trials * events) / n;
		variance += (group.trials * reference.trials * events * (n - events)) / (n * n * (n - 1));
	}
	if (!(variance > 0)) return { chiSquare: 0, z: 0, p: 1 };
	const beyond = corrected ? Math.max(0, Math.abs(excess) - 0.5) : Math.abs(excess);
	const root = beyond / Math.sqrt(variance);
	return { chiSquare: root ** 2, z: Math.sign(excess) * root, p: Math.min(1, 2 * cdf(-root, 0, 1)) };
}
