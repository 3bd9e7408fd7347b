import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { hidesClasses } from './class-measures.ts';
import { readableText } from './readable-text.ts';
import type { Notice } from './result.ts';

/** What a reader must know of the rates of single classes: that they stay behind, or that they take rows for independent. */
export function classNotices(audit: ResolvedAudit): readonly Notice[] {
	const { data, outcome } = audit;
	if (outcome.type !== 'classes') return [];
	return [
		...(hidesClasses(audit)
			? [
					{
						code: 'classes-withheld',
						severity: 'note',
						text: 'What each class does against the rest, and the means over classes, stay with the counts and are in nothing that leaves: a class in a group may be few people.'
					} as const
				]
			: []),
		...(data.cluster === null
			? []
			: [
					{
						code: 'class-clusters-unused',
						severity: 'caution',
						text: `Intervals of single classes take rows to be independent: where one ${readableText(data.cluster)} has several, they are too narrow.`
					} as const
				])
	];
}
