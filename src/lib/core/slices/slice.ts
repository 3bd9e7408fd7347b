/** One condition of a slice: an attribute is at a level (null is missing membership). */
export interface SliceItem {
	readonly attribute: string;
	readonly level: string | null;
}

/** Everyone who meets every condition, each about another attribute, in the table's order. No condition is everyone. */
export type Slice = readonly SliceItem[];

/** One text for one slice, whatever the order of its conditions; null keeps apart from a level that is spelt "null". */
export const sliceKey = (slice: Slice): string =>
	JSON.stringify(
		slice
			.map(({ attribute, level }) => [attribute, level] as const)
			.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
	);

/** The slices with one condition fewer, the first condition left out first. Of everyone there are none. */
export const parentsOf = (slice: Slice): readonly Slice[] =>
	slice.map((_, out) => slice.filter((_item, at) => at !== out));
