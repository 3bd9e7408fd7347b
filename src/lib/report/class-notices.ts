import type { ClassCounts } from '#lib/core/classes/class-counts.ts';
import { classMargins } from '#lib/core/classes/class-margins.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { hidesClasses } from './class-measures.ts';
import type { GroupTable } from './group-tables.ts';
import { readableText } from './readable-text.ts';
import type { Notice } from './result.ts';

interface ClassNoticesOf {
	readonly audit: ResolvedAudit;
	readonly tables: readonly GroupTable[];
}

/** What a reader must know of classes: that their rates stay behind, and that a mean over classes is not of the same ones. */
export function classNotices({ audit, tables }: ClassNoticesOf): readonly Notice[] {
	if (audit.outcome.type !== 'classes') return [];
	const hidden = hidesClasses(audit);
	const differing = tables.flatMap((table): readonly Notice[] => {
		const text = audit.metrics.some((metric) => metric.startsWith('macro_')) ? differingText(table) : null;
		return text === null
			? []
			: [{ code: 'class-sets-differ', severity: 'caution', text, ...(hidden ? { onScreen: true } : {}) }];
	});
	if (!hidden) return differing;
	return [
		...differing,
		{
			code: 'classes-withheld',
			severity: 'note',
			text: 'What each class does against the rest, and the means over classes, stay with the counts and are in nothing that leaves: a class in a group may be few people.'
		}
	];
}

/** The classes that some label of a group holds: those that its macro means are over. */
function labelledClasses(counts: ClassCounts): readonly string[] {
	const { labelled } = classMargins(counts);
	return counts.classes.filter((_, at) => (labelled[at] ?? 0) > 0);
}

/** How many groups and classes a sentence names before it breaks off. */
const named = 3;

const listText = (names: readonly string[]): string =>
	[...names.slice(0, named).map(readableText), ...(names.length > named ? ['others'] : [])].join(', ');

/** That groups of one attribute have labels of different classes; null where all have the same. */
function differingText({ set, rows, model }: GroupTable): string | null {
	const compared = rows.flatMap(({ title, compared: stands, counts: { classes } }) =>
		stands && classes !== undefined ? [{ title, classes: labelledClasses(classes) }] : []
	);
	const all = [...new Set(compared.flatMap(({ classes }) => classes))];
	const lacking = compared
		.map(({ title, classes }) => ({ title, without: all.filter((name) => !classes.includes(name)) }))
		.filter(({ without }) => without.length > 0);
	if (lacking.length === 0) return null;
	const groups = lacking
		.slice(0, named)
		.map(({ title, without }) => `${readableText(title)} (${listText(without)})`);
	const more = lacking.length > named ? `; so do ${String(lacking.length - named)} more` : '';
	return `${readableText(model)}: groups of ${readableText(set.name)} lack rows of a class that others have: ${groups.join(', ')}${more}. A macro mean is over the classes that a group’s own labels hold, so that a gap between such groups may come from the classes alone.`;
}
