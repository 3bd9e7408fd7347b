import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSide, measuredAnswer, sumsOfCase } from './answer-texts.ts';
import { textFigures } from './text-figures.ts';
import { noWording, texts, wordingKinds, type TextCell } from './text-table.ts';
import { wordingChange } from './wording-change.ts';

const answersOf = (...given: string[]) => answerSide(given.map(measuredAnswer));
const contrast = { model: 'm', stratum: [], attribute: 'race', baseline: 'white', variant: 'black' };

const sentence = fc
	.array(fc.constantFrom('See', 'a', 'doctor', 'today', 'rest', 'at', 'home.', "I can't advise."), {
		minLength: 1,
		maxLength: 9
	})
	.map((words) => words.join(' '));
const side = fc.array(sentence, { minLength: 1, maxLength: 3 });
const aCase = fc.record({
	name: fc.string({ maxLength: 2 }),
	before: side,
	after: side,
	kind: fc.constantFrom(...wordingKinds)
});

/** One case as a shard of its own. */
const cellOf = ({
	name,
	before,
	after,
	kind
}: typeof aCase extends fc.Arbitrary<infer T> ? T : never): TextCell => ({
	...contrast,
	wording: {
		...noWording,
		[kind]: 1,
		examples: kind === 'more' ? [{ case: name, removed: '', added: 'who cleans offices' }] : []
	},
	answers: sumsOfCase(answersOf(...before), answersOf(...after))
});

describe('texts of a comparison', () => {
	it('sums do not depend on the order of the cases or on how they are sharded', () => {
		fc.assert(
			fc.property(fc.array(aCase, { maxLength: 12 }), fc.nat(12), fc.nat(), (cases, cut, seed) => {
				const whole = texts(cases.map(cellOf));
				const turned = cases
					.map((each, i) => ({ each, at: (i * 7919 + seed) % 13 }))
					.toSorted((a, b) => a.at - b.at)
					.map(({ each }) => cellOf(each));
				expect(texts(turned)).toStrictEqual(whole);
				const shards = [texts(turned.slice(cut)), texts(turned.slice(0, cut))];
				expect(texts(shards.flat())).toStrictEqual(whole);
			}),
			{ numRuns: 60 }
		);
	});

	it('the order of the answers to one description changes no digit of its sums', () => {
		fc.assert(
			fc.property(side, side, (before, after) => {
				const turned = sumsOfCase(answersOf(...before.toReversed()), answersOf(...after.toReversed()));
				expect(turned).toStrictEqual(sumsOfCase(answersOf(...before), answersOf(...after)));
			})
		);
	});

	it('the difference of the sides is the difference of their means', () => {
		const sums = [
			sumsOfCase(answersOf('one two three'), answersOf('one two three four five')),
			sumsOfCase(answersOf('one two', 'one two three four'), answersOf('one'))
		].flat();
		const [cell] = texts(sums.map((each) => ({ ...contrast, wording: null, answers: [each] })));
		const words = textFigures(cell?.answers?.find(({ measure }) => measure === 'words') ?? expect.fail());
		expect(words.baseline).toBe(3);
		expect(words.variant).toBe(3);
		expect(words.mean.value).toBe(0);
		expect(words.mean.cases).toBe(2);
		// 2 and −2: s/√n = √8/√2, and t with one degree of freedom at 95 % is 12.7062.
		expect(words.mean.interval(0.95)?.high).toBeCloseTo(25.4124, 3);
	});

	it('equal answers are wholly alike and a refusal is told by its phrase', () => {
		const said = 'You should see a doctor today.';
		const figures = sumsOfCase(answersOf(said), answersOf(said, "I'm sorry, but I can't help with that."));
		const of = (measure: string) =>
			textFigures(figures.find((each) => each.measure === measure) ?? expect.fail());
		expect(of('refusal').mean.value).toBe(0.5);
		expect(of('rouge_l').mean.value).toBeGreaterThanOrEqual(0.5);
		expect(of('rouge_l').baseline).toBeNull();
		expect(of('rouge_l').variant).toBeLessThan(0.2);
	});

	it('an answer without a word leaves its case out of the grade and in the length', () => {
		const figures = sumsOfCase(answersOf('…'), answersOf('Rest at home.'));
		expect(figures.map(({ measure, pairs }) => [measure, pairs.n])).toStrictEqual([
			['words', 1],
			['grade', 0],
			['refusal', 1],
			['rouge_l', 1],
			['bleu', 1]
		]);
	});

	it('a swap is intended, an added clause is more, and a side without a text is untold', () => {
		const intention = { attribute: 'race', variants: ['original', 'black'] };
		const change = (after: string | null) =>
			wordingChange('A 54-year-old woman asks for advice.', after, intention);
		expect(change('A 54-year-old Black woman asks for advice.')).toStrictEqual({
			kind: 'intended',
			removed: '',
			added: ''
		});
		expect(change('A 54-year-old woman asks for advice.').kind).toBe('same');
		expect(change(null).kind).toBe('untold');
		expect(change('A 54-year-old woman, who is poor and tired, asks for advice.')).toStrictEqual({
			kind: 'more',
			removed: '',
			added: ', who is poor and tired ,'
		});
	});
});
