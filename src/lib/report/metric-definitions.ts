import type { Metric, MetricId } from '#lib/core/metrics/metric.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { reportedMetrics } from './context.ts';

/** What a reader needs to know of a metric that the report shows. */
export interface Definition {
	readonly id: MetricId;
	readonly title: string;
	readonly plain: string;
	readonly formula: string;
	readonly denominator: string;
	/** Which way is better for the people of a group, or that a gap either way may harm. */
	readonly better: string;
	/** What is answered where the denominator holds nothing, as a sentence. */
	readonly zeroRule: string;
	/** Where the definition is from. */
	readonly source: string;
}

function betterWords(metric: Metric, audit: ResolvedAudit): string {
	switch (metric.better[audit.outcome.favourable]) {
		case 'higher':
			return 'higher is better for the group';
		case 'lower':
			return 'lower is better for the group';
		case null:
			return 'a gap either way may harm';
	}
}

/** The definition of every metric of the report, in its order. */
export const definitions = (audit: ResolvedAudit): readonly Definition[] =>
	reportedMetrics(audit).map((metric) => ({
		id: metric.id,
		title: metric.title,
		plain: metric.plain,
		formula: metric.formula,
		denominator: metric.denominator,
		better: betterWords(metric, audit),
		zeroRule: metric.zeroRule,
		source: metric.source
	}));
