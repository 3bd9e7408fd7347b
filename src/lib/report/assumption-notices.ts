import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { hidesStrata } from './hides-strata.ts';
import { readableText } from './readable-text.ts';
import type { Notice } from './result.ts';

/** What the audit declares and the tables of this version do not use, or do not let out. */
export function assumptionNotices(audit: ResolvedAudit): readonly Notice[] {
	const { strata, model } = audit;
	const unused = (code: string, text: string): Notice => ({ code, severity: 'caution', text });
	return [
		...(strata.length > 0 && hidesStrata(audit)
			? [
					{
						code: 'strata-withheld',
						severity: 'note',
						text: `Comparisons within strata (${strata.map(readableText).join(', ')}) stay with the counts and are in nothing that leaves: a group in a stratum may be few people.`
					} as const
				]
			: []),
		...(Object.keys(model.facets).length === 0
			? []
			: [
					unused(
						'facets-unused',
						`The audit says what the model varies by (${Object.keys(model.facets).map(readableText).join(', ')}), and the tables do not tell these apart: each is over all of them together.`
					)
				])
	];
}
