import { total } from '../cube/counts.ts';
import type { Counts } from '../cube/counts.ts';
import type { GroupTables } from './group-tables.ts';

const positives = (c: Counts): number => c.tp + c.fn;
const negatives = (c: Counts): number => c.fp + c.tn;

/**
 * Models that may publish nothing beside the others, because their rows look like a part of another model's: where
 * a model lacks a few decisions, each of its groups subtracted from the other's tells how few, and how they turned
 * out. A model counts as part of another when it has no more positives and no more negatives in any group; it is
 * named here when in some group the difference is 1 to minimumCell − 1. Models on the very same rows are not,
 * nor is a model without any.
 *
 * Two models on different rows can look nested by chance, mostly where one has far more rows: then the smaller is
 * held back without need. The counts cannot tell the two apart, and what has left cannot be called back.
 */
export function nestedModels({ counts }: GroupTables, minimumCell: number): ReadonlySet<number> {
	const held = new Set<number>();
	const few = (difference: number): boolean => difference > 0 && difference < minimumCell;
	const partOf = (inner: readonly Counts[], outer: readonly Counts[]): boolean =>
		inner.some((cell) => total(cell) > 0) &&
		inner.every((cell, at) => {
			const other = outer[at];
			return (
				other !== undefined && positives(cell) <= positives(other) && negatives(cell) <= negatives(other)
			);
		});
	const tells = (inner: readonly Counts[], outer: readonly Counts[]): boolean =>
		inner.some((cell, at) => {
			const other = outer[at] ?? cell;
			const missed = positives(other) - positives(cell);
			const rest = negatives(other) - negatives(cell);
			return few(missed) || few(rest) || few(missed + rest);
		});
	counts.forEach((outer, o) =>
		counts.forEach((inner, i) => {
			if (o !== i && !held.has(o) && partOf(inner, outer) && tells(inner, outer)) held.add(i);
		})
	);
	return held;
}
