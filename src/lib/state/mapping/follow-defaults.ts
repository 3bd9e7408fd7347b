import { readUnfinished } from '#lib/spec/resolve-audit.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The audit with the metrics and the depth of intersections that it would have had if nobody had named them. */
function defaultsOf(audit: ResolvedAudit): Pick<ResolvedAudit, 'metrics' | 'intersections'> {
	const { minimum } = audit.intersections;
	const unsaid = readUnfinished({ ...audit, metrics: undefined, intersections: { minimum } }, {}).audit;
	return { metrics: unsaid.metrics, intersections: unsaid.intersections };
}

/**
 * What nobody has named follows the rest of the audit: a label that is added brings the metrics that need one,
 * a second group brings the intersections. What was named stays.
 */
export function followDefaults(before: ResolvedAudit, after: ResolvedAudit): ResolvedAudit {
	const [was, is] = [defaultsOf(before), defaultsOf(after)];
	const untouched = (key: 'metrics' | 'intersections'): boolean =>
		same(before[key], was[key]) && same(before[key], after[key]);
	return {
		...after,
		metrics: untouched('metrics') ? is.metrics : after.metrics,
		intersections: untouched('intersections') ? is.intersections : after.intersections
	};
}
