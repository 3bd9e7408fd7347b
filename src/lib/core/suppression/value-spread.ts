/** How the rows of a group are spread over the values of a quantity, by whether a value stands on few rows. */
export interface ValueSpread {
	/** Values that at least one row has, and fewer rows than the minimum. */
	readonly rare: number;
	/** Values that as many rows have, or more. */
	readonly common: number;
	/** Gaps between neighbouring values, wider than a third of all, that part fewer rows than the minimum from the others. */
	readonly far: number;
}

/**
 * What sums are taken of: of weights those in each cell, of numbers and grades predictions, labels and errors, and of
 * these what stands together in a row, with its weight.
 */
export const spreadQuantities = ['tp', 'fp', 'fn', 'tn', 'prediction', 'label', 'error', 'row'] as const;

export type SpreadQuantity = (typeof spreadQuantities)[number];

/** The spreads of one group. Two logs' do not add: which values they share is not known. */
export interface ValueSpreads {
	/** A value on fewer rows than this is rare. */
	readonly minimum: number;
	readonly of: Readonly<Partial<Record<SpreadQuantity, ValueSpread>>>;
}

/** Spreads that nothing is known of. */
const unknownSpreads: ValueSpreads = { minimum: 0, of: {} };

/** The spreads of two logs together, of which nothing is known. */
export const joinSpreads = (): ValueSpreads => unknownSpreads;
