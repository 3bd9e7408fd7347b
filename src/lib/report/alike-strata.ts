import { alikeEffect } from '#lib/core/clusters/alike-effect.ts';
import { alikeText } from '#lib/core/clusters/alike-figure.ts';
import { linearFraction, type FractionOf } from '#lib/core/clusters/linear-fraction.ts';
import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import type { Stratum } from '#lib/core/strata/stratum.ts';

/**
 * Two groups within strata as their intervals and tests may count them. Clusters are not counted by stratum, so the
 * rows of one are all taken to be alike: rows are divided by the design effect of the metric's denominator, and values
 * are read from the rows as they are.
 */
export interface AlikeStrata<Kind extends Stratum> {
	/** Each side divided by its own effect: for what weighs strata by something else than their sizes. */
	readonly bySide: readonly Kind[];
	/** Both sides divided by the larger effect: for what weighs strata by the sizes of both, so that no weight changes. */
	readonly together: readonly Kind[];
	/** What the method's name says of it. */
	readonly text: string;
}

/** Strata of a group and of its reference, both with their clusters; as they are where no cluster has two rows. */
export function alikeStrata<Kind extends Stratum>(
	strata: readonly Kind[],
	share: FractionOf,
	sides: { readonly group: GroupStatistics; readonly reference: GroupStatistics }
): AlikeStrata<Kind> {
	const kinds = [linearFraction(share).denominator];
	const [own, other] = [alikeEffect(sides.group, kinds), alikeEffect(sides.reference, kinds)];
	const larger = Math.max(own, other);
	if (larger === 1) return { bySide: strata, together: strata, text: '' };
	const divided = (ofGroup: number, ofReference: number): readonly Kind[] =>
		strata.map((stratum) => ({
			...stratum,
			group: over(stratum.group, ofGroup),
			reference: over(stratum.reference, ofReference)
		}));
	return { bySide: divided(own, other), together: divided(larger, larger), text: alikeText };
}

const over = ({ successes, trials }: Stratum['group'], effect: number): Stratum['group'] => ({
	successes: successes / effect,
	trials: trials / effect
});
