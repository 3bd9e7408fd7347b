import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import { difference } from '#lib/core/disparities/difference.ts';
import { restOf } from '#lib/core/disparities/rest.ts';
import { noCounts, total, type Counts } from '#lib/core/cube/counts.ts';
import type { Proportion } from '#lib/core/intervals/interval.ts';
import { newcombeInterval } from '#lib/core/intervals/newcombe-interval.ts';
import { answer, noAnswer, type Answer } from '#lib/core/metrics/answer.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { simpson } from '#lib/core/strata/simpson.ts';
import { standardisedDifference } from '#lib/core/strata/standardised-difference.ts';
import { together } from '#lib/core/strata/stratum.ts';
import { comparable } from '../comparable.ts';
import { comparisonsWithin, strataBetween, type SharedStrata } from '../comparisons-within.ts';
import { enoughRows, noneForAll } from '../context.ts';
import { overall, type Disparity, type Result } from '../result.ts';
import { figureOfRow, gapFigure, type GapFigure } from './gap-figure.ts';
import type { Stratified, StratifiedGroup } from './stratified-groups.ts';
import type { StratumChoice } from './stratum-choices.ts';
import type { WhatLeaves } from './what-leaves.ts';

/** A group beside its reference in one stratum. */
export interface StratumGap {
	readonly key: string;
	readonly title: string;
	readonly own: Proportion;
	readonly other: Proportion;
	/** Rows with what the audit needs: the group's, the reference's, everybody's. */
	readonly rows: { readonly own: number; readonly other: number; readonly all: number };
	readonly gap: GapFigure;
	/** Both denominators hold as many rows as a verdict on the metric needs. */
	readonly enough: boolean;
	/** Held back from everything that leaves. */
	readonly small: boolean;
}

/** A figure over all strata, and whether it is held back. */
export interface SumFigure extends GapFigure {
	readonly small: boolean;
}

/** One group beside its reference: over all rows, in each stratum, and averaged within strata. */
export interface ConditionalGap {
	readonly group: StratifiedGroup;
	readonly strata: readonly StratumGap[];
	/** Over all rows, as if there were no strata. */
	readonly aggregate: SumFigure;
	/** Mantel–Haenszel. */
	readonly within: SumFigure;
	readonly oddsRatio: SumFigure;
	/** Both groups spread over the strata as everybody is. */
	readonly standardised: SumFigure;
	/** Of equal rates within every stratum, this group's alone; null where there is no test. */
	readonly p: number | null;
	/** Share of everybody who are in strata with rows of both. */
	readonly covered: number;
}

/** What groups of an attribute are held against: one of them, or everyone else. */
export type ConditionalReference =
	{ readonly kind: 'group'; readonly group: StratifiedGroup } | { readonly kind: 'rest' };

export interface ConditionalGaps {
	readonly metric: MetricId;
	/** Null where the result has none for this metric. */
	readonly reference: ConditionalReference | null;
	readonly gaps: readonly ConditionalGap[];
	/** The fewest rows in both denominators for which a stratum is told of in a sentence. */
	readonly enough: number;
}

interface GapsOf {
	readonly result: Result;
	readonly stratified: Stratified;
	readonly choice: StratumChoice;
	readonly metric: MetricId;
	readonly leaves: WhatLeaves;
}

/** The comparisons of one model, attribute and metric that the result holds. */
const rowsOf = ({ result, stratified, metric }: GapsOf): readonly Disparity[] =>
	result.disparities.filter(
		(row) => row.model === stratified.model && row.attribute === stratified.attribute && row.metric === metric
	);

/**
 * Every group of an attribute beside the reference that the result compares it with, in each stratum and over all. What the
 * result holds is taken from it; what it does not is worked out by the functions that it is made by. Rows count once,
 * whatever their weight. A metric that is no share of rows has none.
 */
export function conditionalGaps(of: GapsOf): ConditionalGaps {
	const { result, stratified, metric } = of;
	const rows = rowsOf(of);
	const reference = referenceOf(rows, stratified);
	const share = comparable(metrics[metric]).proportion;
	const enough = Math.max(1, enoughRows(result.audit, metrics[metric]));
	const none = share === null || reference === null || noneForAll(result.audit, metrics[metric]) !== null;
	if (none) return { metric, reference, gaps: [], enough };
	const gaps = stratified.groups.flatMap((group): readonly ConditionalGap[] => {
		if (reference.kind === 'group' && reference.group.title === group.title) return [];
		const found = conditionalGap(of, { group, reference, share, rows, enough });
		return found === null ? [] : [found];
	});
	return { metric, reference, gaps, enough };
}

function referenceOf(
	rows: readonly Disparity[],
	{ groups }: Pick<Stratified, 'groups'>
): ConditionalReference | null {
	const title =
		rows.find((row) => row.comparison === 'difference' && row.reference !== null)?.reference ?? null;
	if (title === null) return null;
	if (title === overall || title === 'rest') return { kind: 'rest' };
	const group = groups.find((each) => each.title === title);
	return group === undefined ? null : { kind: 'group', group };
}

interface Pair {
	readonly group: StratifiedGroup;
	readonly reference: ConditionalReference;
	readonly share: (counts: Counts) => Proportion;
	readonly rows: readonly Disparity[];
	readonly enough: number;
}

function conditionalGap(of: GapsOf, pair: Pair): ConditionalGap | null {
	const { group, reference, share } = pair;
	const { population } = of.stratified;
	const other =
		reference.kind === 'group' ? reference.group.statistics : restOf(population, group.statistics);
	const shared = strataBetween({ own: group.statistics, reference: other, population, share });
	if (shared === null) return null;
	const { scale } = comparable(metrics[of.metric]);
	const { inference } = of.result.audit;
	const strata = stratumGaps(of, { ...pair, other, shared });
	const isSmall = ofSums(of, pair, strata);
	const [averaged, odds, standardised] = comparisonsWithin(shared, scale);
	const held = (row: Disparity | undefined, figure: () => GapFigure): SumFigure => ({
		...(row === undefined ? figure() : figureOfRow(row)),
		small: row?.small ?? isSmall.within
	});
	const rowOf = (comparison: Disparity['comparison']): Disparity | undefined =>
		pair.rows.find((row) => row.comparison === comparison && row.group === group.title);
	const rowWithin = (comparison: Disparity['comparison']): Disparity | undefined =>
		of.choice.kind === 'audit' ? rowOf(comparison) : undefined;
	const figure = (found: typeof averaged) => (): GapFigure =>
		found === undefined
			? gapFigure({ answer: noAnswer('not-counted'), interval: () => null }, inference, 1)
			: gapFigure(found, inference, found.scale);
	// The result’s is weighted where rows are, and against everyone, of whom the group is part: neither is alike these.
	const isAlike = of.result.audit.data.weight === null && rowOf('difference')?.reference !== overall;
	const aggregate = isAlike ? rowOf('difference') : undefined;
	return {
		group,
		strata,
		aggregate: {
			...(aggregate === undefined
				? aggregateOf(shared, { level: inference.level, scale })
				: figureOfRow(aggregate)),
			small: isSmall.aggregate
		},
		within: held(rowWithin('mantel_haenszel_difference'), figure(averaged)),
		oddsRatio: held(rowWithin('mantel_haenszel_odds_ratio'), figure(odds)),
		standardised: held(rowWithin('standardised_difference'), figure(standardised)),
		p: averaged?.test?.p ?? null,
		covered: standardisedDifference(shared.found).covered
	};
}

/** The gap over the strata's rows together, by Newcombe's interval. */
function aggregateOf(
	{ found, alike }: SharedStrata,
	{ level, scale }: { readonly level: number; readonly scale: number }
): GapFigure {
	const all = together(alike.bySide);
	return gapFigure(
		{
			answer: simpson(found).aggregate,
			interval: (at) => newcombeInterval(all.group, all.reference, at)
		},
		{ level },
		scale
	);
}

const rateOf = ({ successes, trials }: Proportion, reason: 'no-rows' | 'no-reference'): Answer =>
	trials === 0 ? noAnswer(reason) : answer(successes / trials);

function stratumGaps(
	{ stratified, metric, result, leaves }: GapsOf,
	{
		group,
		reference,
		enough,
		other,
		shared
	}: Pair & { readonly other: GroupStatistics; readonly shared: SharedStrata }
): readonly StratumGap[] {
	const { scale } = comparable(metrics[metric]);
	const at = (of: GroupStatistics, key: string): Counts => of.strata?.get(key) ?? noCounts;
	const gaps = shared.keys.flatMap((key, place): readonly StratumGap[] => {
		const [found, thinned] = [shared.found[place], shared.alike.bySide[place]];
		if (found === undefined || thinned === undefined) return [];
		const title = stratified.strata.get(key) ?? key;
		const [own, theirs] = [at(group.statistics, key), at(other, key)];
		const answered = difference(rateOf(found.group, 'no-rows'), rateOf(found.reference, 'no-reference'));
		return [
			{
				...{ key, title, own: found.group, other: found.reference },
				rows: { own: total(own), other: total(theirs), all: total(at(stratified.population, key)) },
				gap: gapFigure(
					{
						answer: answered,
						interval: (level) => newcombeInterval(thinned.group, thinned.reference, level)
					},
					result.audit.inference,
					scale
				),
				enough: found.group.trials >= enough && found.reference.trials >= enough,
				small:
					leaves.isSmallStratum(title) ||
					leaves.isSmall({ group: group.title, stratum: title, counts: own }) ||
					// Everyone else is what is left of the stratum.
					((reference.kind === 'group' || !leaves.anything) &&
						leaves.isSmall({
							group: reference.kind === 'group' ? reference.group.title : '',
							stratum: title,
							counts: theirs
						}))
			}
		];
	});
	const order = [...stratified.strata.keys()];
	return gaps.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

/** Whether what is over all strata is held back: the aggregate with its two groups, an average with any of its strata. */
function ofSums(
	{ leaves }: GapsOf,
	{ group, reference }: Pair,
	strata: readonly StratumGap[]
): { readonly aggregate: boolean; readonly within: boolean } {
	const aggregate =
		leaves.isSmallGroup(group.title) ||
		(reference.kind === 'group' && leaves.isSmallGroup(reference.group.title));
	return {
		aggregate,
		within: aggregate || (leaves.anything && strata.some(({ small }) => small))
	};
}
