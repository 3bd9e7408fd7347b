import type { DiffRun } from './word-diff.ts';
import { wordDiff } from './word-diff.ts';
import { leftOver, plain, wordsOfIntention, type Intention } from './intended-change.ts';
import { piecesOf } from './words.ts';

/** A stretch of one text: in both, changed as intended, or changed beyond that. */
export interface MarkedRun {
	readonly kind: 'kept' | 'intended' | 'more';
	/** As it stands in the text, with the space before it. */
	readonly text: string;
}

/** Two texts cut up by what makes one into the other. */
export interface MarkedDiff {
	readonly first: readonly MarkedRun[];
	readonly second: readonly MarkedRun[];
}

/**
 * The word diff of two descriptions for a reader, each text by itself: of what changed, the words that tell the two
 * descriptions apart are `intended`, all others `more`. Nothing is marked of equal texts, nor of words that changed in
 * case alone. Space at the end of a text is lost.
 */
export function markedDiff(first: string, second: string, intention: Intention): MarkedDiff {
	const words = wordsOfIntention(intention);
	const sides: { first: MarkedRun[]; second: MarkedRun[] } = { first: [], second: [] };
	const runs = wordDiff(first, second);
	const kept = keptOf(first, runs);
	for (let i = 0, nth = 0; i < runs.length;) {
		const run = runs[i];
		if (run === undefined) break;
		if (run.kind === 'kept') {
			sides.first.push({ kind: 'kept', text: kept[nth++] ?? run.text });
			sides.second.push({ kind: 'kept', text: run.text });
			i++;
			continue;
		}
		const removed = run.kind === 'removed' ? run : undefined;
		const next = runs[i + 1];
		const added = run.kind === 'added' ? run : next?.kind === 'added' ? next : undefined;
		i += Number(removed !== undefined) + Number(added !== undefined);
		const [gone, come] = [tokensOf(removed), tokensOf(added)];
		const changed = { removed: without(gone, come), added: without(come, gone) };
		const rest = leftOver(changed, words);
		sides.first.push(...marked(removed, changed.removed, rest.removed));
		sides.second.push(...marked(added, changed.added, rest.added));
	}
	return sides;
}

const tokensOf = (run: DiffRun | undefined): readonly string[] =>
	(run?.pieces ?? []).flatMap((piece) => piecesOf(plain(piece)).map(({ text }) => text));

/** The words that the other side has not, each as often as it has it more. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
	const there = [...others];
	return words.filter((word) => {
		const at = there.indexOf(word);
		if (at >= 0) there.splice(at, 1);
		return at < 0;
	});
}

/** A changed run in stretches of one kind each: of its words, those that `changed` and those of them that are `more`. */
function marked(
	run: DiffRun | undefined,
	changed: readonly string[],
	more: readonly string[]
): readonly MarkedRun[] {
	if (run === undefined) return [];
	const left = { changed: [...changed], more: [...more] };
	const stretches: { kind: MarkedRun['kind']; text: string }[] = [];
	for (const { text, space } of piecesOf(run.text)) {
		const tokens = piecesOf(plain(text)).map((token) => token.text);
		const isChanged = tokens.filter((token) => took(left.changed, token)).length > 0;
		const isMore = tokens.filter((token) => took(left.more, token)).length > 0;
		const kind = isMore ? 'more' : isChanged ? 'intended' : 'kept';
		const last = stretches.at(-1);
		if (last?.kind === kind) last.text += space + text;
		else stretches.push({ kind, text: space + text });
	}
	return stretches;
}

/** Takes a word out of a list, once; whether it was there. */
function took(words: string[], word: string): boolean {
	const at = words.indexOf(word);
	if (at >= 0) words.splice(at, 1);
	return at >= 0;
}

/** What both texts have, as it stands in the first: the space before a word may be another there. */
function keptOf(first: string, runs: readonly DiffRun[]): readonly string[] {
	const pieces = piecesOf(first);
	let at = 0;
	return runs.flatMap(({ kind, pieces: of }) => {
		if (kind === 'added') return [];
		const here = pieces.slice(at, at + of.length);
		at += of.length;
		return kind === 'kept' ? [here.map(({ space, text }) => space + text).join('')] : [];
	});
}
