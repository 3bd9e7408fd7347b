import type { Interval } from '#lib/core/intervals/interval.ts';
import { groupPairs } from '#lib/core/intervals/group-pairs.ts';
import { noAnswer, type Answer, type NoAnswer } from '#lib/core/metrics/answer.ts';
import type { Metric } from '#lib/core/metrics/metric.ts';
import type { Comparable } from './comparable.ts';
import type { Build } from './context.ts';
import { pooledEffect } from './effective.ts';
import { contrast, type Contrast } from './contrast.ts';
import { adjusted, familySize, simultaneousLevel } from './families.ts';
import { isCompared, isSmall, type GroupRow, type GroupTable } from './group-tables.ts';
import { thickLevel } from './inference.ts';
import { againstOf, type ReferenceSide } from './reference-side.ts';
import type { Keyed } from './sampler.ts';
import type { Disparity } from './result.ts';

/** What a table of contrasts is made of. `comparable` is the metric, or a composite that is compared like one. */
export interface ContrastsOf {
	readonly build: Build;
	readonly table: GroupTable;
	/** Decides who is compared, by what may be published of it. */
	readonly metric: Metric;
	readonly comparable: Comparable;
	readonly side: ReferenceSide;
	/** Why nothing of this metric has an answer; null where it can. */
	readonly noneForAll: NoAnswer | null;
	readonly comparisons: readonly {
		readonly name: Disparity['comparison'];
		readonly kind: 'difference' | 'ratio';
	}[];
	/** What the `metric` column reads: null for a composite. */
	readonly named: Disparity['metric'];
}

/**
 * Every group of a table against its reference. Groups that are compared make one family: their intervals hold
 * at once and their p values are adjusted together. Missing membership that is shown only, and small groups
 * (which leave blank), get their own interval and no place in the family.
 */
export function buildContrasts(of: ContrastsOf): readonly Disparity[] {
	const { table, side } = of;
	const others = table.rows.filter((row) => side.kind !== 'group' || row !== side.row);
	const contrasts = new Map(others.map((row) => [row, contrastOf(of, row)]));
	const family = others.filter(
		(row) => isCompared(row, of.metric, table) && contrasts.get(row)?.contrast?.difference.value != null
	);
	const byLooking = side.kind === 'group' && side.byLooking;
	const size = side.kind === 'group' ? familySize(family.length + 1, byLooking) : family.length;
	const own = family.map((row) => contrasts.get(row)?.contrast?.test?.p ?? null);
	const fromPairs = byLooking ? otherPairs(of, family) : [];
	const ps = adjusted([...own, ...fromPairs], of.build.audit.inference);
	const level = simultaneousLevel(of.build.audit.inference, size);
	return others.flatMap((row) => {
		const made = contrasts.get(row);
		if (made === undefined) return [];
		const at = family.indexOf(row);
		const place = at === -1 ? null : { size, level, p: ps[at] ?? null };
		return of.comparisons.map(({ name, kind }) => disparity(of, { row, name, kind, place, ...made }));
	});
}

/** The p values of the pairs without the reference: part of the family where the reference was chosen by looking. */
const otherPairs = (of: ContrastsOf, family: readonly GroupRow[]): readonly (number | null)[] =>
	groupPairs(family).map(([a, b]) => compare(of, a, b, false).test?.p ?? null);

const compare = (of: ContrastsOf, group: Keyed, against: Keyed, overall: boolean): Contrast =>
	contrast(
		{
			of: of.comparable,
			group,
			against,
			population: of.table.population.counts,
			overall,
			pooled: pooledEffect(of.table, of.metric)
		},
		of.build.sampler
	);

interface Made {
	readonly contrast: Contrast | null;
	readonly reason: NoAnswer | null;
}

function contrastOf(of: ContrastsOf, row: GroupRow): Made {
	const { table, side } = of;
	const none = (reason: NoAnswer): Made => ({ contrast: null, reason });
	if (of.noneForAll !== null) return none(of.noneForAll);
	if (row.tooFew && !isSmall(row, of.metric, table)) return none('too-few-rows');
	const against = againstOf(side, row, table.population.counts);
	if (against === null) return none('no-reference');
	const group = of.comparable.value({ group: row.counts, population: table.population.counts });
	if (group.value === null) return none(group.reason);
	const made = compare(of, row, against, side.kind === 'overall');
	return made.difference.value === null ? none('no-reference') : { contrast: made, reason: null };
}

interface RowOf extends Made {
	readonly row: GroupRow;
	readonly name: Disparity['comparison'];
	readonly kind: 'difference' | 'ratio';
	readonly place: { readonly size: number; readonly level: number; readonly p: number | null } | null;
}

function disparity(of: ContrastsOf, made: RowOf): Disparity {
	const { table, side } = of;
	const { inference } = of.build.audit;
	const { row, kind, contrast: found, place } = made;
	const value: Answer =
		found === null
			? noAnswer(made.reason ?? 'no-reference')
			: kind === 'difference'
				? found.difference
				: found.ratio;
	const at = (level: number | null): Interval | null =>
		found === null || level === null || value.value === null ? null : found.intervals[kind](level);
	const plain = at(inference.level);
	const simultaneous = at(place?.level ?? null);
	const thick = at(thickLevel);
	const tested = value.value === null ? null : (found?.test ?? null);
	const method = found?.intervals.methods[kind];
	return {
		model: table.model,
		stratum: null,
		variant: null,
		attribute: table.set.name,
		group: row.title,
		reference: side.title,
		metric: of.named,
		comparison: made.name,
		value: value.value,
		low: plain?.low ?? null,
		high: plain?.high ?? null,
		low_simultaneous: simultaneous?.low ?? null,
		high_simultaneous: simultaneous?.high ?? null,
		low66: thick?.low ?? null,
		high66: thick?.high ?? null,
		method: plain === null ? null : (method ?? null),
		test: tested?.test ?? null,
		p: tested?.p ?? null,
		p_adjusted: tested === null ? null : (place?.p ?? null),
		family_size: value.value === null ? null : (place?.size ?? null),
		people: value.value === null ? null : (found?.people ?? null),
		reason: value.reason,
		missingMembership: row.missing,
		small: isSmall(row, of.metric, table)
	};
}
