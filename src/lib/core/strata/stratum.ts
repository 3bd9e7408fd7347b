import type { Proportion } from '../intervals/interval.ts';

/** Two groups within one stratum (a department, a payer, a severity band): the same metric's numerator and denominator of each. */
export interface Stratum {
	readonly group: Proportion;
	readonly reference: Proportion;
}

/** Strata that hold rows of both groups: only there can the two be compared. */
export const shared = (strata: readonly Stratum[]): readonly Stratum[] =>
	strata.filter(({ group, reference }) => group.trials > 0 && reference.trials > 0);

/** Both groups over all strata together, as if there were none: the aggregate that a comparison within strata is set beside. */
export const together = (strata: readonly Stratum[]): Stratum => ({
	group: sumOf(strata.map(({ group }) => group)),
	reference: sumOf(strata.map(({ reference }) => reference))
});

const sumOf = (parts: readonly Proportion[]): Proportion =>
	parts.reduce(
		(sum, part) => ({ successes: sum.successes + part.successes, trials: sum.trials + part.trials }),
		{ successes: 0, trials: 0 }
	);
