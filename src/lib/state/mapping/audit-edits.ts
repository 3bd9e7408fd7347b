import type { MetricId } from '#lib/core/metrics/metric.ts';
import type { BinaryColumn, Group, ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** Each edit gives another audit and leaves the one before as it was: that is what undo goes back to. */
export type AuditEdit = (audit: ResolvedAudit) => ResolvedAudit;

export const editGroup =
	(column: string, part: Partial<Group>): AuditEdit =>
	(audit) => ({
		...audit,
		groups: audit.groups.map((group) => (group.column === column ? { ...group, ...part } : group))
	});

export const editOutcome =
	(part: Partial<ResolvedAudit['outcome']>): AuditEdit =>
	(audit) => ({ ...audit, outcome: { ...audit.outcome, ...part } });

export const editData =
	(part: Partial<ResolvedAudit['data']>): AuditEdit =>
	(audit) => ({ ...audit, data: { ...audit.data, ...part } });

export const editLabel =
	(part: Partial<BinaryColumn>): AuditEdit =>
	(audit) =>
		audit.outcome.label === null
			? audit
			: { ...audit, outcome: { ...audit.outcome, label: { ...audit.outcome.label, ...part } } };

/** Of the model whose decision is in `column`. */
export const editPrediction =
	(column: string, part: Partial<BinaryColumn>): AuditEdit =>
	(audit) => ({
		...audit,
		model: {
			...audit.model,
			columns: audit.model.columns.map((model) =>
				model.prediction?.column === column
					? { ...model, prediction: { ...model.prediction, ...part } }
					: model
			)
		}
	});

/** Of the model whose score is in `column`; null where the score decides nothing. */
export const editThreshold =
	(column: string, threshold: number | null): AuditEdit =>
	(audit) => ({
		...audit,
		model: {
			...audit.model,
			columns: audit.model.columns.map((model) =>
				model.score?.column === column ? { ...model, score: { column, threshold } } : model
			)
		}
	});

/** These metrics in place of those before. */
export const chooseMetrics =
	(metrics: readonly MetricId[]): AuditEdit =>
	(audit) => ({ ...audit, metrics });

/** Metrics stay in the order in which they were chosen: it is the order of the tables. */
export const toggleMetric =
	(metric: MetricId): AuditEdit =>
	(audit) => ({
		...audit,
		metrics: audit.metrics.includes(metric)
			? audit.metrics.filter((each) => each !== metric)
			: [...audit.metrics, metric]
	});
