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
	/** Undefined where what it is read from was not counted of the group. */
	readonly figureOf: (group: GroupStatistics) => Figured | undefined;
}

const notCounted: Figured = { value: null, reason: 'not-counted' };

/** A metric that is read from a further statistic of a group, or from the figure that a suppressed cube holds in its place. */
export function figureMetric({ figureOf, ...words }: Definition): Metric {
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
		estimate: (input) => estimateOf(figure(input)),
		value: (input) => {
			const found = figure(input);
			return found.value === null ? noAnswer(found.reason) : answer(found.value);
		}
	};
}
