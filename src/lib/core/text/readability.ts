import { answer, noAnswer, type Answer } from '../metrics/answer.ts';
import { sentencesOf } from './sentences.ts';
import { syllables } from './syllables.ts';
import { wordsOf } from './words.ts';

/**
 * Flesch–Kincaid grade: the year of school in the United States in which a text can be read. Health material for patients
 * is asked to stay at or below 6 to 8; 12 and more is a university's. It may be negative for the simplest texts, and has
 * no upper end. It is of English; of another language it only says that sentences or words grew longer.
 * No answer (`no-rows`) where there is no word.
 * Source: Kincaid, Fishburne, Rogers and Chissom 1975, "Derivation of new readability formulas", Research Branch Report
 * 8-75, Naval Technical Training Command. Syllables by the rule of `syllables`.
 */
export function fleschKincaidGrade(text: string): Answer {
	const words = wordsOf(text);
	if (words.length === 0) return noAnswer('no-rows');
	const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
	return answer(gradeOf({ words: words.length, sentences: sentencesOf(text).length, syllables: spoken }));
}

/** The grade of counts. */
export const gradeOf = (counts: {
	readonly words: number;
	readonly sentences: number;
	readonly syllables: number;
}): number => 0.39 * (counts.words / counts.sentences) + 11.8 * (counts.syllables / counts.words) - 15.59;
