import { sumOver, type Shares } from './shares.ts';

/** p ln(p/q), which is 0 where p is and infinite where q alone is. */
const term = (p: number, q: number): number => (p === 0 ? 0 : p * Math.log(p / q));

/**
 * Kullback–Leibler divergence of p from q, in nats; divide by ln 2 for bits. 0 when they are the same, Infinity when
 * p has an outcome that q never has. Not symmetric. Over `commonShares` it may be below 0, as smclarify's is.
 * Source: Kullback & Leibler 1951, "On information and sufficiency".
 */
export const kullbackLeibler = (shares: Shares): number => sumOver(shares, term);
