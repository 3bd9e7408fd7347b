import { kullbackLeibler } from './kullback-leibler.ts';
import type { Shares } from './shares.ts';

/** The logarithm that information is counted in: nats to base e, bits to base 2. */
export type InformationUnit = 'nats' | 'bits';

/**
 * Jensen–Shannon divergence: how far both distributions are, on average, from their even mixture. 0 when they are the
 * same; its most, where they share no outcome, is 1 bit, or ln 2 nats. Symmetric, and always finite.
 * Source: Lin 1991, "Divergence measures based on the Shannon entropy".
 */
export function jensenShannon({ p, q }: Shares, unit: InformationUnit): number {
	const mixture = p.map((share, at) => (share + (q[at] ?? 0)) / 2);
	const nats = (kullbackLeibler({ p, q: mixture }) + kullbackLeibler({ p: q, q: mixture })) / 2;
	return unit === 'nats' ? nats : nats / Math.LN2;
}

/** Jensen–Shannon distance, the root of the divergence, which obeys the triangle inequality (Endres & Schindelin 2003). 0 when both are the same, 1 in bits where they share nothing. */
export const jensenShannonDistance = (shares: Shares, unit: InformationUnit): number =>
	Math.sqrt(Math.max(0, jensenShannon(shares, unit)));
