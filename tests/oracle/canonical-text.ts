/** A value as text in which equal values are equal, whole numbers of any size too. */
export const canonicalText = (value: unknown): string =>
	JSON.stringify(value, (_, held: unknown) => (typeof held === 'bigint' ? `${String(held)}n` : held));
