import { metrics } from '../core/metrics/registry.ts';
import { problem } from './messages.ts';
import { pointerTo } from './pointer.ts';
import type { Problem } from './problem.ts';
import type { ResolvedAudit } from './resolved-audit.ts';

/** Metrics of scores that an audit without a score column asks for, each where it is named: in the audit, or by a rule of its policy. */
export function scoreProblems({ metrics: asked, model }: ResolvedAudit, named: unknown): readonly Problem[] {
	if (model.columns.some(({ score }) => score !== null)) return [];
	const list = Array.isArray(named) ? named : [named];
	return asked
		.filter((id) => metrics[id].needsScore === true)
		.map((id) => {
			const at = list.indexOf(id);
			const place = at === -1 ? '/policy' : Array.isArray(named) ? pointerTo('/metrics', at) : '/metrics';
			return problem('metric-needs-score', { at: place, found: id });
		});
}
