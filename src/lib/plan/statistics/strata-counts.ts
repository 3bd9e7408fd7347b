import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { levelOf, textOf } from '../level.ts';
import type { PlannedStatistic } from '../planned-statistic.ts';
import { planCountsWithin } from './counts-within.ts';
import type { LogTable } from '../log-table.ts';

/** The four cells of every group of each attribute by itself, within every combination of levels of the stratum columns. */
export const planStrataCounts = (audit: ResolvedAudit, table: LogTable): PlannedStatistic =>
	planCountsWithin(audit, table, {
		name: 'strata',
		columns: audit.strata.map((column) => ({ column, level: levelOf(textOf(column)) }))
	});
