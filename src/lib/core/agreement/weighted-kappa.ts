import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import { disagreement, equalSteps, type Weighting } from './agreement-weights.ts';
import { tableShares, type RaterTable } from './rater-table.ts';

/**
 * Cohen's kappa of two raters (or a rater and a judge model): the agreement beyond what their own habits would give by
 * chance. 1 is perfect agreement, 0 is chance, negative is worse than chance. Weighted, near misses count in part;
 * quadratic weights give about the intraclass correlation.
 * No answer: `no-rows` without an item; `division-by-zero` where both raters put every item into one category, since
 * chance then agrees as well.
 * Source: Cohen 1960, "A coefficient of agreement for nominal scales"; weighted Cohen 1968, "Weighted kappa: nominal
 * scale agreement with provision for scaled disagreement or partial credit".
 * @param values where the categories lie on the scale, ascending; in equal steps by default
 */
export function weightedKappa(
	table: RaterTable,
	weighting: Weighting,
	values: readonly number[] = equalSteps(table)
): Answer {
	const shares = tableShares(table);
	if (shares === null) return noAnswer('no-rows');
	let [observed, expected] = [0, 0];
	for (const { at, share } of shares.cells) {
		const apart = disagreement(weighting, at, values);
		observed += apart * share;
		expected += apart * (shares.first[at[0]] ?? 0) * (shares.second[at[1]] ?? 0);
	}
	return expected === 0 ? noAnswer('division-by-zero') : answer(1 - observed / expected);
}
