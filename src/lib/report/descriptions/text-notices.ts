import type { CounterfactualTable } from '#lib/core/counterfactual/counterfactual-table.ts';
import { levelsKey } from '#lib/core/cube/compare-levels.ts';
import { wholeNumber } from '../figures.ts';
import { readableText } from '../readable-text.ts';
import type { Notice } from '../result.ts';

/** How many comparisons a notice names. */
const mostNamed = 4;

/**
 * Which descriptions differ by more than the intended words: whatever the answers do there may be due to those words.
 * The same texts stand in many strata, so the stratum with most such pairs is told.
 */
export function textNotices({ texts = [] }: CounterfactualTable): readonly Notice[] {
	const worst = new Map<string, { readonly name: string; readonly more: number; readonly pairs: number }>();
	for (const { attribute, baseline, variant, wording } of texts) {
		if (wording === null || wording.more === 0) continue;
		const key = levelsKey([attribute, baseline, variant]);
		if ((worst.get(key)?.more ?? 0) >= wording.more) continue;
		worst.set(key, {
			name: `${readableText(baseline)} → ${readableText(variant)}`,
			more: wording.more,
			pairs: wording.same + wording.intended + wording.more
		});
	}
	const told = [...worst.values()];
	if (told.length === 0) return [];
	const named = told
		.slice(0, mostNamed)
		.map(({ name, more, pairs }) => `${name} ${wholeNumber(more)} of ${wholeNumber(pairs)} pairs`)
		.join(', ');
	const rest = told.length > mostNamed ? `, and ${told.length - mostNamed} further comparisons` : '';
	return [
		{
			code: 'texts-changed-more',
			severity: 'caution',
			text: `Some descriptions differ by more than the words that tell them apart: ${named}${rest}. An answer may have changed because of those words.`
		}
	];
}
