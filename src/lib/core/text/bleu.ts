import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import { treebankWords } from './treebank-words.ts';

/** The tokens that LangFair compares: lower case, words and marks of the Penn Treebank. */
export const bleuTokens = (text: string): readonly string[] => treebankWords(text.toLowerCase());

const orders = [1, 2, 3, 4] as const;
/** What stands in for no match of an order, so that one missing order does not make the whole 0. */
const epsilon = 0.1;

/**
 * Sentence BLEU: the geometric mean of how many runs of one to four tokens of a candidate also stand in the reference,
 * times a penalty for being shorter. 1 means the same text of four tokens and more, 0 that no token is shared; shorter
 * texts stay below 1 even if they are equal.
 * No answer (`no-rows`) where neither has a token; 0 where only one has none.
 * Source: Papineni et al. 2002, "BLEU: a method for automatic evaluation of machine translation", section 2; orders
 * without a match count ε = 0.1 (Chen and Cherry 2014, "A systematic comparison of smoothing techniques", method 1).
 */
export function sentenceBleu(reference: readonly string[], candidate: readonly string[]): Answer {
	if (reference.length + candidate.length === 0) return noAnswer('no-rows');
	let logs = 0;
	for (const order of orders) {
		const found = matches(reference, candidate, order);
		if (order === 1 && found === 0) return answer(0);
		const runs = Math.max(1, candidate.length - order + 1);
		logs += Math.log((found === 0 ? epsilon : found) / runs) / orders.length;
	}
	const penalty = Math.min(0, 1 - reference.length / candidate.length);
	return answer(Math.exp(penalty + logs));
}

/** BLEU of two texts of equal standing, as LangFair reports it: the lesser of the two directions. */
export function pairBleu(first: readonly string[], second: readonly string[]): Answer {
	const one = sentenceBleu(first, second);
	const other = sentenceBleu(second, first);
	return one.value === null || other.value === null ? one : answer(Math.min(one.value, other.value));
}

/** Runs of so many tokens that stand in both, each counted as often as in the text that has it less often. */
function matches(reference: readonly string[], candidate: readonly string[], order: number): number {
	const there = runsOf(reference, order);
	let found = 0;
	for (const [run, count] of runsOf(candidate, order)) found += Math.min(count, there.get(run) ?? 0);
	return found;
}

function runsOf(tokens: readonly string[], order: number): ReadonlyMap<string, number> {
	const runs = new Map<string, number>();
	for (let at = 0; at + order <= tokens.length; at++) {
		const run = tokens.slice(at, at + order).join(' ');
		runs.set(run, (runs.get(run) ?? 0) + 1);
	}
	return runs;
}
