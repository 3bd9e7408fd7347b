import type { Feature, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { levelOfFeature } from '../group-level.ts';
import type { PlannedStatistic } from '../planned-statistic.ts';
import { planCountsWithin } from './counts-within.ts';
import type { LogTable } from '../log-table.ts';

/** The four cells of every group of each attribute by itself, within every combination of levels of what is matched on. */
export const planMatchedCounts = (
	audit: ResolvedAudit,
	table: LogTable,
	features: readonly Feature[]
): PlannedStatistic =>
	planCountsWithin(audit, table, {
		name: 'matched',
		columns: features.map((feature) => ({ column: feature.column, level: levelOfFeature(feature) }))
	});
