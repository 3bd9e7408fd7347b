import { alikeEffect, rowKinds } from '../clusters/alike-effect.ts';
import { alikeFigure } from '../clusters/alike-figure.ts';
import type { GroupScores } from '../scores/group-scores.ts';
import { estimateOf, type Figured } from '../scores/score-figure.ts';
import { answer, noAnswer } from './answer.ts';
import type { Metric, MetricInput } from './metric.ts';

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

/** A metric of a group's scores, with the figure that it is as plain numbers. */
export interface ScoreMetric extends Metric {
	readonly range: NonNullable<Metric['range']>;
	readonly figure: NonNullable<Metric['figure']>;
}

interface Definition extends Words, Pick<ScoreMetric, 'range'> {
	readonly figureOf: (scores: GroupScores, input: MetricInput) => Figured;
}

const notCounted: Figured = { value: null, reason: 'not-counted' };
const noScores: Figured = { value: null, reason: 'no-scores' };

/**
 * A metric that is read from the score histogram, or from the figures that a suppressed cube holds in its place. No
 * answer where neither was counted, or nobody in the group has a score.
 */
export function scoreMetric({ figureOf, ...words }: Definition): ScoreMetric {
	const figure = remembered((input) => {
		const { scores, figures } = input.group;
		if (scores === undefined) return figures?.get(words.id) ?? notCounted;
		return scores.bins.length === 0 ? noScores : figureOf(scores, input);
	});
	return {
		...words,
		kind: 'estimate',
		needsScore: true,
		fraction: null,
		figure,
		estimate: (input) => estimateOf(alikeFigure(figure(input), effectOf(input, words))),
		value: (input) => {
			const found = figure(input);
			return found.value === null ? noAnswer(found.reason) : answer(found.value);
		}
	};
}

/** What clusters may do to it at most; where rows of everyone else are in it, what they may do there if that is worse. */
function effectOf({ group, population }: MetricInput, { needsLabel, sharesRows }: Words): number {
	const kinds = needsLabel ? rowKinds.labels : rowKinds.all;
	const own = alikeEffect(group, kinds);
	return sharesRows === true ? Math.max(own, alikeEffect(population, kinds)) : own;
}

/** A group's figure is worked out once, however many comparisons it stands in; what was found goes when the group goes. */
function remembered(figure: ScoreMetric['figure']): ScoreMetric['figure'] {
	const known = new WeakMap<MetricInput['group'], WeakMap<MetricInput['population'], Figured>>();
	return (input) => {
		const ofGroup = known.get(input.group) ?? new WeakMap<MetricInput['population'], Figured>();
		known.set(input.group, ofGroup);
		const found = ofGroup.get(input.population) ?? figure(input);
		ofGroup.set(input.population, found);
		return found;
	};
}

/** The values of a share, an area or a distance between distributions. */
export const unit = { low: 0, high: 1 } as const;
