import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import { crossMargins, type CrossCounts } from './cross-counts.ts';

const entropy = (counts: readonly number[], all: number): number =>
	counts.reduce((sum, count) => (count === 0 ? sum : sum - (count / all) * Math.log(count / all)), 0);

/**
 * Mutual information of two columns over the target's entropy: the share of what is unknown of the target that knowing
 * the predictor removes. 0 is nothing, 1 all. It has a direction: a fine column tells a coarse one more than the other
 * way round. Many levels with few rows remove some by chance. No answer without rows, or where the target has one level.
 * Source: Theil 1970, "On the estimation of relationships involving qualitative variables" (the uncertainty coefficient).
 */
export function uncertaintyRemoved(counts: CrossCounts): Answer {
	const margins = crossMargins(counts);
	if (margins.all === 0) return noAnswer('no-rows');
	const unknown = entropy(margins.target, margins.all);
	if (unknown === 0) return noAnswer('too-few-groups');
	const left = counts.rows.reduce(
		(sum, row, at) =>
			sum + ((margins.predictor[at] ?? 0) / margins.all) * entropy(row, margins.predictor[at] ?? 0),
		0
	);
	return answer(Math.min(1, Math.max(0, 1 - left / unknown)));
}
