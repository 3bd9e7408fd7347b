import { noCounts, total } from '../cube/counts.ts';
import { disclosures } from './attacker.ts';
import type { Disclosure } from './attacker.ts';
import { hideComplements, nextToHide } from './complement.ts';
import { layerBelow } from './layers.ts';
import type { Layer } from './layers.ts';
import type { PublishedLayers } from './published-layers.ts';

/** Rounds of hiding one more group at a time before whole tables are hidden. */
const patience = 12;

/** Hides one more group beside a count that came out; false where every line it stands in is used up. */
function hideBeside(
	state: PublishedLayers,
	models: readonly number[],
	{ entry, layer }: Disclosure
): boolean {
	let cheapest: number | undefined;
	let fewest = Infinity;
	for (const at of state.tables.linesOf[entry] ?? []) {
		const parent = state.tables.lines[at]?.parent ?? 0;
		for (const model of models) {
			if (state.at(model, parent) < layer) continue;
			const next = nextToHide(state, model, at, layer);
			if (next === undefined) continue;
			const rows = total(state.tables.counts[model]?.[next] ?? noCounts);
			if (rows < fewest) [cheapest, fewest] = [next, rows];
		}
	}
	const hide = cheapest;
	if (hide === undefined) return false;
	return models.map((model) => state.lower(model, hide, layerBelow(layer))).includes(true);
}

/** Hides a layer of a whole table; where that is hidden already, the next; at last withholds intersections. */
function hideTable(state: PublishedLayers, models: readonly number[], table: number, layer: Layer): boolean {
	const { attributes = [], entries = [] } = state.tables.tables[table] ?? {};
	for (let to = layerBelow(layer); ; to = layerBelow(to)) {
		const lowered = models.flatMap((model) => entries.map((entry) => state.lower(model, entry, to)));
		if (lowered.includes(true)) return true;
		if (to === 0) break;
	}
	// An attribute by itself comes out only through the intersections it is in.
	const through = state.tables.tables.flatMap((other, at) =>
		other.attributes.length > 1 &&
		(at === table || (attributes.length < 2 && attributes.every((a) => other.attributes.includes(a))))
			? [at]
			: []
	);
	return through.map((at) => state.withhold(at)).includes(true);
}

/** Withholds the largest intersection left, for when the sums are too many to be checked. */
function withholdLargest(state: PublishedLayers): boolean {
	const [largest] = state.tables.tables
		.map(({ attributes, entries }, at) => ({ at, depth: attributes.length, size: entries.length }))
		.filter(({ at, depth }) => depth > 1 && !state.withheld(at))
		.sort((a, b) => b.size - a.size || b.at - a.at);
	return largest !== undefined && state.withhold(largest.at);
}

/** Hides more around what came out of one class of models; true where it could. */
function hideMore(
	state: PublishedLayers,
	models: readonly number[],
	disclosed: readonly Disclosure[],
	patient: boolean
): boolean {
	if (patient && disclosed.map((d) => hideBeside(state, models, d)).includes(true)) return true;
	const depthOf = ({ entry }: Disclosure): number =>
		state.tables.tables[state.tables.tableOf[entry] ?? 0]?.attributes.length ?? 0;
	const deepest = Math.max(...disclosed.map(depthOf));
	const layerOf = new Map<number, Layer>();
	for (const d of disclosed.filter((each) => depthOf(each) === deepest)) {
		const table = state.tables.tableOf[d.entry] ?? 0;
		layerOf.set(table, Math.min(layerOf.get(table) ?? 3, d.layer) as Layer);
	}
	return [...layerOf].map(([table, layer]) => hideTable(state, models, table, layer)).includes(true);
}

/** Hides more until a reader of everything published finds no small count. Each round hides something, so it ends. */
export function hideUntilSafe(state: PublishedLayers, minimumCell: number): void {
	for (let round = 0; ; round += 1) {
		hideComplements(state, minimumCell);
		let safe = true;
		let moved = false;
		for (const models of state.tables.sameRows) {
			const disclosed = disclosures(state, models, minimumCell);
			if (disclosed?.length === 0) continue;
			safe = false;
			moved =
				(disclosed === null
					? withholdLargest(state)
					: hideMore(state, models, disclosed, round < patience)) || moved;
		}
		if (safe) return;
		if (moved) continue;
		state.hideAll();
		return;
	}
}
