import type { TransitionRow } from './rows.ts';
import { readableText } from '../readable-text.ts';

/** One answer under the baseline, and what it became. */
export interface TransitionLine {
	readonly from: string;
	/** Pairs by the matrix's answers, in their order. */
	readonly to: readonly number[];
	readonly total: number;
	/** Where in the line the answer stayed the same; −1 in the line of totals. */
	readonly same: number;
}

export interface TransitionMatrix {
	readonly answers: readonly string[];
	readonly lines: readonly TransitionLine[];
	readonly pairs: number;
	/** Most pairs of one change. */
	readonly widest: number;
}

/** Free answers can be thousands; the commonest stand alone, the rest together. */
const most = 12;
const rest = 'other answers';

/**
 * Answers under the baseline by answers under the variant, the commonest first, totals last.
 * @param beside the rows of all matrices that stand beside each other: they get the same answers in the same order
 */
export function transitionMatrix(
	rows: readonly TransitionRow[],
	beside: readonly TransitionRow[] = rows
): TransitionMatrix {
	const name = (answer: string | null): string => (answer === null ? '\u0000' : answer);
	const counts = new Map<string, number>();
	for (const { from, to, pairs } of beside)
		for (const answer of [name(from), name(to)]) counts.set(answer, (counts.get(answer) ?? 0) + pairs);
	const kept = [...counts]
		.toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
		.slice(0, counts.size > most + 1 ? most : undefined)
		.map(([answer]) => answer);
	const folded = counts.size > kept.length;
	const places = [...kept, ...(folded ? ['\u0001'] : [])];
	const at = (answer: string | null): number => {
		const place = places.indexOf(name(answer));
		return place < 0 ? places.length - 1 : place;
	};
	const cells = places.map(() => places.map(() => 0));
	for (const { from, to, pairs } of rows) {
		const line = cells[at(from)];
		if (line !== undefined) line[at(to)] = (line[at(to)] ?? 0) + pairs;
	}
	const sum = (of: readonly number[]): number => of.reduce((all, each) => all + each, 0);
	const answers = places.map((each) =>
		each === '\u0000' ? 'no answer' : each === '\u0001' ? rest : readableText(each)
	);
	const lines = cells.map((to, i) => ({ from: answers[i] ?? '', to, total: sum(to), same: i }));
	const totals = places.map((_, j) => sum(cells.map((line) => line[j] ?? 0)));
	return {
		answers,
		lines: [...lines, { from: 'all', to: totals, total: sum(totals), same: -1 }],
		pairs: sum(totals),
		widest: Math.max(1, ...cells.flatMap((line, i) => line.filter((_, j) => j !== i)))
	};
}
