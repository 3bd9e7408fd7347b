import { metricIds } from '../core/metrics/metric.ts';
import type { MetricId } from '../core/metrics/metric.ts';
import { isOfOutcome, type OutcomeType } from '../core/metrics/outcome-types.ts';
import { list, text } from './loose.ts';
import { problem } from './messages.ts';
import { pointerTo } from './pointer.ts';
import type { Policy } from './policy.ts';
import type { Problem } from './problem.ts';
import { repeated } from './repeated.ts';

/** What an audit reports where it names no metric. */
const usualMetrics: Readonly<Record<OutcomeType, readonly MetricId[]>> = {
	binary: ['selection_rate', 'false_negative_rate', 'false_positive_rate', 'precision'],
	classes: ['accuracy', 'macro_recall', 'macro_f1', 'cohens_kappa'],
	number: ['mean_error', 'mean_absolute_error', 'root_mean_squared_error', 'r_squared'],
	graded: ['mean_grade', 'refusal_rate', 'unparsed_rate'],
	none: []
};

/** The same of a log without labels. */
const usualWithoutLabel: Readonly<Record<OutcomeType, readonly MetricId[]>> = {
	...usualMetrics,
	binary: ['selection_rate'],
	number: ['mean_prediction']
};

/** The metrics named, or the usual ones that the log can give; and with them all that the policy's rules judge. */
export function readMetrics(
	input: unknown,
	given: { readonly policy: Policy | null; readonly labelled: boolean; readonly type: OutcomeType },
	problems: Problem[]
): readonly MetricId[] {
	const { policy, labelled, type } = given;
	const at = (i: number) => (Array.isArray(input) ? pointerTo('/metrics', i) : '/metrics');
	const names = list(input);
	for (const i of repeated(names.map((name) => text(name)))) {
		problems.push(problem('metric-twice', { at: at(i), found: names[i] }));
	}
	const usual = (labelled ? usualMetrics : usualWithoutLabel)[type];
	const named = metricIds
		.filter((id) => names.includes(id))
		.sort((a, b) => names.indexOf(a) - names.indexOf(b));
	for (const id of named) {
		if (isOfOutcome(id, type)) continue;
		problems.push(
			problem('metric-not-of-outcome', { at: at(names.indexOf(id)), found: id, values: { type } })
		);
	}
	const rules = policy?.rules ?? [];
	rules.forEach(({ id, metric, comparison }, i) => {
		// A composite names its own metrics, which are of a binary decision.
		if (metric === null ? type === 'binary' : isOfOutcome(metric, type)) return;
		problems.push(
			problem('rule-not-of-outcome', {
				at: pointerTo(pointerTo('/policy', 'rules'), i),
				found: metric ?? comparison,
				values: { rule: id, type }
			})
		);
	});
	const judged = rules.flatMap((rule) => rule.metric ?? []);
	return [...new Set([...(names.length === 0 ? usual : named), ...judged])].filter((id) =>
		isOfOutcome(id, type)
	);
}
