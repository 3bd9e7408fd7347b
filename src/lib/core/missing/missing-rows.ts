import type { Proportion } from '../intervals/interval.ts';

/**
 * The rows of which it is not recorded to which group they belong, as the numerator and denominator that a metric has
 * over them. They may belong to any of the known groups, each row to one, and to none but these.
 */
export interface MissingRows {
	readonly successes: number;
	readonly failures: number;
}

export const missingRows = ({ successes, trials }: Proportion): MissingRows => ({
	successes,
	failures: trials - successes
});

/** The lowest and the highest value that any assignment of the missing rows to groups could give. */
export interface Bounds {
	readonly low: number;
	readonly high: number;
}

/** A group's rate as high as missing rows can make it: every success is its own, and no failure. */
export const raised = ({ successes, trials }: Proportion, missing: MissingRows): number =>
	(successes + missing.successes) / (trials + missing.successes);

/** A group's rate as low as missing rows can make it: every failure is its own, and no success. */
export const lowered = ({ successes, trials }: Proportion, missing: MissingRows): number =>
	successes / (trials + missing.failures);
