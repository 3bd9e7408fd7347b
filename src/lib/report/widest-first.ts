import type { SliceRow } from './result.ts';

/** The slices of a model, the widest divergence first; ties keep their order. */
export const widestFirst = (slices: readonly SliceRow[], model: string): readonly SliceRow[] =>
	slices
		.filter((row) => row.model === model)
		.toSorted((a, b) => Math.abs(b.divergence) - Math.abs(a.divergence));
