import type { Counts } from '../cube/counts.ts';
import type { Publishable } from './suppression-mask.ts';

/**
 * How much of a group is published, as a number that grows: 0 nothing, 1 rows, 2 selection, 3 cells.
 * A group hides layer 3 when it publishes less than `cells`, layer 2 when less than `selection`, and so on.
 */
export type Layer = 0 | 1 | 2 | 3;

export const layers = [1, 2, 3] as const;

const names = ['nothing', 'rows', 'selection', 'cells'] as const;
export const publishableAt = (layer: Layer): Publishable => names[layer];

export const layerBelow = (layer: Layer): Layer => (layer === 3 ? 2 : layer === 2 ? 1 : 0);

/** The blocks that a layer adds: their sizes are what it publishes. */
function blocks({ tp, fp, fn, tn }: Counts, layer: Layer): readonly number[] {
	if (layer === 3) return [tp, fp, fn, tn];
	if (layer === 2) return [tp + fp, fn + tn];
	return layer === 1 ? [tp + fp + fn + tn] : [];
}

/** Whether each block of a layer is 0 or large enough to be shown. */
export const safeAt = (counts: Counts, layer: Layer, minimumCell: number): boolean =>
	blocks(counts, layer).every((block) => block === 0 || block >= minimumCell);

/** The finest layer that a group's own counts allow, before any other group is looked at. */
export const primaryLayer = (counts: Counts, minimumCell: number): Layer =>
	([3, 2, 1] as const).find((layer) => safeAt(counts, layer, minimumCell)) ?? 0;
