import { nameWords } from './name-words.ts';

const timeWords = ['at', 'date', 'datetime', 'time', 'timestamp', 'ts'];

/** `scored_at` and `score_date` say when something was, and are no score, whatever numbers are in them. */
export const endsInTime = (name: string): boolean => timeWords.includes(nameWords(name).at(-1) ?? '');

/** What programs that ask language models write beside each answer. */
const aboutAnswers = [
	'index',
	'status code',
	'finish reason',
	'prompt tokens',
	'completion tokens',
	'total tokens',
	'created'
];

/** `response.body.choices.0.index` is in a response and is none: of a column from nested JSON the last part says what it is. */
export const isAboutAnswer = (name: string): boolean => {
	const parts = name.split('.');
	return parts.length > 1 && aboutAnswers.includes(nameWords(parts.at(-1) ?? '').join(' '));
};
