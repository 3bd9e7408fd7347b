import { readableText } from '#lib/report/readable-text.ts';
import { overall, type Result } from '#lib/report/result.ts';
import type { GroupFigures } from './group-figure.ts';

/** Whether a group has this part in its name, as a reader sees it and in whatever case; every group has none. */
export const hasPart = (name: string, part: string | null): boolean =>
	part === null || readableText(name).toLowerCase().includes(part.trim().toLowerCase());

/** The groups with this part in their names, and the one that they are held against. */
export const foundGroups = (of: GroupFigures, part: string | null): GroupFigures =>
	part === null
		? of
		: {
				...of,
				figures: of.figures.filter(
					({ measure, mark }) => mark === 'reference' || hasPart(measure.group, part)
				)
			};

/** The names of an attribute's groups, each once, whatever is measured of them. */
export const groupNames = (
	{ measures }: Pick<Result, 'measures'>,
	{ model, attribute }: { readonly model: string; readonly attribute: string }
): readonly string[] => [
	...new Set(
		measures
			.filter((row) => row.model === model && row.attribute === attribute && row.group !== overall)
			.map(({ group }) => group)
	)
];
