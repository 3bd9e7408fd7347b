import type { Counts } from '../cube/counts.ts';

/** The four margins of a group's table: what rates are shares of. */
export const positives = (c: Counts): number => c.tp + c.fn;
export const negatives = (c: Counts): number => c.fp + c.tn;
export const selected = (c: Counts): number => c.tp + c.fp;
export const passedOver = (c: Counts): number => c.fn + c.tn;
