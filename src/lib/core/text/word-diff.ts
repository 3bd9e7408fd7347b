import { shortestEdit, type Edit } from './myers.ts';
import { piecesOf, type Piece } from './words.ts';

/** Words and marks that stand together in one text, or in both. */
export interface DiffRun {
	readonly kind: Edit;
	/** As it stands in the text, with the space before it; a kept run as in the second text. */
	readonly text: string;
	readonly pieces: readonly string[];
}

/**
 * What makes one text into another, word by word and mark by mark: runs kept, removed and added, removed before added
 * between two kept ones. One kept run (or none, of two empty texts) means that they differ in white space at most.
 * Two very long texts with little in common count as wholly replaced.
 */
export function wordDiff(first: string, second: string): readonly DiffRun[] {
	const before = piecesOf(first);
	const after = piecesOf(second);
	const edits = shortestEdit(
		before.map(({ text }) => text),
		after.map(({ text }) => text)
	);
	const runs: DiffRun[] = [];
	let removed: Piece[] = [];
	let added: Piece[] = [];
	let kept: Piece[] = [];
	const close = () => {
		for (const [kind, pieces] of [
			['kept', kept],
			['removed', removed],
			['added', added]
		] as const)
			if (pieces.length > 0) runs.push(asRun(kind, pieces));
		[kept, removed, added] = [[], [], []];
	};
	let at = 0;
	let to = 0;
	for (const edit of edits) {
		const old = before[at];
		const fresh = after[to];
		if (edit === 'kept' && removed.length + added.length > 0) close();
		if (edit !== 'kept' && kept.length > 0) close();
		if (edit === 'removed' && old) removed.push(old);
		if (edit === 'added' && fresh) added.push(fresh);
		if (edit === 'kept' && fresh) kept.push(fresh);
		if (edit !== 'added') at++;
		if (edit !== 'removed') to++;
	}
	close();
	return runs;
}

const asRun = (kind: Edit, pieces: readonly Piece[]): DiffRun => ({
	kind,
	text: pieces.map(({ space, text }) => space + text).join(''),
	pieces: pieces.map(({ text }) => text)
});
