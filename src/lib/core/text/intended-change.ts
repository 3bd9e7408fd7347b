import { intendedWords, type IntendedWords } from './intended-words.ts';
import { wordDiff, type DiffRun } from './word-diff.ts';
import { isWord, wordsOf } from './words.ts';

/**
 * Whether two descriptions of a case differ by the intended words alone.
 * - `same`: word for word the same text
 * - `intended`: only words that tell the attribute's levels apart were swapped, put in or left out
 * - `more`: something else changed as well; `words` holds what
 */
export type IntendedChange =
	| { readonly kind: 'same' }
	| { readonly kind: 'intended' }
	| { readonly kind: 'more'; readonly removed: readonly string[]; readonly added: readonly string[] };

export interface Intention {
	/** What the description is meant to change; null where the log does not say: then the words of every attribute. */
	readonly attribute: string | null;
	/** Names of the two variants, whose own words may come and go ("low_income"). */
	readonly variants: readonly string[];
}

/**
 * Tells a bare swap ("his" → "hers") from a change of more. Case, white space and an article
 * ("a" → "an") do not count; punctuation does. Words are those of English: of a description in another language all but
 * the variants' own names count as more.
 */
export function intendedChange(first: string, second: string, intention: Intention): IntendedChange {
	const runs = wordDiff(plain(first), plain(second));
	if (runs.every(({ kind }) => kind === 'kept')) return { kind: 'same' };
	const words = wordsOfIntention(intention);
	const hunks = changesOf(runs).map((hunk) => leftOver(hunk, words));
	const removed = hunks.flatMap((hunk) => hunk.removed);
	const added = hunks.flatMap((hunk) => hunk.added);
	return removed.length + added.length === 0 ? { kind: 'intended' } : { kind: 'more', removed, added };
}

/** Lower case, one apostrophe, and the tags of forums ("24m", "f17") as age and sex. */
export const plain = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/\b(\d{1,3})([mf])\b/g, '$1 $2')
		.replace(/\b([mf])(\d{1,3})\b/g, '$1 $2');

/** The words by which two descriptions of an intention may differ. */
export function wordsOfIntention({ attribute, variants }: Intention): IntendedWords {
	const own = variants.flatMap((name) => wordsOf(plain(name).replaceAll('_', ' ')));
	const known = attribute?.toLowerCase() ?? '';
	const tables =
		attribute === null
			? Object.values(intendedWords)
			: Object.hasOwn(intendedWords, known)
				? [intendedWords[known]]
				: [];
	return {
		swaps: [...tables.flatMap((table) => table?.swaps ?? []), ['a', 'an']],
		names: [...tables.flatMap((table) => table?.names ?? []), ...own]
	};
}

interface Hunk {
	readonly removed: readonly string[];
	readonly added: readonly string[];
}

/** What was removed and added between two kept runs. */
function changesOf(runs: readonly DiffRun[]): readonly Hunk[] {
	const hunks: { removed: readonly string[]; added: readonly string[] }[] = [];
	let open = false;
	for (const { kind, pieces } of runs) {
		if (kind !== 'kept' && !open) hunks.push({ removed: [], added: [] });
		open = kind !== 'kept';
		const hunk = hunks.at(-1);
		if (kind !== 'kept' && hunk) hunk[kind] = pieces;
	}
	return hunks;
}

/** A hunk without names and without pairs of words that stand for each other. */
export function leftOver({ removed, added }: Hunk, { swaps, names }: IntendedWords): Hunk {
	const named = (word: string) =>
		names.includes(word) || (isWord(word) && /[-‐]/.test(word) && word.split(/[-‐]/).every(named));
	const newcomers = added.filter((word) => !named(word));
	const gone = removed.filter((word) => {
		if (named(word)) return false;
		const at = newcomers.findIndex((other) =>
			swaps.some((swap) => swap.includes(word) && swap.includes(other))
		);
		if (at >= 0) newcomers.splice(at, 1);
		return at < 0;
	});
	return { removed: gone, added: newcomers };
}
