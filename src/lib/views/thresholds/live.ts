import { chooseReference } from '#lib/core/disparities/reference.ts';
import { referenceChoice } from '#lib/core/disparities/reference-choice.ts';
import { addCounts, noCounts, total, type Counts } from '#lib/core/cube/counts.ts';
import type { Proportion } from '#lib/core/intervals/interval.ts';
import { newcombeInterval } from '#lib/core/intervals/newcombe-interval.ts';
import { wilsonInterval } from '#lib/core/intervals/wilson-interval.ts';
import type { NoAnswer } from '#lib/core/metrics/answer.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { gapValue, widestOf } from '#lib/core/thresholds/gaps-by-cut.ts';
import { countsAtCut } from '#lib/core/thresholds/group-cuts.ts';
import { enoughRows } from '#lib/report/context.ts';
import { thickLevel } from '#lib/report/inference.ts';
import type { ScopeGroup, ThresholdScope } from './scope.ts';

/** One group as its threshold decides it. */
export interface LiveGroup {
	readonly group: ScopeGroup;
	readonly cut: number;
	/** Null selects nobody. */
	readonly threshold: number | null;
	readonly counts: Counts;
}

/** All groups at their thresholds, and everyone as the sum of them. */
export interface Live {
	readonly groups: readonly LiveGroup[];
	readonly everyone: Counts;
}

/** What thresholds decide: read from cumulative counts, a few look-ups a group. */
export function liveAt({ grid, groups }: ThresholdScope, cuts: readonly number[]): Live {
	const decided = groups.map((group, at): LiveGroup => {
		const cut = cuts[at] ?? 0;
		const threshold = grid.thresholds[cut] ?? Infinity;
		return {
			group,
			cut,
			threshold: threshold === Infinity ? null : threshold,
			counts: countsAtCut(group.cuts, grid, cut)
		};
	});
	return {
		groups: decided,
		everyone: decided.reduce((sum, { counts }) => addCounts(sum, counts), noCounts)
	};
}

/** A rate, or a gap between two, with its intervals; no answer with the reason. */
export interface LiveFigure {
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly low66: number | null;
	readonly high66: number | null;
	readonly fraction: Proportion | null;
	readonly reason: NoAnswer | null;
}

const none = (reason: NoAnswer): LiveFigure => ({
	...{ value: null, low: null, high: null, low66: null, high66: null },
	fraction: null,
	reason
});

const thinned = ({ successes, trials }: Proportion, effect: number): Proportion => ({
	successes: successes / effect,
	trials: trials / effect
});

/** A proportion of a group at its threshold, with Wilson's interval at the audit's level. */
export function rateOf(
	metric: MetricId,
	{ counts, group }: Pick<LiveGroup, 'counts' | 'group'>,
	{ everyone, level }: { readonly everyone: Counts; readonly level: number }
): LiveFigure {
	const input = { group: counts, population: everyone };
	const { value, reason } = metrics[metric].value(input);
	const fraction = metrics[metric].fraction?.(input) ?? null;
	if (value === null || fraction === null) return none(reason ?? 'not-counted');
	const wide = wilsonInterval(thinned(fraction, group.effect), level);
	const narrow = wilsonInterval(thinned(fraction, group.effect), thickLevel);
	return {
		value,
		low: wide?.low ?? null,
		high: wide?.high ?? null,
		low66: narrow?.low ?? null,
		high66: narrow?.high ?? null,
		fraction,
		reason: null
	};
}

/** What gaps are measured from: a group, everyone, or everyone else. */
export type LiveReference =
	| { readonly kind: 'group'; readonly key: string; readonly title: string }
	| { readonly kind: 'overall' | 'rest'; readonly title: string }
	| null;

/** The audit's reference for a metric at these thresholds, by the rule that the report uses. Null where it has none. */
export function referenceOf(
	metric: MetricId,
	{ groups, everyone }: Live,
	{ audit, attribute }: Pick<ThresholdScope, 'audit' | 'attribute'>
): LiveReference {
	const candidates = groups.map(({ group, counts }) => ({
		levels: [group.level],
		counts,
		assessable: total(counts) >= Math.max(1, audit.intersections.minimum),
		group
	}));
	const found = chooseReference(referenceChoice([attribute.reference]), candidates, {
		metric: metrics[metric],
		better: metrics[metric].better[audit.outcome.favourable],
		population: everyone,
		missingMembership: attribute.missingMembership
	});
	if (found.kind === 'none') return null;
	if (found.kind !== 'group') {
		return { kind: found.kind, title: found.kind === 'rest' ? 'everyone else' : 'everyone' };
	}
	return { kind: 'group', key: found.group.group.key, title: found.group.group.title };
}

const without = (all: Counts, part: Counts): Counts => ({
	tp: all.tp - part.tp,
	fp: all.fp - part.fp,
	fn: all.fn - part.fn,
	tn: all.tn - part.tn
});

/** A group's rate less its reference's, with Newcombe's interval. Against everyone, whom the group is part of, the gap is to everyone and the interval scaled from the one to everyone else. */
export function gapOf(
	metric: MetricId,
	at: LiveGroup,
	{
		live,
		reference,
		scope
	}: { readonly live: Live; readonly reference: LiveReference; readonly scope: ThresholdScope }
): LiveFigure {
	if (reference === null) return none('no-reference');
	const { level } = scope.audit.inference;
	const { everyone } = live;
	const other =
		reference.kind === 'group'
			? live.groups.find(({ group }) => group.key === reference.key)
			: { counts: without(everyone, at.counts), group: scope.everyone };
	if (other === undefined) return none('no-reference');
	const [own, against] = [at, other].map((each) => rateOf(metric, each, { everyone, level }));
	if (own?.value == null || own.fraction === null) return none(own?.reason ?? 'not-counted');
	if (against?.value == null || against.fraction === null) return none(against?.reason ?? 'not-counted');
	// m_g − m_overall = (1 − w)(m_g − m_rest), w being the group's share of the denominator.
	const all = own.fraction.trials + against.fraction.trials;
	const scale = reference.kind === 'overall' ? against.fraction.trials / all : 1;
	const [a, b] = [thinned(own.fraction, at.group.effect), thinned(against.fraction, other.group.effect)];
	const wide = newcombeInterval(a, b, level);
	const narrow = newcombeInterval(a, b, thickLevel);
	const times = (end: number | undefined): number | null => (end === undefined ? null : scale * end);
	return {
		value: scale * (own.value - against.value),
		low: times(wide?.low),
		high: times(wide?.high),
		low66: times(narrow?.low),
		high66: times(narrow?.high),
		fraction: own.fraction,
		reason: null
	};
}

/**
 * Highest less lowest of a metric over the groups that are compared and have as many rows in its denominator as a
 * verdict on it needs; null where fewer than two have.
 */
export const widestGap = (
	metric: MetricId,
	{ groups, everyone }: Live,
	{ audit }: Pick<ThresholdScope, 'audit'>
): number | null =>
	widestOf(
		groups
			.filter(({ group }) => group.compared)
			.flatMap(
				({ counts }) =>
					gapValue(
						metrics[metric],
						{ group: counts, population: everyone },
						enoughRows(audit, metrics[metric])
					) ?? []
			)
	);
