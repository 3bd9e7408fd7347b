export interface SplitSentence {
	/** What happens to the group and to its reference. */
	readonly what: string;
	/** The gap with its interval and the limit; "" where the verdict is a single sentence. */
	readonly how: string;
}

/** A verdict's text as its first sentence, and the rest that is read more quietly. A dot inside a number ends nothing. */
export function splitSentence(sentence: string): SplitSentence {
	const end = /\.\s+(?=\S)/.exec(sentence);
	if (!end) return { what: sentence, how: '' };
	return { what: sentence.slice(0, end.index + 1), how: sentence.slice(end.index + end[0].length) };
}
