import type { PatientGroup } from '#lib/report/descriptions/patient-group.ts';
import { readableText } from '#lib/report/readable-text.ts';
import type { Result } from '#lib/report/result.ts';

/** The titles of the patients' groups by an attribute, in the order of the report. */
export const groupsBy = ({ descriptions }: Result, by: string): readonly string[] => [
	...new Set(descriptions.flips.flatMap((row) => (row.by === by && row.group !== null ? [row.group] : [])))
];

/** A group of patients with the attribute whose level it is, for what is taken out of the page: "Sex of the patient: Female". */
export const groupTitle = ({ audit }: Result, by: string, group: string): string =>
	`${readableText(audit.groups.find(({ column }) => column === by)?.title ?? by)}: ${readableText(group)}`;

/** Said where a table has rows of all cases and none by an attribute that other tables are told by. */
export const notCountedBy = ({ audit }: Result, by: string): string =>
	`These findings hold none of this by ${readableText(audit.groups.find(({ column }) => column === by)?.title ?? by)}: they were counted, or written, by an earlier version. Count the log again to see it.`;

/** Whether rows of a table are of a choice of groups: of all cases where none is chosen. */
export const isBy =
	(by: string | null) =>
	(row: Pick<PatientGroup, 'by'>): boolean =>
		row.by === by;
