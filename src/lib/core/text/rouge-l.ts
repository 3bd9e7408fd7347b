import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import { porterStem } from './porter-stem.ts';

/**
 * The tokens that rouge_score compares, with its stemmer on: lower case, runs of a–z and 0–9, words of more than three
 * letters cut to their stem. A text in another script has none; give `rougeL` the words of `wordsOf` then.
 */
export const rougeTokens = (text: string): readonly string[] =>
	(text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => (word.length > 3 ? porterStem(word) : word));

/**
 * ROUGE-L: the F measure of the longest common subsequence of two texts' tokens, precision and recall weighing alike.
 * 1 means the same tokens in the same order, 0 that none is shared; either text may come first.
 * No answer (`no-rows`) where neither has a token. Where only one has none it is 0, as it is for LangFair in both cases.
 * Source: Lin 2004, "ROUGE: a package for automatic evaluation of summaries", section 3.1, with β = 1.
 */
export function rougeL(first: readonly string[], second: readonly string[]): Answer {
	if (first.length + second.length === 0) return noAnswer('no-rows');
	return answer((2 * longestCommon(first, second)) / (first.length + second.length));
}

function longestCommon(first: readonly string[], second: readonly string[]): number {
	let row = new Int32Array(second.length + 1);
	for (const token of first) {
		const next = new Int32Array(second.length + 1);
		second.forEach((other, j) => {
			next[j + 1] = token === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0);
		});
		row = next;
	}
	return row[second.length] ?? 0;
}
