import { criticalValue } from '../intervals/critical-value.ts';
import type { Interval } from '../intervals/interval.ts';
import { disagreement, equalSteps, type Weighting } from './agreement-weights.ts';
import { tableShares, type RaterTable } from './rater-table.ts';
import { weightedKappa } from './weighted-kappa.ts';

/** A variance below this is what rounding leaves of none. */
const noVariance = 1e-24;

/**
 * Large-sample standard error of kappa, not under the hypothesis of chance. Null where kappa has no answer, or where
 * the variance is 0 (perfect agreement or perfect reversal), which would claim certainty.
 * Source: Fleiss, Cohen & Everitt 1969, "Large sample standard errors of kappa and weighted kappa", equation 13.
 */
export function weightedKappaError(
	table: RaterTable,
	weighting: Weighting,
	values: readonly number[] = equalSteps(table)
): number | null {
	const shares = tableShares(table);
	if (shares === null) return null;
	const { cells, first, second, items } = shares;
	const weight = (one: number, other: number): number => 1 - disagreement(weighting, [one, other], values);
	const meanWeight = (of: 0 | 1) =>
		table.map((_, place) =>
			(of === 0 ? second : first).reduce((sum, share, other) => sum + share * weight(place, other), 0)
		);
	const [byFirst, bySecond] = [meanWeight(0), meanWeight(1)];
	const expected = first.reduce((sum, share, place) => sum + share * (byFirst[place] ?? 0), 0);
	const observed = cells.reduce((sum, { at, share }) => sum + share * weight(...at), 0);
	const terms = cells.map(({ at, share }) => {
		const habits = (byFirst[at[0]] ?? 0) + (bySecond[at[1]] ?? 0);
		return { share, term: weight(...at) * (1 - expected) - habits * (1 - observed) };
	});
	const mean = terms.reduce((sum, { share, term }) => sum + share * term, 0);
	const variance = terms.reduce((sum, { share, term }) => sum + share * (term - mean) ** 2, 0);
	return variance > noVariance ? Math.sqrt(variance / items) / (1 - expected) ** 2 : null;
}

/** Wald interval of kappa with that standard error, cut at −1 and 1; wants some thirty items. Null where it has none. */
export function weightedKappaInterval(
	table: RaterTable,
	weighting: Weighting,
	level: number,
	values: readonly number[] = equalSteps(table)
): Interval | null {
	const { value } = weightedKappa(table, weighting, values);
	const error = value === null ? null : weightedKappaError(table, weighting, values);
	if (value === null || error === null) return null;
	const reach = criticalValue(level) * error;
	return { low: Math.max(-1, value - reach), high: Math.min(1, value + reach) };
}
