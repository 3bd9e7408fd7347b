import { comparedFlips } from '#lib/report/descriptions/description-tables.ts';
import { goodWord } from '#lib/report/descriptions/description-figures.ts';
import type { Result } from '#lib/report/result.ts';

export type CountingPart = 'flips' | 'answers' | 'behaviour' | 'cases';

/**
 * What a part's figures count where a description was answered several times, and why they are not those of its
 * neighbours; empty where each was answered once, since all of them then count the same cases.
 */
export function repeatsWords(result: Result, part: CountingPart): string {
	const most = Math.max(1, ...comparedFlips(result).map(({ replicates }) => replicates ?? 1));
	if (most === 1) return '';
	const good = goodWord(result);
	switch (part) {
		case 'flips':
			return `Asked up to ${most} times, a case counts by the share of its answers that changed: less than the cases in which any answer changed.`;
		case 'answers':
			return `Asked up to ${most} times under each description, a case has up to ${most * most} such pairs.`;
		case 'behaviour':
			return `Asked up to ${most} times, a case fails where any of its answers does, so that more cases fail here than answers changed under Flips.`;
		case 'cases':
			return `Asked up to ${most} times, a case is less often ${good} where any share of its answers is no longer so: more cases than whole ones under Flips.`;
	}
}
