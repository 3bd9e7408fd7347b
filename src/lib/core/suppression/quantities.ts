import type { Counts } from '../cube/counts.ts';
import type { Layer } from './layers.ts';

/**
 * What a reader may want to know of one group, in the four coordinates in which everything published is one
 * coordinate: n and the positive labels (shared by models on the same rows), the selected and the true positives
 * (each model's own). `layer` is the coarsest that publishes the quantity.
 */
export interface Quantity {
	readonly name: 'n' | 'positives' | 'negatives' | 'selected' | 'others' | 'tp' | 'fp' | 'fn' | 'tn';
	readonly layer: 1 | 2 | 3;
	/** Shared by all models on the same rows. */
	readonly shared: boolean;
	/** Coefficients on n, positives, selected and tp. */
	readonly coordinates: readonly [number, number, number, number];
	readonly of: (counts: Counts) => number;
}

export const quantities: readonly Quantity[] = [
	{ name: 'n', layer: 1, shared: true, coordinates: [1, 0, 0, 0], of: (c) => c.tp + c.fp + c.fn + c.tn },
	{ name: 'positives', layer: 3, shared: true, coordinates: [0, 1, 0, 0], of: (c) => c.tp + c.fn },
	{ name: 'negatives', layer: 3, shared: true, coordinates: [1, -1, 0, 0], of: (c) => c.fp + c.tn },
	{ name: 'selected', layer: 2, shared: false, coordinates: [0, 0, 1, 0], of: (c) => c.tp + c.fp },
	{ name: 'others', layer: 2, shared: false, coordinates: [1, 0, -1, 0], of: (c) => c.fn + c.tn },
	{ name: 'tp', layer: 3, shared: false, coordinates: [0, 0, 0, 1], of: (c) => c.tp },
	{ name: 'fp', layer: 3, shared: false, coordinates: [0, 0, 1, -1], of: (c) => c.fp },
	{ name: 'fn', layer: 3, shared: false, coordinates: [0, 1, 0, -1], of: (c) => c.fn },
	{ name: 'tn', layer: 3, shared: false, coordinates: [1, -1, -1, 1], of: (c) => c.tn }
];

/** The sums within one group, as places in `quantities`: the first is the sum of the two others. */
export const sumsWithin: readonly (readonly [number, number, number])[] = [
	[0, 1, 2],
	[0, 3, 4],
	[3, 5, 6],
	[4, 7, 8],
	[1, 5, 7],
	[2, 6, 8]
];

/** The layer below which each coordinate is hidden. */
export const coordinateLayers: readonly Layer[] = [1, 3, 2, 3];

/** Each coordinate's place in `quantities`. */
export const coordinateQuantities: readonly number[] = [0, 1, 3, 5];
