import type { MetricId } from '#lib/core/metrics/metric.ts';

/** What one rule of the policy says of one comparison: the fields that tell its row among the verdicts. */
export interface PinnedVerdict {
	readonly kind: 'verdict';
	readonly rule: string;
	readonly model: string;
	readonly stratum: string | null;
	readonly attribute: string;
	readonly group: string;
	readonly metric: string | null;
	readonly comparison: string;
}

/** One metric of every group of an attribute or of a combination. */
export interface PinnedMetric {
	readonly kind: 'metric';
	readonly model: string;
	readonly attribute: string;
	readonly metric: MetricId;
}

/** One of the slices that were found. */
export interface PinnedSlice {
	readonly kind: 'slice';
	readonly model: string;
	readonly slice: string;
	readonly metric: MetricId;
}

/** A finding by its names alone: its figures are read from the result wherever it is shown, so they cannot go stale. */
export type Finding = PinnedVerdict | PinnedMetric | PinnedSlice;

/** A finding that a reader singled out for the report, with what they wrote beside it; "" where they wrote nothing. */
export interface Pin {
	readonly finding: Finding;
	readonly note: string;
}

/** As many characters as a note may have. */
export const longestNote = 2000;

/** As many as a report may have; the same as its schema says. */
export const mostPins = 200;

/** The same text for the same finding. */
export function findingKey(finding: Finding): string {
	switch (finding.kind) {
		case 'verdict':
			return JSON.stringify([
				finding.kind,
				finding.rule,
				finding.model,
				finding.stratum,
				finding.attribute,
				finding.group,
				finding.metric,
				finding.comparison
			]);
		case 'metric':
			return JSON.stringify([finding.kind, finding.model, finding.attribute, finding.metric]);
		case 'slice':
			return JSON.stringify([finding.kind, finding.model, finding.slice, finding.metric]);
	}
}
