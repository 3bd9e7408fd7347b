import { unreachable } from '#lib/core/unreachable.ts';

/** What a decision was for one person: rightly selected, passed over though positive, selected though negative, rightly passed over. */
export const outcomes = ['tp', 'fn', 'fp', 'tn'] as const;
export type Outcome = (typeof outcomes)[number];

export interface IconArray {
	/** Whose hundred it is. */
	readonly name: string;
	/** Rows of each outcome; they need not be whole. */
	readonly counts: Readonly<Record<Outcome, number>>;
	/** What each outcome is called. */
	readonly words: Readonly<Record<Outcome, string>>;
}

export interface IconKind {
	readonly outcome: Outcome;
	/** How many of a hundred. */
	readonly icons: number;
	/** All its icons as one outline. */
	readonly path: string;
	readonly word: string;
}

export interface IconArrayLayout {
	readonly size: number;
	readonly kinds: readonly IconKind[];
	/** "Of 100: 6 found, 5 missed …". */
	readonly summary: string;
}

const step = 14;

/** The outline of an outcome's icon around the origin: a disc, a ring, a square, a small dot. */
export function iconPath(outcome: Outcome): string {
	switch (outcome) {
		case 'tp':
			return 'm-4.5,0a4.5,4.5 0 1,1 9,0a4.5,4.5 0 1,1 -9,0z';
		case 'fn':
			// A cross, so that who is missed is seen before who is found.
			return 'm-4.5,-2.6l1.9,-1.9l2.6,2.6l2.6,-2.6l1.9,1.9l-2.6,2.6l2.6,2.6l-1.9,1.9l-2.6,-2.6l-2.6,2.6l-1.9,-1.9l2.6,-2.6z';
		case 'fp':
			return 'm-4,-4h8v8h-8zm2,2v4h4v-4z';
		case 'tn':
			return 'm-1.8,0a1.8,1.8 0 1,1 3.6,0a1.8,1.8 0 1,1 -3.6,0z';
		default:
			return unreachable(outcome);
	}
}

/**
 * How many of a hundred stand for each outcome: always a hundred in all. What is left after rounding down goes to the
 * largest remainders, ties in the order of the outcomes. Null without rows.
 */
export function ofHundred(
	counts: Readonly<Record<Outcome, number>>
): Readonly<Record<Outcome, number>> | null {
	const all = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);
	if (!(all > 0)) return null;
	const exact = outcomes.map((outcome) => (100 * counts[outcome]) / all);
	const whole = exact.map((share) => Math.floor(share + 1e-9));
	const missing = 100 - whole.reduce((sum, each) => sum + each, 0);
	const byRemainder = [...exact.keys()].sort(
		(a, b) => (exact[b] ?? 0) - (whole[b] ?? 0) - ((exact[a] ?? 0) - (whole[a] ?? 0)) || a - b
	);
	for (const at of byRemainder.slice(0, missing)) whole[at] = (whole[at] ?? 0) + 1;
	const [tp = 0, fn = 0, fp = 0, tn = 0] = whole;
	return { tp, fn, fp, tn };
}

/** Ten rows of ten, filled row by row: found, missed, wrongly flagged, rightly left. Null without rows. */
export function layoutIconArray({ name, counts, words }: IconArray): IconArrayLayout | null {
	const icons = ofHundred(counts);
	if (icons === null) return null;
	let placed = 0;
	const kinds = outcomes.map((outcome): IconKind => {
		const path = Array.from({ length: icons[outcome] }, (_, i) => {
			const [row, column] = [Math.floor((placed + i) / 10), (placed + i) % 10];
			return `M${step * column + step / 2},${step * row + step / 2}${iconPath(outcome)}`;
		}).join('');
		placed += icons[outcome];
		return { outcome, icons: icons[outcome], path, word: words[outcome] };
	});
	const told = kinds.map((kind) => `${kind.icons} ${kind.word}`).join(', ');
	return { size: 10 * step, kinds, summary: `${name.slice(0, 200)}, of 100: ${told}` };
}
