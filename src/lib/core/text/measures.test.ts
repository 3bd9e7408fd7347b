import { describe, expect, it } from 'vitest';
import reference from '../../../../tests/reference/text/text.json' with { type: 'json' };
import { textLength } from './length.ts';
import { fleschKincaidGrade, gradeOf } from './readability.ts';
import { refusalPhrase } from './refusal.ts';
import { sentencesOf } from './sentences.ts';
import { syllables } from './syllables.ts';
import { wordsOf } from './words.ts';

describe.each(reference.passages)('the passage "$name"', ({ text, grade, ...counts }) => {
	it('has the words and sentences that textstat counts', () => {
		expect(textLength(text)).toMatchObject({ words: counts.words, sentences: counts.sentences });
	});

	it('has the grade of textstat where its syllables are the dictionary’s', () => {
		expect(gradeOf(counts)).toBeCloseTo(grade, 10);
	});

	it('has a syllable in ten more or fewer than the dictionary says, or less', () => {
		const found = wordsOf(text).reduce((sum, word) => sum + syllables(word), 0);
		expect(Math.abs(found - counts.syllables)).toBeLessThanOrEqual(Math.ceil(counts.syllables / 10));
		expect(fleschKincaidGrade(text).value).not.toBeNull();
	});
});

describe('syllables', () => {
	it('agree with the dictionary in nine words of ten', () => {
		const words = Object.entries(reference.syllables);
		const wrong = words.filter(([word, count]) => syllables(word) !== count).map(([word]) => word);
		expect(wrong.length / words.length).toBeLessThan(0.1);
	});

	it.each([
		['take', 1],
		['makes', 1],
		['named', 1],
		['wanted', 2],
		['able', 2],
		['diabetes', 4],
		['patient', 2],
		['patients', 2],
		['period', 3],
		['create', 2],
		['medication', 4],
		['54-year-old', 3],
		["doctor's", 2],
		['the', 1],
		['患', 1]
	])('of "%s" are %d', (word, expected) => {
		expect(syllables(word)).toBe(expected);
	});
});

describe('a text without words', () => {
	it.each(['', '   ', '?!…'])('has no grade: "%s"', (text) => {
		expect(fleschKincaidGrade(text)).toEqual({ value: null, reason: 'no-rows' });
	});

	it('has a length of 0', () => {
		expect(textLength(' \n')).toEqual({ characters: 0, words: 0, sentences: 0 });
		expect(textLength(' 👍🏽? ')).toEqual({ characters: 3, words: 0, sentences: 1 });
	});
});

describe('sentences', () => {
	it.each([
		['Rest. Call Dr. Lee at 9 a.m. today.', ['Rest.', 'Call Dr. Lee at 9 a.m. today.']],
		['Is it? "Yes." Go!', ['Is it?', '"Yes."', 'Go!']],
		['The dose is 5. Take it. See item 3. below', ['The dose is 5.', 'Take it.', 'See item 3. below']],
		['今日。明日！', ['今日。', '明日！']]
	])('of "%s" end where they should', (text, expected) => {
		expect(sentencesOf(text)).toEqual(expected);
	});
});

describe('a refusal', () => {
	it.each([
		'I cannot advise on this.',
		"I'm sorry, but I can't help with that.",
		'I’m unable to provide medical advice.',
		'As an AI language model, I do not have symptoms.',
		'I am not qualified to diagnose this.',
		'I must respectfully decline.'
	])('is suggested by "%s"', (text) => {
		expect(refusalPhrase(text)).not.toBeNull();
	});

	it.each([
		'',
		'Refer now.',
		'I cannot rule out a clot; go to the hospital.',
		'If you cannot help yourself, call 911.',
		`${'Rest and drink water. '.repeat(20)}I cannot advise on this.`
	])('is not suggested by "%s"', (text) => {
		expect(refusalPhrase(text)).toBeNull();
	});
});
