import { alikeEffect, rowKinds } from '../clusters/alike-effect.ts';
import { alikeFigure } from '../clusters/alike-figure.ts';
import type { GroupStatistics } from '../cube/group-statistics.ts';
import { estimateOf, type Figured } from '../scores/score-figure.ts';
import { answer, noAnswer } from './answer.ts';
import type { Metric } from './metric.ts';

type Words = Pick<
	Metric,
	'id' | 'title' | 'plain' | 'formula' | 'denominator' | 'zeroRule' | 'source' | 'needsLabel' | 'better'
>;

interface Definition extends Words {
	readonly range: NonNullable<Metric['range']>;
	/** The rows that it is read from, where they are not all of the group. */
	readonly kinds?: keyof typeof rowKinds;
	/** Undefined where what it is read from was not counted of the group. */
	readonly figureOf: (group: GroupStatistics) => Figured | undefined;
}

const notCounted: Figured = { value: null, reason: 'not-counted' };

/** A metric that is read from a further statistic of a group, or from the figure that a suppressed cube holds in its place. */
export function figureMetric({ figureOf, kinds = 'all', ...words }: Definition): Metric {
	const known = new WeakMap<GroupStatistics, Figured>();
	const figure = ({ group }: { readonly group: GroupStatistics }): Figured => {
		const found = known.get(group) ?? figureOf(group) ?? group.figures?.get(words.id) ?? notCounted;
		known.set(group, found);
		return found;
	};
	return {
		...words,
		kind: 'estimate',
		fraction: null,
		figure,
		estimate: (input) => estimateOf(alikeFigure(figure(input), alikeEffect(input.group, rowKinds[kinds]))),
		value: (input) => {
			const found = figure(input);
			return found.value === null ? noAnswer(found.reason) : answer(found.value);
		}
	};
}
