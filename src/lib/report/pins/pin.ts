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

/** The figures of the score of one group, or of everyone: those of its ranking, or those of its calibration. */
export interface PinnedScore {
	readonly kind: 'scores' | 'calibration';
	readonly model: string;
	/** "overall" where it is everyone. */
	readonly attribute: string;
	readonly group: string;
}

/** The gap of one group over all rows and within the strata of another column. */
export interface PinnedWithin {
	readonly kind: 'within';
	readonly model: string;
	readonly attribute: string;
	/** Null is missing membership. */
	readonly level: string | null;
	/** As a choice of strata names itself: the column, or several in JSON. */
	readonly stratum: string;
	readonly metric: MetricId;
}

/** Thresholds that somebody looked at, with the cost and the gap they looked at them by. */
export interface PinnedThreshold {
	readonly kind: 'threshold';
	readonly model: string;
	readonly attribute: string;
	/** Whose gap. */
	readonly metric: MetricId;
	/** The one for all, as the address writes it. */
	readonly threshold: string;
	/** One for each group by its level, in JSON, as the address writes them; null: one for all. */
	readonly thresholds: string | null;
	/** How many false alarms a missed case costs. */
	readonly cost: number;
}

/** A finding by its names alone: its figures are read from the result, or from the counts, wherever it is shown, so they cannot go stale. */
export type Finding =
	PinnedVerdict | PinnedMetric | PinnedSlice | PinnedScore | PinnedWithin | PinnedThreshold;

/** A finding that a reader singled out for the report, with what they wrote beside it; "" where they wrote nothing. */
export interface Pin {
	readonly finding: Finding;
	readonly note: string;
	/** What the counts say of it, where no table of a result does: a report keeps it for whoever has no counts. */
	readonly told?: string;
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
		case 'scores':
		case 'calibration':
			return JSON.stringify([finding.kind, finding.model, finding.attribute, finding.group]);
		case 'within':
			return JSON.stringify([
				finding.kind,
				finding.model,
				finding.attribute,
				finding.level,
				finding.stratum,
				finding.metric
			]);
		case 'threshold':
			return JSON.stringify([
				finding.kind,
				finding.model,
				finding.attribute,
				finding.metric,
				finding.threshold,
				finding.thresholds,
				finding.cost
			]);
	}
}
