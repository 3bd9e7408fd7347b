/** One condition of a slice: an attribute is at a level (null is missing membership). */
export interface SliceItem {
	readonly attribute: string;
	readonly level: string | null;
}

/** Everyone who meets every condition, each about another attribute, in the table's order. No condition is everyone. */
export type Slice = readonly SliceItem[];

/** Each text with its length before it, so that no two lists of texts read alike. */
const spelt = (text: string | null): string => (text === null ? '-' : `${String(text.length)}:${text}`);

/** One text for one slice, whatever the order of its conditions; missing membership keeps apart from any level. */
export const sliceKey = (slice: Slice): string =>
	slice
		.map(({ attribute, level }) => spelt(attribute) + spelt(level))
		.sort()
		.join('');

/** The slices with one condition fewer, the first condition left out first. Of everyone there are none. */
export const parentsOf = (slice: Slice): readonly Slice[] =>
	slice.map((_, out) => slice.filter((_item, at) => at !== out));
