import type { VerdictKind } from '#lib/core/verdict/verdict.ts';
import { unreachable } from '#lib/core/unreachable.ts';
import type { VerdictRow } from './result.ts';

/** What needs a reader's eye first comes first: 0 for outside, 4 for described. */
export function verdictRank(kind: VerdictKind): number {
	switch (kind) {
		case 'outside':
			return 0;
		case 'inconclusive':
			return 1;
		case 'not_assessable':
			return 2;
		case 'within':
			return 3;
		case 'described':
			return 4;
		default:
			return unreachable(kind);
	}
}

/** A verdict as a word on the page. */
export function verdictWord(kind: VerdictKind): string {
	switch (kind) {
		case 'outside':
			return 'outside';
		case 'inconclusive':
			return 'inconclusive';
		case 'not_assessable':
			return 'not assessable';
		case 'within':
			return 'within';
		case 'described':
			return 'described';
		default:
			return unreachable(kind);
	}
}

/** How far a value lies from no gap: a ratio and its inverse lie equally far. */
const distance = ({ value, comparison }: VerdictRow): number => {
	if (value === null) return 0;
	if (comparison.endsWith('ratio')) return value > 0 ? Math.abs(Math.log(value)) : Infinity;
	return Math.abs(value);
};

/** Verdicts as a page shows them: outside first, single attributes before intersections, the widest gap first. */
export const orderVerdicts = (rows: readonly VerdictRow[]): readonly VerdictRow[] =>
	rows.toSorted(
		(a, b) =>
			verdictRank(a.verdict) - verdictRank(b.verdict) ||
			Number(looksCombined(a.attribute)) - Number(looksCombined(b.attribute)) ||
			distance(b) - distance(a)
	);

const looksCombined = (attribute: string): boolean => attribute.includes(' × ');
