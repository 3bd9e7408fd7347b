import { difference } from '../disparities/difference.ts';
import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import { mantelHaenszelDifference } from './mantel-haenszel-difference.ts';
import { shared, together, type Stratum } from './stratum.ts';

/** A gap over all rows beside the same gap within strata. */
export interface Simpson {
	readonly aggregate: Answer;
	/** Mantel–Haenszel. */
	readonly within: Answer;
	/** What of the aggregate gap is between strata and not within them: aggregate − within. */
	readonly between: Answer;
	/** Simpson's reversal: the two gaps have opposite signs, neither being 0. */
	readonly reversed: boolean;
	/** Strata where the group's rate is above, below and at the reference's; those that lack either are in none. */
	readonly strata: { readonly above: number; readonly below: number; readonly level: number };
}

const rate = ({ successes, trials }: { readonly successes: number; readonly trials: number }): Answer =>
	trials === 0 ? noAnswer('no-rows') : answer(successes / trials);

/** The difference of two rates within one stratum. */
const stratumDifference = ({ group, reference }: Stratum): Answer => difference(rate(group), rate(reference));

/**
 * Whether a gap between two groups turns round when people are compared within strata (Simpson 1951), and by how much
 * each gap is. The aggregate is over every row, also of strata that lack one of the groups.
 */
export function simpson(strata: readonly Stratum[]): Simpson {
	const aggregate = stratumDifference(together(strata));
	const within = mantelHaenszelDifference(strata).answer;
	const signs = shared(strata).map((stratum) => Math.sign(stratumDifference(stratum).value ?? 0));
	const count = (sign: number): number => signs.filter((each) => each === sign).length;
	return {
		aggregate,
		within,
		between: difference(aggregate, within),
		reversed: (aggregate.value ?? 0) * (within.value ?? 0) < 0,
		strata: { above: count(1), below: count(-1), level: count(0) }
	};
}
