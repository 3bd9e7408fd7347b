import type { Interval } from '#lib/core/intervals/interval.ts';
import type { Answer } from '#lib/core/metrics/answer.ts';
import type { Metric } from '#lib/core/metrics/metric.ts';
import type { Build } from './context.ts';
import { emptyDisparity } from './empty-disparity.ts';
import { adjusted, familySize, simultaneousLevel } from './families.ts';
import { isCompared, isSmall, type GroupRow, type GroupTable } from './group-tables.ts';
import { hidesStrata } from './hides-strata.ts';
import { thickLevel } from './inference.ts';
import type { ReferenceSide } from './reference-side.ts';
import type { Disparity } from './result.ts';

/** One comparison within strata: what it gives, its interval at a level, and its test. */
export interface Within {
	readonly comparison: Disparity['comparison'];
	readonly answer: Answer;
	readonly interval: (level: number) => Interval | null;
	readonly method: string;
	readonly test: { readonly name: string; readonly p: number } | null;
	readonly scale: number;
}

/** Everyone else is the reference within strata where the audit names the whole population: a part of itself is no control. */
export const referenceTitle = (side: ReferenceSide): string | null =>
	side.kind === 'overall' ? 'rest' : side.title;

export interface FamilyOf {
	readonly build: Build;
	readonly table: GroupTable;
	readonly metric: Metric;
	readonly side: ReferenceSide;
	readonly named: Disparity['metric'];
}

/** The comparisons of every group, each kind one family: simultaneous intervals and p values adjusted together. */
export function withinFamily(
	of: FamilyOf,
	within: (row: GroupRow) => readonly Within[]
): readonly Disparity[] {
	const { build, table, metric, side } = of;
	const others = table.rows.filter((row) => side.kind !== 'group' || side.row !== row);
	const made = others.map((row) => ({ row, within: within(row) }));
	const kinds = made[0]?.within.length ?? 0;
	return Array.from({ length: kinds }, (_, kind) => {
		const members = made.filter(
			({ row, within: found }) => isCompared(row, metric, table) && found[kind]?.answer.value != null
		);
		const size = side.kind === 'group' ? familySize(members.length + 1, side.byLooking) : members.length;
		const ps = adjusted(
			members.map(({ within: found }) => found[kind]?.test?.p ?? null),
			build.audit.inference
		);
		const level = simultaneousLevel(build.audit.inference, size);
		return made.flatMap((each) => {
			const found = each.within[kind];
			const at = members.indexOf(each);
			const place = at === -1 ? null : { size, level, p: ps[at] ?? null };
			return found === undefined ? [] : [disparity(of, each.row, found, place)];
		});
	}).flat();
}

function disparity(
	{ build, table, metric, side, named }: FamilyOf,
	row: GroupRow,
	found: Within,
	place: { readonly size: number; readonly level: number; readonly p: number | null } | null
): Disparity {
	const { value, reason } = found.answer;
	const at = (level: number | null): Interval | null => {
		const interval = value === null || level === null ? null : found.interval(level);
		return interval && { low: found.scale * interval.low, high: found.scale * interval.high };
	};
	const [plain, simultaneous, thick] = [
		at(build.audit.inference.level),
		at(place?.level ?? null),
		at(thickLevel)
	];
	const test = value === null ? null : found.test;
	return {
		...emptyDisparity(table, named),
		group: row.title,
		reference: referenceTitle(side),
		comparison: found.comparison,
		value: value === null ? null : found.scale * value,
		low: plain?.low ?? null,
		high: plain?.high ?? null,
		low_simultaneous: simultaneous?.low ?? null,
		high_simultaneous: simultaneous?.high ?? null,
		low66: thick?.low ?? null,
		high66: thick?.high ?? null,
		method: plain === null ? null : found.method,
		test: test?.name ?? null,
		p: test?.p ?? null,
		p_adjusted: test === null ? null : (place?.p ?? null),
		family_size: value === null ? null : (place?.size ?? null),
		reason,
		missingMembership: row.missing,
		small: isSmall(row, metric, table) || hidesStrata(build.audit)
	};
}
