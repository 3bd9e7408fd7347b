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
export const nearest = (name: string, known: readonly string[]): string | null =>
	near(name, known)[0]?.candidate ?? null;

/** The known names that are near a mistyped one, the nearest first. */
function near(name: string, known: readonly string[]) {
	// A hostile name is not worth the work, and nobody mistypes so long a one.
	if (name.length > 60) return [];
	const allowed = Math.max(1, Math.floor(name.length / 3));
	return known
		.map((candidate) => ({ candidate, edits: distance(name.toLowerCase(), candidate.toLowerCase()) }))
		.filter(({ edits }) => edits <= allowed)
		.sort((a, b) => a.edits - b.edits);
}

/** " Did you mean …?" where a known name is near, else nothing: goes at the end of a sentence. */
export function didYouMean(name: string, known: readonly string[]): string {
	const candidate = nearest(name, known);
	return candidate === null ? '' : ` Did you mean ${JSON.stringify(candidate)}?`;
}

/** " Did you mean …, … or …?": at most three known names that hold what was written, or that it may be mistyped for. */
export function someOf(name: string, known: readonly string[]): string {
	const part = name.toLowerCase();
	const holding = part.length < 3 ? [] : known.filter((candidate) => candidate.toLowerCase().includes(part));
	const [first, ...others] = [
		...new Set([...near(name, known).map(({ candidate }) => candidate), ...holding])
	]
		.slice(0, 3)
		.map((candidate) => JSON.stringify(candidate));
	if (first === undefined) return '';
	const last = others.pop();
	return ` Did you mean ${[first, ...others].join(', ')}${last === undefined ? '' : ` or ${last}`}?`;
}
