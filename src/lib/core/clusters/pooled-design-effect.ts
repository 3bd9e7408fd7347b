import { isCertain, type ClusteredShare } from './clustered-share.ts';
import { linearisedVariance } from './linearised-variance.ts';

/**
 * One design effect for all groups of an attribute: the variances of their numerators added up, over what they would be
 * without clusters. For groups that have none of their own, because every row of theirs ended alike.
 * Never below 1; null where no group has a variance.
 */
export function pooledDesignEffect(shares: readonly ClusteredShare[]): number | null {
	let clustered = 0;
	let independent = 0;
	for (const share of shares) {
		const variance = linearisedVariance(share);
		if (variance === null || isCertain(share.sums)) continue;
		const { successes, trials } = share.sums;
		clustered += variance * trials ** 2;
		independent += (successes * (trials - successes)) / share.size;
	}
	return independent === 0 ? null : Math.max(1, clustered / independent);
}
