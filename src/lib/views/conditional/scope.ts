import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { comparable } from '#lib/report/comparable.ts';
import {
	conditionalDisparities,
	type ConditionalDisparity
} from '#lib/report/conditional/conditional-disparities.ts';
import {
	conditionalGaps,
	type ConditionalGap,
	type ConditionalGaps
} from '#lib/report/conditional/conditional-gaps.ts';
import { stratifiedGroups, type Stratified } from '#lib/report/conditional/stratified-groups.ts';
import { stratumChoices, type StratumChoice } from '#lib/report/conditional/stratum-choices.ts';
import { whatLeaves, type WhatLeaves } from '#lib/report/conditional/what-leaves.ts';
import type { PinnedWithin } from '#lib/report/pins/pin.ts';
import type { Result } from '#lib/report/result.ts';
import type { Group, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { View } from '#lib/state/address/view.ts';
import type { Findings } from '#lib/state/findings/findings.svelte.ts';
import { shownMetrics } from '../groups/shown-metrics.ts';

/** Everything that the gaps within strata are read from, and what of it is asked for. */
export interface ConditionalScope {
	/** As seen from the reference on show; of another than the audit's it holds this attribute alone. */
	readonly result: Result;
	/** What says which figures leave: that does not hang on a reference. */
	readonly published: Result;
	readonly attribute: Group;
	readonly choices: readonly StratumChoice[];
	readonly choice: StratumChoice;
	readonly stratified: Stratified;
	readonly metric: MetricId;
	readonly leaves: WhatLeaves;
	readonly found: ConditionalGaps;
}

/** Why there are no gaps within strata: the counts are not here, no metric is a share of rows, or nothing can be a stratum. */
export type NoConditional = 'not-here' | 'no-metric' | 'no-stratum';

/** The metrics that can be compared within strata: shares of rows, those that the policy judges first. */
export const shareMetrics = (audit: ResolvedAudit): readonly MetricId[] =>
	shownMetrics(audit, null).filter((id) => comparable(metrics[id]).proportion !== null);

/** What is asked for, or why there is nothing. A few additions over the counts of two attributes, whatever the number of rows. */
export function conditionalScope(findings: Findings, view: View): ConditionalScope | NoConditional {
	const { explored: result, seen: published, countsLookedAt: cube, model } = findings;
	const attribute = findings.attribute?.groups[0];
	const metric =
		shareMetrics(result.audit).find((id) => view.metrics?.includes(id)) ?? shareMetrics(result.audit)[0];
	if (cube === null) return 'not-here';
	if (metric === undefined) return 'no-metric';
	if (attribute === undefined) return 'no-stratum';
	const choices = stratumChoices(result.audit, cube, attribute.column);
	const choice = choices.find(({ id }) => id === view.stratum) ?? choices[0];
	if (choice === undefined) return 'no-stratum';
	const stratified = stratifiedGroups({ audit: result.audit, cube, model, attribute, choice });
	if (stratified === null) return 'no-stratum';
	const leaves = whatLeaves({ result: published, model, attribute: attribute.column, choice, metric });
	const found = conditionalGaps({ result, stratified, choice, metric, leaves });
	return { result, published, attribute, choices, choice, stratified, metric, leaves, found };
}

/** How the address names a group. */
export const addressOfGroup = (level: string | null): string => JSON.stringify(level);

/** Every group in panels of its own. */
export const allGroups = 'all';

/** The most panels that "all groups" draws; the table has every group. */
export const mostPanels = 12;

/** The gaps that are drawn: the one group asked for, all of them, or the widest that may leave. */
export function drawnGaps(
	{ gaps }: Pick<ConditionalGaps, 'gaps'>,
	asked: string | null
): readonly ConditionalGap[] {
	if (asked === allGroups) return gaps.slice(0, mostPanels);
	const named = gaps.filter(({ group }) => addressOfGroup(group.level) === asked);
	if (named.length > 0) return named;
	const width = ({ aggregate }: ConditionalGap): number => Math.abs(aggregate.value ?? 0);
	const [widest] = gaps.toSorted(
		(a, b) =>
			Number(a.aggregate.small) - Number(b.aggregate.small) ||
			Number(a.group.level === null) - Number(b.group.level === null) ||
			width(b) - width(a)
	);
	return widest === undefined ? [] : [widest];
}

/** Conditional demographic disparity of every group, of the counts on show. */
export function disparitiesIn({
	result,
	published,
	stratified,
	choice,
	attribute
}: ConditionalScope): readonly ConditionalDisparity[] {
	const of = { result: published, model: stratified.model, attribute: attribute.column, choice };
	const leaves = whatLeaves({ ...of, metric: 'selection_rate' });
	return conditionalDisparities({ result, stratified, choice, leaves });
}

/** A group's gap over all rows and within strata, as something to pin. */
export const pinnedGap = (
	{ stratified, choice, metric }: Pick<ConditionalScope, 'stratified' | 'choice' | 'metric'>,
	{ group }: Pick<ConditionalGap, 'group'>
): PinnedWithin => ({
	kind: 'within',
	model: stratified.model,
	attribute: stratified.attribute,
	level: group.level,
	stratum: choice.id,
	metric
});
