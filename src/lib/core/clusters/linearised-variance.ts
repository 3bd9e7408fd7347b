import { isCertain, type ClusteredShare } from './clustered-share.ts';

/**
 * Variance of a proportion whose rows come in clusters, by Taylor linearisation of the ratio Y/N over clusters drawn
 * with replacement: V = C/(C − 1) · Σ(y_c − r·n_c)² / N². No mean is taken off, since the residuals add up to 0.
 * Clusters of one row each give r(1 − r)/(N − 1). 0 at a rate of 0 or 1, and where all clusters have the same rate;
 * null with fewer than two clusters, because one cluster shows nothing of how clusters vary, and without rows.
 * Source: Cochran 1977, "Sampling techniques", section 11.12; Wolter 2007, "Introduction to variance estimation", 6.
 */
export function linearisedVariance({ sums, clusters, strayed }: ClusteredShare): number | null {
	if (!(sums.trials > 0) || clusters < 2) return null;
	return ((clusters / (clusters - 1)) * strayed) / sums.trials ** 2;
}

/**
 * The design effect of a proportion: its linearised variance over that of as many rows without clusters, r(1 − r)/n.
 * 1 where clustering costs nothing, 4 where intervals must be twice as wide. Null at a rate of 0 or 1, where there is
 * no variance to compare with, with fewer than two clusters, and without rows.
 * Source: Kish 1965, "Survey sampling", section 8.2.
 */
export function designEffect(share: ClusteredShare): number | null {
	const variance = linearisedVariance(share);
	if (variance === null || isCertain(share.sums)) return null;
	const rate = share.sums.successes / share.sums.trials;
	return variance / ((rate * (1 - rate)) / share.size);
}
