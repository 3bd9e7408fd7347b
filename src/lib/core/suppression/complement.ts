import { addCounts, noCounts, total } from '../cube/counts.ts';
import type { Counts } from '../cube/counts.ts';
import { layerBelow, layers, safeAt } from './layers.ts';
import type { Layer } from './layers.ts';
import type { PublishedLayers } from './published-layers.ts';

const countsOf = (state: PublishedLayers, model: number, entry: number): Counts =>
	state.tables.counts[model]?.[entry] ?? noCounts;

/** Whether hiding this group would protect nothing: it is alone in another line whose sum is shown. */
function aloneElsewhere(
	state: PublishedLayers,
	model: number,
	entry: number,
	layer: Layer,
	line: number
): boolean {
	return (state.tables.linesOf[entry] ?? []).some((other) => {
		const parent = state.tables.lines[other]?.parent ?? 0;
		return other !== line && state.filled(model, other) === 1 && state.at(model, parent) >= layer;
	});
}

/** What hiding a group costs: its rows, and as many again for every line in which it would be the first hidden one. */
function costOf(state: PublishedLayers, model: number, entry: number, layer: Layer): number {
	const fresh = (state.tables.linesOf[entry] ?? []).filter(
		(line) =>
			state.at(model, state.tables.lines[line]?.parent ?? 0) >= layer &&
			state.hidden(model, line, layer) === 0
	);
	return total(countsOf(state, model, entry)) * (1 + fresh.length);
}

/**
 * The group of a line to hide next: the one that costs least among those that still publish the layer.
 * Undefined where none is left, or only groups whose hiding would protect nothing.
 */
export function nextToHide(
	state: PublishedLayers,
	model: number,
	at: number,
	layer: Layer
): number | undefined {
	let best: number | undefined;
	let least = Infinity;
	for (const entry of state.tables.lines[at]?.children ?? []) {
		if (total(countsOf(state, model, entry)) === 0 || state.at(model, entry) < layer) continue;
		if (aloneElsewhere(state, model, entry, layer, at)) continue;
		const cost = costOf(state, model, entry, layer);
		if (cost < least) {
			least = cost;
			best = entry;
		}
	}
	return best;
}

/**
 * Hides further groups of a line until its sum gives nothing away: the groups hidden in it come out together, as what
 * is left of the sum, so they must be at least two and safe as one group. True where something was hidden.
 */
function protectLine(
	state: PublishedLayers,
	model: number,
	at: number,
	layer: Layer,
	minimumCell: number
): boolean {
	const line = state.tables.lines[at];
	if (line === undefined || state.hidden(model, at, layer) === 0) return false;
	if (state.at(model, line.parent) < layer) return false;
	let together = line.children
		.filter((entry) => state.at(model, entry) < layer)
		.map((entry) => countsOf(state, model, entry))
		.reduce(addCounts, noCounts);
	let changed = false;
	while (state.hidden(model, at, layer) < 2 || !safeAt(together, layer, minimumCell)) {
		const next = nextToHide(state, model, at, layer);
		if (next === undefined) break;
		together = addCounts(together, countsOf(state, model, next));
		state.lower(model, next, layerBelow(layer));
		changed = true;
	}
	return changed;
}

/** No group is published more finely than the larger groups it is part of. */
function followMargins(state: PublishedLayers, model: number): boolean {
	let changed = false;
	state.tables.lines.forEach(({ parent, children }) => {
		const margin = state.at(model, parent);
		for (const child of children) changed = state.lower(model, child, margin) || changed;
	});
	return changed;
}

/**
 * Complementary suppression, line by line until nothing changes. What no single line shows is left to
 * `disclosures`: values that follow from several lines together, or from counts not being negative.
 */
export function hideComplements(state: PublishedLayers, minimumCell: number): void {
	state.tables.models.forEach((_, model) => {
		let changed = true;
		while (changed) {
			changed = followMargins(state, model);
			state.tables.lines.forEach(({ table }, at) => {
				if (state.withheld(table)) return;
				for (const layer of layers) changed = protectLine(state, model, at, layer, minimumCell) || changed;
			});
		}
	});
}
