import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { hidesClasses } from './class-measures.ts';
import type { Notice } from './result.ts';

/** What a reader must know of the rates of single classes: that they stay behind. */
export function classNotices(audit: ResolvedAudit): readonly Notice[] {
	if (audit.outcome.type !== 'classes' || !hidesClasses(audit)) return [];
	return [
		{
			code: 'classes-withheld',
			severity: 'note',
			text: 'What each class does against the rest, and the means over classes, stay with the counts and are in nothing that leaves: a class in a group may be few people.'
		}
	];
}
