/** One step of a shortest edit script: an item of both, of the first alone, or of the second alone. */
export type Edit = 'kept' | 'removed' | 'added';

/** Beyond so many changes the rest is called wholly replaced: a text that shares so little is another text. */
const mostChanges = 2000;

/**
 * A shortest edit script from one sequence to another, removals before additions where the order is free.
 * Equal sequences are kept throughout; two with nothing in common are removed and added whole.
 * Source: Myers 1986, "An O(ND) difference algorithm and its variations", Algorithmica 1, section 4 (greedy algorithm).
 */
export function shortestEdit(first: readonly string[], second: readonly string[]): readonly Edit[] {
	let start = 0;
	while (start < Math.min(first.length, second.length) && first[start] === second[start]) start++;
	let end = 0;
	const shorter = Math.min(first.length, second.length) - start;
	while (end < shorter && first[first.length - 1 - end] === second[second.length - 1 - end]) end++;
	return [
		...Array<Edit>(start).fill('kept'),
		...middle(first.slice(start, first.length - end), second.slice(start, second.length - end)),
		...Array<Edit>(end).fill('kept')
	];
}

function middle(a: readonly string[], b: readonly string[]): readonly Edit[] {
	const replaced = () => [...Array<Edit>(a.length).fill('removed'), ...Array<Edit>(b.length).fill('added')];
	const most = Math.min(a.length + b.length, mostChanges);
	// furthest[k + d]: how far into `a` a path on diagonal k reaches with d changes.
	const trace: Int32Array[] = [];
	for (let d = 0; d <= most; d++) {
		const before = trace[d - 1];
		const furthest = new Int32Array(2 * d + 1);
		trace.push(furthest);
		for (let k = -d; k <= d; k += 2) {
			let x = before === undefined ? 0 : stepInto(before, d, k).x;
			while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
			furthest[k + d] = x;
			if (x >= a.length && x - k >= b.length) return walkBack(trace, a.length, b.length);
		}
	}
	return replaced();
}

/** Where a path on diagonal k stands after its d-th change, and whether that was an addition. */
function stepInto(before: Int32Array, d: number, k: number): { x: number; added: boolean } {
	// With d − 1 changes diagonal k stands at k + d − 1.
	const below = before[k + d] ?? -1;
	const above = before[k + d - 2] ?? -1;
	const added = k === -d || (k !== d && above < below);
	return { x: added ? below : above + 1, added };
}

function walkBack(trace: readonly Int32Array[], lengthA: number, lengthB: number): readonly Edit[] {
	const edits: Edit[] = [];
	let x = lengthA;
	let k = lengthA - lengthB;
	for (let d = trace.length - 1; d > 0; d--) {
		const before = trace[d - 1];
		if (before === undefined) break;
		const step = stepInto(before, d, k);
		for (; x > step.x; x--) edits.push('kept');
		edits.push(step.added ? 'added' : 'removed');
		x = step.added ? step.x : step.x - 1;
		k += step.added ? 1 : -1;
	}
	for (; x > 0; x--) edits.push('kept');
	return edits.reverse();
}
