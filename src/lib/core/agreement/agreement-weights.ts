/**
 * How much two ratings count as one: `nominal` only where they are the same; `linear` and `quadratic` the more, the
 * nearer they stand in the order of the categories (for ratings in steps).
 */
export type Weighting = 'nominal' | 'linear' | 'quadratic';

/** How far two categories are apart, by their places: 0 for the same, 1 for the ends of the scale. */
export function disagreement(
	weighting: Weighting,
	[one, other]: readonly [number, number],
	categories: number
): number {
	if (one === other) return 0;
	switch (weighting) {
		case 'nominal':
			return 1;
		case 'linear':
			return Math.abs(one - other) / (categories - 1);
		case 'quadratic':
			return ((one - other) / (categories - 1)) ** 2;
	}
}
