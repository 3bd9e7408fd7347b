import { metrics } from '#lib/core/metrics/registry.ts';
import { overall, type Result } from '#lib/report/result.ts';
import type { SortOrder } from '#lib/state/address/view.ts';
import { disparitiesOf, measuresOf, pooledOf, verdictOn, type Topic } from '../findings/row-lookup.ts';
import type { GroupFigure, GroupFigures } from './group-figure.ts';
import { sortGroups } from './sort-groups.ts';

/** The groups of an attribute on one metric, in the order asked for, and what they are held against. */
export function groupFigures(result: Result, topic: Topic, sort: SortOrder): GroupFigures {
	const differences = disparitiesOf(result, topic, 'difference');
	const ratios = disparitiesOf(result, topic, 'ratio');
	const reference = differences.find((row) => row.reference !== null)?.reference ?? null;
	const pooled = new Map(pooledOf(result, topic).map((row) => [row.group, row]));
	const measures = measuresOf(result, topic).filter((row) => row.group !== overall);
	const figures = measures.map((measure): GroupFigure => {
		const verdict = verdictOn(result, topic, measure.group)?.verdict;
		return {
			measure,
			difference: differences.find((row) => row.group === measure.group) ?? null,
			ratio: ratios.find((row) => row.group === measure.group) ?? null,
			mark: measure.group === reference ? 'reference' : (verdict ?? 'described'),
			pooled: pooled.get(measure.group) ?? null
		};
	});
	const everybody = measuresOf(result, { ...topic, attribute: overall })[0];
	return {
		figures: sortGroups(figures, sort, metrics[topic.metric].better[result.audit.outcome.favourable]),
		reference,
		referenceValue:
			(reference === overall ? everybody : measures.find((row) => row.group === reference))?.value ?? null
	};
}
