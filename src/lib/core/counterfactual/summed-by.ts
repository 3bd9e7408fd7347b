import { byCodeUnit } from '../cube/compare-levels.ts';

/** One part of what tells two entries apart. */
export type Part = string | number | null;

function comparePart(a: Part, b: Part): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return typeof a === 'number' && typeof b === 'number' ? a - b : byCodeUnit(String(a), String(b));
}

function compareParts(a: readonly Part[], b: readonly Part[]): number {
	for (let i = 0; i < Math.min(a.length, b.length); i++) {
		const order = comparePart(a[i] ?? null, b[i] ?? null);
		if (order !== 0) return order;
	}
	return a.length - b.length;
}

/**
 * Adds up entries that share a key, and puts what is left in order of it: texts by code unit, numbers by size, null last.
 * Where `add` is commutative and associative, the result does not depend on the order or number of lists they came in.
 * @param finish brings a sum to its canonical form
 */
export const summedBy =
	<Entry>(
		partsOf: (entry: Entry) => readonly Part[],
		add: (a: Entry, b: Entry) => Entry,
		finish: (entry: Entry) => Entry = (entry) => entry
	) =>
	(entries: readonly Entry[]): readonly Entry[] => {
		const known = new Map<string, { readonly parts: readonly Part[]; readonly sum: Entry }>();
		for (const entry of entries) {
			const parts = partsOf(entry);
			const key = JSON.stringify(parts);
			const before = known.get(key);
			known.set(key, { parts, sum: before === undefined ? entry : add(before.sum, entry) });
		}
		return [...known.values()]
			.toSorted((a, b) => compareParts(a.parts, b.parts))
			.map(({ sum }) => finish(sum));
	};
