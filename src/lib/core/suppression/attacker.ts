import { noCounts, total } from '../cube/counts.ts';
import type { PublishedLayers } from './published-layers.ts';
import { coordinateLayers, coordinateQuantities, quantities, sumsWithin } from './quantities.ts';
import { randomSolution } from './random-solution.ts';
import type { Equation } from './random-solution.ts';

/** Passes over all sums before bounds that still creep are left as they are. */
const mostPasses = 300;
/** Rounds of linear algebra, each starting from what the one before found. */
const mostRounds = 8;
/** Steps of elimination, about half a second's worth. */
const budget = 20_000_000;
/** More rows than any log has: an upper bound for a count of which nothing is known. */
const unbounded = 1e15;

/** A count that is not published and yet follows from what is. */
export interface Disclosure {
	readonly entry: number;
	/** The layer that publishes such a count. */
	readonly layer: 1 | 2 | 3;
	readonly value: number;
}

/**
 * What a reader of everything published for one class of models (models on the same rows) can know of each count:
 * the reader knows which groups are empty, does exact linear algebra over all sums, and knows that no count is
 * negative. A place is one quantity of one model in one group; bounds only ever tighten to true facts.
 */
interface Knowledge {
	readonly low: Float64Array;
	readonly high: Float64Array;
	readonly truth: Float64Array;
	readonly open: Uint8Array;
	/** Each sum as places: the whole first, then its parts. */
	readonly sums: readonly (readonly number[])[];
	/** The sums over groups in the four coordinates, as equations of the open places. */
	readonly equations: readonly Equation[];
	/** Places of the coordinates that make up a place, with coefficients; only open ones. */
	readonly partsOf: (place: number) => readonly (readonly [number, number])[];
	readonly describe: (place: number) => Disclosure;
}

function startingKnowledge(state: PublishedLayers, models: readonly number[]): Knowledge {
	const { size, counts, lines, tableOf } = state.tables;
	const kinds = quantities.length;
	const placeOf = (model: number, quantity: number, entry: number): number =>
		((quantities[quantity]?.shared ? 0 : model) * kinds + quantity) * size + entry;
	const places = models.length * kinds * size;
	const low = new Float64Array(places);
	const high = new Float64Array(places);
	const truth = new Float64Array(places);
	const open = new Uint8Array(places);

	/** Whether none of the models that share a coordinate publishes it; a group without rows has nothing to hide. */
	const hides = (coordinate: number, at: number, entry: number): boolean =>
		(coordinate < 2 ? models : models.slice(at, at + 1)).every(
			(model) =>
				state.at(model, entry) < (coordinateLayers[coordinate] ?? 3) &&
				total(counts[model]?.[entry] ?? noCounts) > 0
		);
	models.forEach((model, at) => {
		for (let entry = 0; entry < size; entry += 1) {
			if (state.withheld(tableOf[entry] ?? 0)) continue;
			const hidden = [0, 1, 2, 3].map((coordinate) => hides(coordinate, at, entry));
			quantities.forEach((quantity, q) => {
				const place = placeOf(at, q, entry);
				const value = quantity.of(counts[model]?.[entry] ?? noCounts);
				const unknown = quantity.coordinates.some((c, i) => c !== 0 && hidden[i] === true);
				truth[place] = value;
				low[place] = unknown ? 0 : value;
				high[place] = unknown ? unbounded : value;
				open[place] = unknown ? 1 : 0;
			});
		}
	});

	const sums: number[][] = [];
	const equations: Equation[] = [];
	const addSum = (whole: number, parts: readonly number[]): boolean => {
		const anyOpen = open[whole] === 1 || parts.some((part) => open[part] === 1);
		if (anyOpen) sums.push([whole, ...parts]);
		return anyOpen;
	};
	models.forEach((_, at) => {
		quantities.forEach((quantity, q) => {
			if (quantity.shared && at > 0) return;
			for (const { table, parent, children } of lines) {
				if (state.withheld(table)) continue;
				const whole = placeOf(at, q, parent);
				const parts = children.map((child) => placeOf(at, q, child));
				if (!addSum(whole, parts) || !coordinateQuantities.includes(q)) continue;
				const terms = parts.filter((part) => open[part] === 1).map((part) => [part, -1] as const);
				equations.push(new Map(open[whole] === 1 ? [[whole, 1], ...terms] : terms));
			}
		});
		for (let entry = 0; entry < size; entry += 1)
			for (const [whole, one, other] of sumsWithin)
				addSum(placeOf(at, whole, entry), [placeOf(at, one, entry), placeOf(at, other, entry)]);
	});

	return {
		low,
		high,
		truth,
		open,
		sums,
		equations,
		partsOf: (place) => {
			const entry = place % size;
			const q = Math.floor(place / size) % kinds;
			const at = Math.floor(place / size / kinds);
			return (quantities[q]?.coordinates ?? []).flatMap((coefficient, i) => {
				const part = placeOf(at, coordinateQuantities[i] ?? 0, entry);
				return coefficient !== 0 && open[part] === 1 ? [[part, coefficient] as const] : [];
			});
		},
		describe: (place) => ({
			entry: place % size,
			layer: quantities[Math.floor(place / size) % kinds]?.layer ?? 1,
			value: truth[place] ?? 0
		})
	};
}

/** Tightens every bound by every sum until nothing moves: interval arithmetic with counts that are not negative. */
function propagate({ low, high, sums }: Knowledge): void {
	for (let pass = 0, moved = true; moved && pass < mostPasses; pass += 1) {
		moved = false;
		const raise = (place: number, to: number): void => {
			if (to <= (low[place] ?? 0)) return;
			low[place] = to;
			moved = true;
		};
		const sink = (place: number, to: number): void => {
			if (to >= (high[place] ?? 0)) return;
			high[place] = to;
			moved = true;
		};
		for (const places of sums) {
			const whole = places[0] ?? 0;
			let least = 0;
			let most = 0;
			for (let i = 1; i < places.length; i += 1) {
				least += low[places[i] ?? 0] ?? 0;
				most += high[places[i] ?? 0] ?? 0;
			}
			raise(whole, least);
			sink(whole, most);
			for (let i = 1; i < places.length; i += 1) {
				const part = places[i] ?? 0;
				const [partLow, partHigh] = [low[part] ?? 0, high[part] ?? 0];
				if (partLow === partHigh) continue;
				raise(part, (low[whole] ?? 0) - (most - partHigh));
				sink(part, (high[whole] ?? 0) - (least - partLow));
			}
		}
	}
}

/** Marks what linear algebra fixes as known; the number of places newly known, or null past the budget. */
function solve(known: Knowledge): number | null {
	const { low, high, truth, open } = known;
	const pinned: Equation[] = [];
	open.forEach((isOpen, place) => {
		if (isOpen === 1 && low[place] === high[place]) pinned.push(new Map(known.partsOf(place)));
	});
	const solution = randomSolution([...known.equations, ...pinned], budget);
	if (solution === null) return null;
	let found = 0;
	open.forEach((isOpen, place) => {
		if (isOpen === 0 || low[place] === high[place]) return;
		if (!solution.fixes(known.partsOf(place))) return;
		low[place] = truth[place] ?? 0;
		high[place] = truth[place] ?? 0;
		found += 1;
	});
	return found;
}

/**
 * The small counts that follow from everything published for models on the same rows, by exact linear algebra and by
 * bounds, in turn until neither finds more; a count that too few people stand behind is small too. Null where the sums are too many to solve within the budget.
 */
export function disclosures(
	state: PublishedLayers,
	models: readonly number[],
	minimumCell: number
): readonly Disclosure[] | null {
	const known = startingKnowledge(state, models);
	if (known.sums.length === 0) return [];
	for (let round = 0; round < mostRounds; round += 1) {
		propagate(known);
		const found = solve(known);
		if (found === null) return null;
		if (found === 0) break;
	}
	const found: Disclosure[] = [];
	known.open.forEach((isOpen, place) => {
		const value = known.truth[place] ?? 0;
		if (isOpen !== 1 || known.low[place] !== known.high[place] || value < 1) return;
		const disclosed = known.describe(place);
		const fewPeople = models.some((model) => state.isProtected(model, disclosed.entry, disclosed.layer));
		if (value < minimumCell || fewPeople) found.push(disclosed);
	});
	return found;
}
