import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import reference from '../../../../tests/reference/text/text.json' with { type: 'json' };
import { bleuTokens, pairBleu, sentenceBleu } from './bleu.ts';
import { porterStem } from './porter-stem.ts';
import { rougeL, rougeTokens } from './rouge-l.ts';
import { wordsOf } from './words.ts';

it.each(Object.entries(reference.stems))('the stem of %s is %s, as NLTK says', (word, stem) => {
	expect(porterStem(word)).toBe(stem);
});

describe.each(reference.pairs)('the texts "$name"', ({ first, second, tokens, ...expected }) => {
	it('have the tokens of NLTK', () => {
		expect([bleuTokens(first), bleuTokens(second)]).toEqual(tokens);
	});

	it('have the ROUGE-L of rouge_score, and no answer where neither has a token', () => {
		const [one, other] = [rougeTokens(first), rougeTokens(second)];
		const found = rougeL(one, other);
		if (one.length + other.length === 0) expect(found).toEqual({ value: null, reason: 'no-rows' });
		else expect(found.value).toBeCloseTo(expected.rougeL, 12);
	});

	it('have the lesser sentence BLEU of NLTK, and no answer where neither has a token', () => {
		const [one, other] = [bleuTokens(first), bleuTokens(second)];
		const found = pairBleu(one, other);
		if (one.length + other.length === 0) expect(found).toEqual({ value: null, reason: 'no-rows' });
		else expect(found.value).toBeCloseTo(expected.bleu, 12);
	});
});

const texts = fc.array(fc.constantFrom('rest', 'water', 'call', 'now', 'the', 'pain'), {
	minLength: 1,
	maxLength: 30
});

describe('likeness', () => {
	it('of ROUGE-L is 1 of a text and itself, and the same either way round', () => {
		fc.assert(
			fc.property(texts, texts, (first, second) => {
				expect(rougeL(first, first).value).toBe(1);
				expect(rougeL(first, second)).toEqual(rougeL(second, first));
			})
		);
	});

	it('of BLEU is 1 of a text of four tokens and itself, and never more', () => {
		fc.assert(
			fc.property(texts, texts, (first, second) => {
				if (first.length >= 4) expect(sentenceBleu(first, first).value).toBeCloseTo(1, 12);
				expect(sentenceBleu(first, second).value).toBeLessThanOrEqual(1 + 1e-12);
				expect(pairBleu(first, second)).toEqual(pairBleu(second, first));
			})
		);
	});

	it('of texts in a script that rouge_score cannot read is found by their words', () => {
		const [first, second] = ['Обратитесь к врачу сегодня.', 'Обратитесь к врачу завтра.'].map(wordsOf);
		expect(rougeL(first ?? [], second ?? []).value).toBe(0.75);
	});
});
