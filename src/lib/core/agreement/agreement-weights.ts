/**
 * How much two ratings count as one: `nominal` only where they are the same; `linear` and `quadratic` the more, the
 * nearer they stand in the order of the categories (for ratings in steps).
 */
export type Weighting = 'nominal' | 'linear' | 'quadratic';

/** The categories of a scale of equal steps: their places. */
export const equalSteps = (table: readonly unknown[]): readonly number[] => table.map((_, place) => place);

/**
 * How far two categories are apart, by their places: 0 for the same, 1 for the ends of the scale.
 * @param values where the categories lie on the scale, ascending
 */
export function disagreement(
	weighting: Weighting,
	[one, other]: readonly [number, number],
	values: readonly number[]
): number {
	if (one === other) return 0;
	switch (weighting) {
		case 'nominal':
			return 1;
		case 'linear':
			return Math.abs(between(one, other, values));
		case 'quadratic':
			return between(one, other, values) ** 2;
	}
}

/** As a share of the whole scale. */
const between = (one: number, other: number, values: readonly number[]): number =>
	((values[one] ?? NaN) - (values[other] ?? NaN)) / ((values.at(-1) ?? NaN) - (values[0] ?? NaN));
