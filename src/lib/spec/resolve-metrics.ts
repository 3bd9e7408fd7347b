import { metricIds } from '../core/metrics/metric.ts';
import type { MetricId } from '../core/metrics/metric.ts';
import { laterMetricIds } from './later.ts';
import { list, text } from './loose.ts';
import { problem } from './messages.ts';
import { pointerTo } from './pointer.ts';
import type { Policy } from './policy.ts';
import type { Problem } from './problem.ts';
import { repeated } from './repeated.ts';

/** What an audit reports where it names no metric. */
const usualMetrics: readonly MetricId[] = [
	'selection_rate',
	'false_negative_rate',
	'false_positive_rate',
	'precision'
];

/** The metrics named, or the usual ones that the log can give; and with them all that the policy's rules judge. */
export function readMetrics(
	input: unknown,
	given: { readonly policy: Policy | null; readonly labelled: boolean },
	problems: Problem[]
): readonly MetricId[] {
	const at = (i: number) => (Array.isArray(input) ? pointerTo('/metrics', i) : '/metrics');
	const names = list(input);
	names.forEach((name, i) => {
		if (!laterMetricIds.some((later) => later === name)) return;
		problems.push(
			problem('not-yet-counted', {
				at: at(i),
				found: name,
				values: { where: 'metrics', what: `the metric ${String(name)}` }
			})
		);
	});
	for (const i of repeated(names.map((name) => text(name)))) {
		problems.push(problem('metric-twice', { at: at(i), found: names[i] }));
	}
	const usual = given.labelled ? usualMetrics : (['selection_rate'] as const);
	const named = metricIds
		.filter((id) => names.includes(id))
		.sort((a, b) => names.indexOf(a) - names.indexOf(b));
	const judged = (given.policy?.rules ?? []).flatMap((rule) => rule.metric ?? []);
	return [...new Set([...(names.length === 0 ? usual : named), ...judged])];
}
