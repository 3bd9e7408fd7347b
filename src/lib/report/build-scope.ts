import type { Metric } from '#lib/core/metrics/metric.ts';
import { leavingWindow } from '#lib/core/suppression/leaving-window.ts';
import { showsRows } from '#lib/core/suppression/suppression-mask.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { attributeSets } from './attribute-sets.ts';
import { isSmall, type GroupTable } from './group-tables.ts';
import type { GroupSource } from './group-source.ts';
import { grouped } from './grouped.ts';
import { minimumCell } from './prepare.ts';
import type { Disparity, Scope } from './result.ts';

interface ScopeOf {
	readonly audit: ResolvedAudit;
	readonly source: GroupSource;
	readonly tables: readonly GroupTable[];
	readonly reported: readonly Metric[];
	readonly disparities: readonly Disparity[];
}

/**
 * Who was counted and who was left out, as the person who holds the log sees it.
 * In a log where a column tells models apart each row is one model's; in any other log every model sees each row,
 * so the missing are counted once.
 */
export function buildScope(of: ScopeOf): Scope {
	const { audit, source } = of;
	return {
		rows: source.rows,
		models: source.models.map((model) => ({
			model,
			assessed: of.tables.find((table) => table.model === model)?.population.n ?? null,
			...source.leftOut(model)
		})),
		window: source.window === null ? null : { first: source.window.first, last: source.window.last },
		attributes: attributeScopes(of, audit.model.column === null ? source.models.slice(0, 1) : source.models)
	};
}

/** The scope that leaves: without the counts of people from which a small one follows. */
export function leavingScope(scope: Scope, { audit, source, tables }: ScopeOf): Scope {
	const withheld = withheldAttributes(tables);
	const hidden = (attribute: string): boolean =>
		tables.some(
			({ set, rows, population }) =>
				set.name === attribute &&
				(population.publishable === 'nothing' ||
					rows.some((row) => row.missing && row.publishable === 'nothing'))
		);
	return {
		...scope,
		rows: showsRows((model) => source.leaving(model), source.models) ? scope.rows : null,
		models: scope.models.map((row) => {
			const may = source.leaving(row.model);
			const whole = tables.find((table) => table.model === row.model)?.population.publishable;
			return {
				model: row.model,
				assessed: whole === undefined || whole === 'nothing' ? null : row.assessed,
				unlabelled: may.leftOut ? row.unlabelled : null,
				undecided: may.leftOut ? row.undecided : null,
				mismatched: may.mismatched ? row.mismatched : null
			};
		}),
		window: leavingWindow(scope.window, minimumCell(audit)),
		attributes: scope.attributes
			.filter(({ attribute }) => !withheld.includes(attribute))
			.map((row) => (hidden(row.attribute) ? { ...row, missingRows: null, missingShare: null } : row))
	};
}

/** The combinations of which nothing may leave. */
export const withheldAttributes = (tables: readonly GroupTable[]): readonly string[] => [
	...new Set(tables.filter((table) => table.withheld).map((table) => table.set.name))
];

function attributeScopes(of: ScopeOf, models: readonly string[]): Scope['attributes'] {
	const byAttribute = grouped(of.tables, (table) => table.set.name);
	const references = grouped(
		of.disparities.filter((row) => row.reference !== null && row.comparison === 'difference'),
		(row) => row.attribute
	);
	return attributeSets(of.audit).flatMap(({ name }) => {
		const tables = byAttribute.get(name);
		if (tables === undefined) return [];
		const counted = tables.filter((table) => models.includes(table.model));
		const people = sum(counted.map((table) => table.population.n));
		const missing = sum(
			counted.flatMap((table) => table.rows.filter((row) => row.missing).map((row) => row.n))
		);
		const named = new Set((references.get(name) ?? []).map((row) => row.reference));
		const [reference = null] = named;
		return [
			{
				attribute: name,
				groups: new Set(tables.flatMap((table) => table.rows.map((row) => row.title))).size,
				reference: named.size === 1 ? reference : null,
				missingRows: missing,
				missingShare: people === 0 ? null : missing / people,
				suppressedGroups: Math.max(0, ...tables.map((table) => suppressed(table, of.reported)))
			}
		];
	});
}

/** Groups of which at least one of the reported metrics is blank in what leaves. */
const suppressed = (table: GroupTable, reported: readonly Metric[]): number =>
	table.rows.filter((row) => reported.some((metric) => isSmall(row, metric, table))).length;

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
