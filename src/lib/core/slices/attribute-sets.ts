/** Every choice of 1 to `depth` out of `count` attributes, as ascending positions: small sets first, then by position. */
export function attributeSets(count: number, depth: number): readonly (readonly number[])[] {
	const sets: (readonly number[])[] = [];
	let last: readonly (readonly number[])[] = [[]];
	for (let size = 1; size <= Math.min(depth, count); size += 1) {
		last = last.flatMap((set) =>
			Array.from({ length: count }, (_, at) => at)
				.filter((at) => at > (set.at(-1) ?? -1))
				.map((at) => [...set, at])
		);
		sets.push(...last);
	}
	return sets;
}

/**
 * Joins attributes two and two, many levels with few, where a byte holds every combination of their levels: so half
 * as many columns are read.
 */
export function joinAttributes(sizes: readonly number[]): readonly (readonly number[])[] {
	const open = sizes.map((_, at) => at).sort((a, b) => (sizes[b] ?? 1) - (sizes[a] ?? 1));
	const joined: (readonly number[])[] = [];
	for (let most = open.shift(); most !== undefined; most = open.shift()) {
		const fewest = open.at(-1);
		const fits = fewest !== undefined && (sizes[most] ?? 1) * (sizes[fewest] ?? 1) <= 256;
		joined.push(fits ? [most, fewest] : [most]);
		if (fits) open.pop();
	}
	return joined;
}

/** Sets of attributes, and a wider set that holds them all. */
export interface Block {
	readonly attributes: readonly number[];
	readonly sets: readonly (readonly number[])[];
}

/**
 * Deals sets of attributes out to few wider sets whose product of levels stays within a limit, so that many cells
 * are read once for each wider set and not once for each set. Greedy: a block starts at the first set that is not yet
 * held and takes on whichever attribute brings the most others in. A set over the limit is a block of its own.
 */
export function coverBlocks(
	sets: readonly (readonly number[])[],
	sizes: readonly number[],
	limit: number
): readonly Block[] {
	const widest = [...sets].sort((a, b) => b.length - a.length);
	const blocks: Block[] = [];
	let open = widest;
	for (let first = open[0]; first !== undefined; first = open[0]) {
		const members = new Set(first);
		let product = first.reduce((all, at) => all * (sizes[at] ?? 1), 1);
		for (;;) {
			const gains = sizes.map(() => 0);
			for (const set of open) {
				const absent = set.filter((at) => !members.has(at));
				// A set that lacks one attribute counts most; others only break ties.
				for (const at of absent) gains[at] = (gains[at] ?? 0) + 1000 ** (1 - absent.length);
			}
			let best = -1;
			gains.forEach((gain, at) => {
				if (gain > (gains[best] ?? 0) && product * (sizes[at] ?? 1) <= limit) best = at;
			});
			if (best < 0) break;
			members.add(best);
			product *= sizes[best] ?? 1;
		}
		const held = open.filter((set) => set.every((at) => members.has(at)));
		blocks.push({ attributes: [...members].sort((a, b) => a - b), sets: held });
		open = open.filter((set) => !held.includes(set));
	}
	return blocks;
}
