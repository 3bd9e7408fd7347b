/**
 * Holm's adjusted p values, in the order given: rejecting those below α keeps the chance of any false
 * alarm in the family at α. Each is at least its own p and at most 1; of an empty family, none.
 * Source: Holm 1979, "A simple sequentially rejective multiple test procedure".
 */
export function holm(ps: readonly number[]): readonly number[] {
	const ascending = ps.map((p, at) => ({ p, at })).sort((a, b) => a.p - b.p);
	const adjusted = ps.map(() => 1);
	let running = 0;
	ascending.forEach(({ p, at }, rank) => {
		running = Math.max(running, Math.min(1, p * (ps.length - rank)));
		adjusted[at] = running;
	});
	return adjusted;
}
