import { intendedChange, type Intention } from '../text/intended-change.ts';
import type { WordingKind } from './text-table.ts';

/** What of a change is told in an example: enough to see what it is. */
const mostWords = 12;

export interface WordingChange {
	readonly kind: WordingKind;
	/** The first of the words that changed beyond the intended ones; empty where none did. */
	readonly removed: string;
	readonly added: string;
}

const none = { removed: '', added: '' };

/** What the texts of two descriptions differ by; `untold` where either is missing. */
export function wordingChange(
	baseline: string | null,
	variant: string | null,
	intention: Intention
): WordingChange {
	if (baseline === null || variant === null) return { kind: 'untold', ...none };
	const change = intendedChange(baseline, variant, intention);
	return change.kind === 'more'
		? { kind: 'more', removed: firstOf(change.removed), added: firstOf(change.added) }
		: { kind: change.kind, ...none };
}

const firstOf = (words: readonly string[]): string =>
	words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : words.join(' ');
