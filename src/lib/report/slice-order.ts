import { metrics } from '#lib/core/metrics/registry.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { SliceRow } from './result.ts';

/** Whether the metric is to a slice's harm: null where a difference either way may harm. */
export type SliceSide = 'worse' | 'better' | null;

/** Which side of everybody a slice is on, by the metric's direction and the decision that is good for people. */
export function sliceSide(
	{ outcome }: Pick<ResolvedAudit, 'outcome'>,
	{ metric, divergence }: Pick<SliceRow, 'metric' | 'divergence'>
): SliceSide {
	const better = metrics[metric].better[outcome.favourable];
	if (better === null || divergence === 0) return null;
	return divergence > 0 === (better === 'higher') ? 'better' : 'worse';
}

/** The same in words, beside a shape where there is one. */
const sideWords: Readonly<Record<'worse' | 'better' | 'either', string>> = {
	worse: 'worse off',
	better: 'better off',
	either: 'no worse side'
};

export const sliceSideWords = (audit: Pick<ResolvedAudit, 'outcome'>, row: SliceRow): string =>
	sideWords[sliceSide(audit, row) ?? 'either'];

/** What the list begins with: those who are worse off, or whatever is furthest from everybody. */
export type SliceOrder = 'worse' | 'largest';

/**
 * The slices of a model: those who are worse off first, then those where either way may harm, then those who are better off;
 * or all by their size. Within each the widest divergence comes first, and ties keep their order.
 */
export function slicesInOrder(
	{ slices, audit }: { readonly slices: readonly SliceRow[]; readonly audit: Pick<ResolvedAudit, 'outcome'> },
	model: string,
	order: SliceOrder = 'worse'
): readonly SliceRow[] {
	const place = (row: SliceRow): number =>
		order === 'largest' ? 0 : { worse: 0, either: 1, better: 2 }[sliceSide(audit, row) ?? 'either'];
	return slices
		.filter((row) => row.model === model)
		.toSorted((a, b) => place(a) - place(b) || Math.abs(b.divergence) - Math.abs(a.divergence));
}
