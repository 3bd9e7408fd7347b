import { metrics as definitions } from '../core/metrics/registry.ts';
import { problem } from './messages.ts';
import { pointerTo } from './pointer.ts';
import type { Problem } from './problem.ts';
import type { ResolvedAudit } from './resolved-audit.ts';

/** What a reader should know of a sound audit before it runs; none of it stops the audit. */
export function auditCautions(audit: ResolvedAudit): readonly Problem[] {
	const { groups, metrics, model, outcome } = audit;
	const cautions: Problem[] = [];
	groups.forEach(({ column }, i) => {
		const at = pointerTo('/groups', i);
		if (column === outcome.label?.column) cautions.push(problem('label-is-group', { at, found: column }));
		if (model.columns.some((source) => source.prediction?.column === column)) {
			cautions.push(problem('prediction-is-group', { at, found: column }));
		}
	});
	metrics.forEach((metric, i) => {
		if (outcome.label !== null || !definitions[metric].needsLabel) return;
		cautions.push(problem('metric-needs-label', { at: pointerTo('/metrics', i), found: metric }));
	});
	return cautions;
}
