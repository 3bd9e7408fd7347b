import type { DescriptionSet } from '#lib/core/counterfactual/counterfactual-table.ts';
import type { Levels } from '#lib/core/cube/cube.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { levelTitles } from '../group-titles.ts';

/** The group of patients that a row is of: the attribute and the group's title; both null for all cases. */
export interface PatientGroup {
	readonly by: string | null;
	readonly group: string | null;
}

/** Whether a row is of all cases, and not of one group of patients. */
export const isOfAll = ({ by }: Pick<PatientGroup, 'by'>): boolean => by === null;

/** How the groups of a set are titled in every table: as the audit titles them, and no two levels alike. */
export function patientGroups(
	audit: ResolvedAudit,
	{ attributes, ...cells }: DescriptionSet
): (levels: Levels) => PatientGroup {
	const [by] = attributes;
	if (by === undefined) return () => ({ by: null, group: null });
	const levels = new Set(Object.values(cells).flatMap((of) => of.map(({ levels: [level = null] }) => level)));
	const group = audit.groups.find(({ column }) => column === by);
	const titles = group && levelTitles(group, [...levels]);
	return ([level = null]) => ({ by, group: titles?.get(level) ?? level });
}
