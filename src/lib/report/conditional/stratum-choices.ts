import { byCodeUnit, levelsKey } from '#lib/core/cube/compare-levels.ts';
import type { Cube, Levels } from '#lib/core/cube/cube.ts';
import { strataAlong, type StrataTable } from '#lib/core/strata/strata-table.ts';
import { isCrossed, strataFromGroups } from '#lib/core/strata/strata-from-groups.ts';
import type { Group, ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { levelTitles } from '../group-titles.ts';

/** What people can be compared within: the audit's own strata, one of their columns, or another attribute of the audit. */
export interface StratumChoice {
	/** The column, or the columns in JSON where they are several. */
	readonly id: string;
	/** Titles of its columns. */
	readonly title: string;
	readonly columns: readonly string[];
	/** `audit`: all that the audit names as strata, whose comparisons are in the result; `column`: one of them; `attribute`: a group of the audit. */
	readonly kind: 'audit' | 'column' | 'attribute';
}

const idOf = (columns: readonly string[]): string =>
	columns.length === 1 ? (columns[0] ?? '') : levelsKey(columns);

const groupOf = ({ groups }: ResolvedAudit, column: string): Group | undefined =>
	groups.find((group) => group.column === column);

/**
 * Every stratum that one attribute can be looked at within, the audit's own first. Counts add, so each column of several
 * strata can stand alone, and so can any attribute that is counted together with the one on show. None where the cube
 * holds neither.
 */
export function stratumChoices(
	audit: ResolvedAudit,
	cube: Cube,
	attribute: string
): readonly StratumChoice[] {
	const choice = (kind: StratumChoice['kind'], columns: readonly string[]): StratumChoice => ({
		id: idOf(columns),
		title: columns.map((column) => groupOf(audit, column)?.title ?? column).join(' × '),
		columns,
		kind
	});
	const own = audit.strata;
	const declared = [
		...(own.length > 0 ? [choice('audit', own)] : []),
		...(own.length > 1 ? own.map((column) => choice('column', [column])) : [])
	];
	const taken = new Set(declared.map(({ id }) => id));
	const attributes = audit.groups
		.map(({ column }) => column)
		.filter((column) => !taken.has(column))
		.map((column) => choice('attribute', [column]));
	return [...declared, ...attributes].filter(
		({ columns, kind }) => !columns.includes(attribute) && isStratified(cube, { attribute, columns, kind })
	);
}

type Asked = Pick<StratumChoice, 'columns' | 'kind'> & { readonly attribute: string };

/** Whether the groups of the attribute were counted by these strata. */
function isStratified({ strata, ...cube }: Cube, { attribute, columns, kind }: Asked): boolean {
	if (kind === 'attribute') return isCrossed(cube, [attribute, ...columns]);
	return (
		strata !== undefined &&
		strata.groupSets.some(({ attributes }) => levelsKey(attributes) === levelsKey([attribute])) &&
		columns.every((column) => strata.columns.includes(column))
	);
}

/** The groups of the attribute by the strata chosen; null where they were not counted. */
export function strataTable(cube: Cube, asked: Asked): StrataTable | null {
	if (!isStratified(cube, asked)) return null;
	const { attribute, columns, kind } = asked;
	if (kind === 'attribute') return strataFromGroups(cube, attribute, columns[0] ?? '');
	return cube.strata === undefined ? null : strataAlong(cube.strata, columns);
}

/** How a reader knows each stratum, under `levelsKey` of its levels. */
export function stratumTitles(audit: ResolvedAudit, table: StrataTable): ReadonlyMap<string, string> {
	const strata = new Map(
		table.groupSets.flatMap(({ cells }) => cells.map(({ stratum }) => [levelsKey(stratum), stratum] as const))
	);
	const titles = table.columns.map((column, at) => titlesOf(audit, column, [...strata.values()], at));
	return new Map(
		[...strata].map(([key, levels]) => [
			key,
			levels.map((level, at) => titles[at]?.get(level) ?? level ?? '').join(' · ')
		])
	);
}

function titlesOf(
	audit: ResolvedAudit,
	column: string,
	strata: readonly Levels[],
	at: number
): ReadonlyMap<string | null, string> {
	const levels = [...new Set(strata.map((stratum) => stratum[at] ?? null))];
	const group = groupOf(audit, column);
	if (group !== undefined) return levelTitles(group, levels);
	const known = levels.filter((level) => level !== null).toSorted(byCodeUnit);
	return new Map<string | null, string>([
		...known.map((level) => [level, level] as const),
		[null, known.includes('Unknown') ? '(not recorded)' : 'Unknown']
	]);
}
