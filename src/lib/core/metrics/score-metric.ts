import type { Estimated } from '../scores/estimate-from.ts';
import type { GroupScores } from '../scores/group-scores.ts';
import { answer, noAnswer } from './answer.ts';
import type { Metric, MetricInput, NoEstimate } from './metric.ts';

type Words = Pick<
	Metric,
	| 'id'
	| 'title'
	| 'plain'
	| 'formula'
	| 'denominator'
	| 'zeroRule'
	| 'source'
	| 'needsLabel'
	| 'better'
	| 'sharesRows'
>;

/** A figure of a group's scores. */
interface ScoreFigure extends Words {
	readonly range: NonNullable<Metric['range']>;
	readonly estimateOf: (scores: GroupScores, input: MetricInput) => Estimated;
}

const notCounted: NoEstimate = { value: null, reason: 'not-counted' };
const noScores: NoEstimate = { value: null, reason: 'no-scores' };

/** A metric that is read from the score histogram. No answer where scores were not counted, or nobody in the group has one. */
export function scoreMetric({ estimateOf, ...words }: ScoreFigure): Metric {
	const estimate = (input: MetricInput): Estimated => {
		const { scores } = input.group;
		if (scores === undefined) return notCounted;
		return scores.bins.length === 0 ? noScores : estimateOf(scores, input);
	};
	return {
		...words,
		kind: 'estimate',
		fraction: null,
		estimate,
		value: (input) => {
			const { value, reason } = estimate(input);
			return value === null ? noAnswer(reason) : answer(value);
		}
	};
}

/** The values of a share, an area or a distance between distributions. */
export const unit = { low: 0, high: 1 } as const;
