import type { Bins } from './resolved-audit.ts';

/**
 * The levels of a binned column, from low to high: "< 3", "[3, 7)", "≥ 7" where bins are closed on the left;
 * "≤ 3", "(3, 7]", "> 7" where on the right. There is always one more level than there are edges.
 */
export function binLevels({ edges, closed }: Bins): readonly string[] {
	const left = closed === 'left';
	return Array.from({ length: edges.length + 1 }, (_, i) => {
		const low = edges[i - 1];
		const high = edges[i];
		if (low === undefined) return `${left ? '<' : '≤'} ${String(high)}`;
		if (high === undefined) return `${left ? '≥' : '>'} ${String(low)}`;
		return left ? `[${low}, ${high})` : `(${low}, ${high}]`;
	});
}
