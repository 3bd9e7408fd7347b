import type { Extreme } from '#lib/core/disparities/extremes.ts';
import { largestGapInterval } from '#lib/core/intervals/extreme-difference-interval.ts';
import { smallestRatioInterval } from '#lib/core/intervals/extreme-ratio-interval.ts';
import { groupPairs } from '#lib/core/intervals/group-pairs.ts';
import { noAnswer, type NoAnswer } from '#lib/core/metrics/answer.ts';
import { comparable } from './comparable.ts';
import { noneForAll, type Build, type KeptInterval } from './context.ts';
import { contrast } from './contrast.ts';
import { pooledEffect } from './effective.ts';
import { once } from './once.ts';
import { simultaneousLevel } from './families.ts';
import type { ExtremeKind } from './extreme-kinds.ts';
import { isCompared, whyTooFewGroups, type GroupRow, type GroupTable } from './group-tables.ts';
import type { Disparity } from './result.ts';

/**
 * One comparison over all groups of a table, with its pair. Its interval comes from simultaneous intervals of
 * every pair of groups (of every metric that it is made of), so plain and simultaneous are one and the same.
 * @param enters leaves further groups out, such as those below a rule's minimum
 */
export function buildExtreme(
	build: Build,
	table: GroupTable,
	kind: ExtremeKind,
	enters: (row: GroupRow) => boolean = () => true
): Disparity {
	const [first] = kind.parts;
	if (first === undefined) throw new Error(`${kind.comparison} is made of no metric`);
	const population = table.population.counts;
	const none = kind.parts.map((metric) => noneForAll(build.audit, metric)).find((reason) => reason !== null);
	const groups = table.rows.filter(
		(row) => enters(row) && kind.parts.every((metric) => isCompared(row, metric, table))
	);
	const found: Extreme =
		none === undefined ? kind.of(groups, population) : { answer: noAnswer(none), pair: null };
	const made = found.answer.value === null ? null : extremeInterval({ build, table, kind, groups });
	const pair = found.pair === null ? null : [groups[found.pair.high], groups[found.pair.low]];
	const reason: NoAnswer | null =
		found.answer.reason === 'too-few-groups'
			? whyTooFewGroups({ metrics: kind.parts, enters }, table)
			: found.answer.reason;
	return {
		model: table.model,
		stratum: null,
		variant: null,
		attribute: table.set.name,
		group: pair === null ? 'all' : pair.map((row) => row?.title ?? '').join(' – '),
		reference: null,
		metric: kind.named,
		comparison: kind.comparison,
		value: found.answer.value,
		low: made?.interval.low ?? null,
		high: made?.interval.high ?? null,
		low_simultaneous: made?.interval.low ?? null,
		high_simultaneous: made?.interval.high ?? null,
		low66: null,
		high66: null,
		method: made?.method ?? null,
		test: null,
		p: null,
		p_adjusted: null,
		family_size: made?.size ?? null,
		people: null,
		reason,
		missingMembership: false,
		small: table.withheld
	};
}

interface ExtremeOf {
	readonly build: Build;
	readonly table: GroupTable;
	readonly kind: ExtremeKind;
	readonly groups: readonly GroupRow[];
}

/** Kept with the cube, since thousands of pairs may be behind one extreme of a combination. */
function extremeInterval(of: ExtremeOf): KeptInterval | null {
	const { build, table, kind, groups } = of;
	const { level, seed, resamples } = build.audit.inference;
	const parts = kind.parts.map((metric) => metric.id);
	const members = groups.map((row) => row.key);
	const key = JSON.stringify([
		table.model,
		table.set.name,
		kind.scale,
		parts,
		level,
		seed,
		resamples,
		// Which groups are small decides the design effect that others borrow.
		build.audit.data.rowsAre,
		build.audit.privacy.minimumCell,
		members
	]);
	return once(build.extremes, key, () => fromPairs(of));
}

function fromPairs({ build, table, kind, groups }: ExtremeOf): KeptInterval | null {
	const population = table.population.counts;
	const pairs = kind.parts.flatMap((metric) =>
		groupPairs(groups.filter((row) => metric.value({ group: row.counts, population }).value !== null)).map(
			([a, b]) =>
				contrast(
					{
						of: comparable(metric),
						group: a,
						against: b,
						population,
						overall: false,
						pooled: pooledEffect(table, metric)
					},
					build.sampler
				)
		)
	);
	const level = simultaneousLevel(build.audit.inference, pairs.length);
	const found = pairs.map(({ intervals: pair }) => pair[kind.scale](level));
	const intervals = found.flatMap((each) => each ?? []);
	// A pair that nothing is known of may be the widest.
	if (intervals.length < found.length) return null;
	const interval =
		kind.scale === 'difference' ? largestGapInterval(intervals) : smallestRatioInterval(intervals);
	const method = pairs[0]?.intervals.methods[kind.scale].split(', effective')[0];
	return interval === null
		? null
		: { interval, size: pairs.length, method: `simultaneous pairs, ${method ?? ''}` };
}
