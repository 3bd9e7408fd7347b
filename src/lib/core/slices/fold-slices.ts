import { parentsOf, sliceKey, type Slice } from './slice.ts';

/** A slice that may be listed, and how far it diverges from everyone. */
export interface Foldable {
	readonly slice: Slice;
	/** Its `sliceKey`. */
	readonly key: string;
	readonly rows: number;
	readonly divergence: number;
}

/**
 * Folds slices under simpler ones: a slice is redundant where leaving out one of its conditions changes the divergence
 * by no more than `redundancy` (|Δ(S) − Δ(S ∖ item)| ≤ ε), and stands under the slice that is left, or under that
 * one's own head where it is folded too; of several, under the head with fewest conditions, then with most rows. The
 * whole, with divergence 0, is the empty slice: what hardly diverges is folded under it.
 * A slice can only be folded under one that is given here, so whoever gives significant slices alone never loses one
 * to a slice that is not listed. Gives the head of every slice that is folded, by its key.
 * Source: Pastor, de Alfaro & Baralis 2021, "Looking for trouble" (redundancy pruning); heads of heads are ours, and may be further than ε.
 */
export function foldSlices(slices: readonly Foldable[], redundancy: number): ReadonlyMap<string, Slice> {
	const whole: Foldable = { slice: [], key: sliceKey([]), rows: Infinity, divergence: 0 };
	const known = new Map([whole, ...slices].map((each) => [each.key, each]));
	const heads = new Map<string, Foldable>();
	const simplestFirst = [...slices].sort((a, b) => a.slice.length - b.slice.length);
	for (const each of simplestFirst) {
		let head: Foldable | null = null;
		for (const parent of parentsOf(each.slice)) {
			const key = sliceKey(parent);
			const left = known.get(key);
			if (left === undefined || Math.abs(each.divergence - left.divergence) > redundancy) continue;
			const candidate = heads.get(key) ?? left;
			if (head === null || isSimpler(candidate, head)) head = candidate;
		}
		if (head !== null) heads.set(each.key, head);
	}
	return new Map([...heads].map(([key, head]) => [key, head.slice]));
}

const isSimpler = (a: Foldable, b: Foldable): boolean =>
	a.slice.length < b.slice.length || (a.slice.length === b.slice.length && a.rows > b.rows);
