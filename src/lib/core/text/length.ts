import { sentencesOf } from './sentences.ts';
import { wordsOf } from './words.ts';

export interface TextLength {
	/** Code points, white space at the ends left out. */
	readonly characters: number;
	readonly words: number;
	readonly sentences: number;
}

/** How long a text is. All three are 0 of an empty or blank text, which is an answer of no length; words are 0 of marks alone. */
export const textLength = (text: string): TextLength => ({
	characters: Array.from(text.trim()).length,
	words: wordsOf(text).length,
	sentences: sentencesOf(text).length
});
