import type { Counts } from '#lib/core/cube/counts.ts';
import { total } from '#lib/core/cube/counts.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { attributeSets, joinTitles } from '../attribute-sets.ts';
import { minimumCell } from '../prepare.ts';
import type { Measure, Result } from '../result.ts';
import type { StratumChoice } from './stratum-choices.ts';

/** One group in one stratum, by its titles, as it was counted. */
export interface CellInStratum {
	readonly group: string;
	readonly stratum: string;
	readonly counts: Counts;
}

/** What of figures within strata may be copied, saved or printed. */
export interface WhatLeaves {
	/** False: nothing of them, not even blank. */
	readonly anything: boolean;
	/** Whether a group in a stratum is held back. */
	readonly isSmall: (cell: CellInStratum) => boolean;
	/** Whether a group over all strata is held back. */
	readonly isSmallGroup: (group: string) => boolean;
	/** Whether everybody in a stratum is held back. */
	readonly isSmallStratum: (stratum: string) => boolean;
}

interface LeavesOf {
	readonly result: Result;
	readonly model: string;
	readonly attribute: string;
	readonly choice: StratumChoice;
	readonly metric: MetricId;
}

/**
 * A figure within strata leaves where it is a function of figures that leave already: of the groups of the two attributes
 * together, as the audit reports them. Of strata that only the audit's own list names nothing leaves, since no mask
 * is made of those counts. Where rows are cases everything does.
 */
export function whatLeaves({ result, model, attribute, choice, metric }: LeavesOf): WhatLeaves {
	const least = minimumCell(result.audit);
	const few = ({ counts }: CellInStratum): boolean =>
		[counts.tp, counts.fp, counts.fn, counts.tn].some((count) => count > 0 && count < least);
	if (least <= 1)
		return {
			anything: true,
			isSmall: () => false,
			isSmallGroup: () => false,
			isSmallStratum: () => false
		};
	const set = choice.kind === 'attribute' ? setOf(result.audit, [attribute, ...choice.columns]) : undefined;
	const of = (name: string): ReadonlyMap<string, Measure> => measuresBy(result, { model, name, metric });
	if (set === undefined || result.leaving.withheld.includes(set.name)) {
		return { anything: false, isSmall: few, isSmallGroup: () => false, isSmallStratum: () => false };
	}
	const [both, groups, strata] = [of(set.name), of(attribute), of(choice.columns[0] ?? '')];
	const first = set.groups[0]?.column === attribute;
	return {
		anything: true,
		// Which combinations hold nobody is told by the list of them, which leaves.
		isSmall: ({ group, stratum, counts }) =>
			total(counts) > 0 && both.get(joinTitles(first ? [group, stratum] : [stratum, group]))?.small !== false,
		isSmallGroup: (group) => groups.get(group)?.small !== false,
		isSmallStratum: (stratum) => strata.get(stratum)?.small !== false
	};
}

const setOf = (audit: ResolvedAudit, columns: readonly string[]) =>
	attributeSets(audit).find(
		({ groups }) => groups.length === columns.length && groups.every(({ column }) => columns.includes(column))
	);

const measuresBy = (
	{ measures }: Result,
	{ model, name, metric }: { readonly model: string; readonly name: string; readonly metric: MetricId }
): ReadonlyMap<string, Measure> =>
	new Map(
		measures
			.filter((row) => row.model === model && row.attribute === name && row.metric === metric)
			.map((row) => [row.group, row])
	);
