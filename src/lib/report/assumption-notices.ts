import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { readableText } from './readable-text.ts';
import type { Notice } from './result.ts';

/** What the audit declares and the intervals of this version do not use. */
export function assumptionNotices({ data, strata, model }: ResolvedAudit): readonly Notice[] {
	const unused = (code: string, text: string): Notice => ({ code, severity: 'caution', text });
	return [
		...(data.weight === null
			? []
			: [
					unused(
						'weight-unused',
						`The weights in ${readableText(data.weight)} are not used: every row counts once.`
					)
				]),
		...(strata.length === 0
			? []
			: [
					unused(
						'strata-unused',
						`The strata (${strata.map(readableText).join(', ')}) are not used: the tables are over all of them together.`
					)
				]),
		...(Object.keys(model.facets).length === 0
			? []
			: [
					unused(
						'facets-unused',
						'The facets of the model are not told apart: the tables are over all of them together.'
					)
				])
	];
}
