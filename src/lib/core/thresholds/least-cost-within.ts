import { cheapest, isBetter, rounding, type Candidate } from './candidates.ts';

/** A candidate with the metric that is to be made alike. */
export interface Levelled extends Candidate {
	readonly level: number;
}

interface Point {
	readonly group: number;
	readonly candidate: Levelled;
}

/** All candidates of all groups by rising level; of equal levels those of the first group first. */
function byLevel(groups: readonly (readonly Levelled[])[]): readonly Point[] {
	const points: Point[] = [];
	groups.forEach((candidates, group) => {
		for (const candidate of candidates) points.push({ group, candidate });
	});
	// Sorted by plain numbers: there may be a hundred thousand.
	const levels = Float64Array.from(points, ({ candidate }) => candidate.level);
	const order = Uint32Array.from(points.keys());
	order.sort((a, b) => (levels[a] ?? 0) - (levels[b] ?? 0) || a - b);
	return Array.from(order, (at) => points[at]).filter((point) => point !== undefined);
}

/** The best candidate of one group in a window that only moves up: the first of a queue in which each is better than all after it. */
class BestInWindow {
	readonly #queue: Levelled[] = [];
	#first = 0;
	readonly #home: number;

	constructor(home: number) {
		this.#home = home;
	}

	get best(): Levelled | null {
		return this.#queue[this.#first] ?? null;
	}

	enter(candidate: Levelled): void {
		while (this.#queue.length > this.#first) {
			const last = this.#queue.at(-1);
			if (last === undefined || !isBetter(candidate, last, this.#home)) break;
			this.#queue.pop();
		}
		this.#queue.push(candidate);
	}

	leave(candidate: Levelled): void {
		if (this.best === candidate) this.#first += 1;
	}
}

/**
 * One candidate a group, so that no two of their levels are further apart than allowed, at the least cost in all: the
 * best of every choice there is. Of choices that cost alike, the one at the lowest levels. Null where no choice keeps
 * within it, or a group has no candidate. Time grows as that of sorting all candidates.
 * @param home the cut in force, for candidates of one group that cost alike
 */
export function leastCostWithin(
	groups: readonly (readonly Levelled[])[],
	allowed: number,
	home: number
): readonly Levelled[] | null {
	const points = byLevel(groups);
	const windows = groups.map(() => new BestInWindow(home));
	let present = 0;
	let cost = 0;
	let best: { readonly cost: number; readonly level: number } | null = null;
	let entered = 0;

	const change = ({ group, candidate }: Point, how: 'enter' | 'leave'): void => {
		const window = windows[group];
		if (window === undefined) return;
		const before = window.best;
		window[how](candidate);
		const after = window.best;
		cost += (after?.cost ?? 0) - (before?.cost ?? 0);
		present += Number(after !== null) - Number(before !== null);
	};

	for (const first of points) {
		for (
			let point = points[entered];
			point !== undefined && point.candidate.level <= first.candidate.level + allowed + rounding;
			point = points[++entered]
		) {
			change(point, 'enter');
		}
		if (
			present === groups.length &&
			(best === null || cost < best.cost - rounding * Math.max(1, best.cost))
		) {
			best = { cost, level: first.candidate.level };
		}
		change(first, 'leave');
	}
	if (best === null) return null;
	const { level } = best;
	return groups.flatMap(
		(candidates) =>
			cheapest(
				candidates.filter(
					(each) => each.level >= level - rounding && each.level <= level + allowed + rounding
				),
				home
			) ?? []
	);
}

/** The least that the levels of one candidate a group can be apart; null where a group has none. */
export function smallestSpread(groups: readonly (readonly Levelled[])[]): number | null {
	const points = byLevel(groups);
	const inside = groups.map(() => 0);
	let [present, entered] = [0, 0];
	let least: number | null = null;
	for (const first of points) {
		while (present < groups.length && entered < points.length) {
			const point = points[entered++];
			if (point === undefined) break;
			inside[point.group] = (inside[point.group] ?? 0) + 1;
			if (inside[point.group] === 1) present += 1;
		}
		if (present < groups.length) return least;
		const last = points[entered - 1] ?? first;
		least = Math.min(least ?? Infinity, last.candidate.level - first.candidate.level);
		inside[first.group] = (inside[first.group] ?? 0) - 1;
		if (inside[first.group] === 0) present -= 1;
	}
	return least;
}
