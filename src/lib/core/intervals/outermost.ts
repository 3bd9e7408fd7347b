/** The greatest of any number of values, which no call takes as arguments: pairs of hundreds of groups are too many. −Infinity of none. */
export const greatest = (values: readonly number[]): number =>
	values.reduce((most, value) => Math.max(most, value), -Infinity);

/** The least; Infinity of none. */
export const least = (values: readonly number[]): number =>
	values.reduce((lowest, value) => Math.min(lowest, value), Infinity);
