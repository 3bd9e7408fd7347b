/**
 * A word: letters, marks and digits in any script, held together by an apostrophe, a hyphen or a point between two of
 * them ("don't", "54-year-old", "3.5"). In scripts that put no space between words every character stands by itself.
 * `Intl.Segmenter` would know more words of those scripts, but its tables differ from one browser to the next, and the
 * same texts would then not give the same numbers everywhere.
 */
const unspaced =
	'\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const letter = `(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])`;
const aWord = `[${unspaced}]\\p{M}*|${letter}+(?:['’.\\-‐]${letter}+)*`;

const wordPattern = new RegExp(aWord, 'gu');
const piecePattern = new RegExp(`(\\s*)(${aWord}|\\S)`, 'gu');
const wholeWord = new RegExp(`^(?:${aWord})$`, 'u');

/** The words of a text as they stand in it; none where it holds no letter or digit. */
export const wordsOf = (text: string): readonly string[] => text.match(wordPattern) ?? [];

/** A word or a single mark of punctuation. */
export interface Piece {
	readonly text: string;
	/** The white space before it. */
	readonly space: string;
}

/** A text cut into words and marks. White space at its end is lost. */
export const piecesOf = (text: string): readonly Piece[] =>
	[...text.matchAll(piecePattern)].map(([, space = '', piece = '']) => ({ text: piece, space }));

export const isWord = (text: string): boolean => wholeWord.test(text);
