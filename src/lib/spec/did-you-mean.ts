/** Edits (insert, delete or replace one character, swap two neighbours) from one text to another: optimal string alignment. */
function distance(a: string, b: string): number {
	let before: readonly number[] = [];
	let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const swapped = swaps ? (before[j - 2] ?? 0) + 1 : Infinity;
			current.push(Math.min(replaced, swapped, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
		}
		before = previous;
		previous = current;
	}
	return previous[b.length] ?? 0;
}

/**
 * The known name that a mistyped one most likely stands for: a third of its letters may differ, and case does not count.
 * Null where none is near.
 */
export function nearest(name: string, known: readonly string[]): string | null {
	// A hostile name is not worth the work, and nobody mistypes so long a one.
	if (name.length > 60) return null;
	const allowed = Math.max(1, Math.floor(name.length / 3));
	const ranked = known
		.map((candidate) => ({ candidate, edits: distance(name.toLowerCase(), candidate.toLowerCase()) }))
		.sort((a, b) => a.edits - b.edits);
	const [best] = ranked;
	return best !== undefined && best.edits <= allowed ? best.candidate : null;
}

/** " Did you mean …?" where a known name is near, else nothing: goes at the end of a sentence. */
export function didYouMean(name: string, known: readonly string[]): string {
	const candidate = nearest(name, known);
	return candidate === null ? '' : ` Did you mean ${JSON.stringify(candidate)}?`;
}
