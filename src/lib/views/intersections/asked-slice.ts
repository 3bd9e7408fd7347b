import type { Slice, SliceItem } from '#lib/core/slices/slice.ts';

const isItem = (value: unknown): value is readonly [string, string | null] =>
	Array.isArray(value) &&
	value.length === 2 &&
	typeof value[0] === 'string' &&
	(value[1] === null || typeof value[1] === 'string');

/** The slice that the address asks about: conditions on these attributes, one each; what is mangled is as if it were not there. */
export function readSlice(text: string | null, attributes: readonly string[]): Slice {
	if (text === null) return [];
	let read: unknown;
	try {
		read = JSON.parse(text);
	} catch {
		return [];
	}
	const items = Array.isArray(read) ? read.filter(isItem) : [];
	return attributes.flatMap((attribute): readonly SliceItem[] => {
		const found = items.find(([name]) => name === attribute);
		return found === undefined ? [] : [{ attribute, level: found[1] }];
	});
}

/** How the address writes a slice; null where it has no condition. */
export const sliceText = (slice: Slice): string | null =>
	slice.length === 0 ? null : JSON.stringify(slice.map(({ attribute, level }) => [attribute, level]));

/** The slice with another condition on one attribute; undefined takes it away. */
export const withCondition = (slice: Slice, attribute: string, level: string | null | undefined): Slice => [
	...slice.filter((item) => item.attribute !== attribute),
	...(level === undefined ? [] : [{ attribute, level }])
];
