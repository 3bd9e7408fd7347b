import { describe, expect, it } from 'vitest';
import { definitionCards } from './definition-card.ts';
import { findDefinitions } from './find-definitions.ts';
import { answerText, printedText } from './printed-text.ts';

const ids = (name: string): readonly string[] => findDefinitions(name).map((card) => card.id);

describe('the definition cards', () => {
	const cards = definitionCards();

	it('have an id each, and leave nothing unsaid', () => {
		expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
		for (const card of cards) {
			const said = [card.title, card.plain, card.formula, card.denominator, card.zeroRule, card.source];
			for (const words of [...said, ...card.better, card.needs]) expect(words, card.id).toMatch(/\S/);
			expect(card.zeroRule, card.id).toMatch(/\.$/);
			expect(card.source, card.id).toMatch(/\d{2}/);
		}
	});

	it('work out an example with an answer', () => {
		for (const { id, examples } of cards) {
			if (examples.length > 0) expect(examples[0]?.ours.value, id).toEqual(expect.any(Number));
		}
	});

	it('work out the case that the zero rule speaks of: every metric of the four cells is without an answer there', () => {
		const counted = cards.filter(({ kind, examples }) => kind === 'metric' && examples.length > 0);
		expect(counted.length).toBeGreaterThan(20);
		for (const { id, examples } of counted) expect(examples[1]?.ours.value, id).toBeNull();
	});

	it('say what each peer would print in either', () => {
		const [missed] = findDefinitions('false_negative_rate');
		const shown = missed?.examples.map(({ ours, prints }) => [
			answerText(ours),
			...prints.map(({ peer, name, printed }) => `${peer} ${name} ${printedText(printed)}`)
		]);
		expect(shown).toEqual([
			['0.25', 'Fairlearn false_negative_rate 0.25', 'Aequitas fnr 0.25', 'AIF360 false_negative_rate 0.25'],
			[
				'no answer: nobody in the group has a positive label',
				'Fairlearn false_negative_rate 0',
				'Aequitas fnr NaN',
				'AIF360 false_negative_rate NaN'
			]
		]);
	});
});

describe('a definition is found', () => {
	it('by its id, its title or its plain words, however they are joined', () => {
		expect(ids('false_negative_rate')).toEqual(['false_negative_rate']);
		expect(ids('False Negative Rate')).toEqual(['false_negative_rate']);
		expect(ids('flagged without need')).toEqual(['false_positive_rate']);
		expect(ids('equalized-odds-difference')).toEqual(['equalized_odds_difference']);
	});

	it('by a peer’s name of it', () => {
		expect(ids('ppr')).toEqual(['share_of_selected']);
		expect(ids('pprev')).toEqual(['selection_rate']);
		expect(ids('DPPL')).toEqual(['selection_rate']);
		expect(ids('statistical_parity_difference')).toEqual(['demographic_parity_difference']);
	});

	it('by nothing else', () => {
		expect(ids('toString')).toEqual([]);
		expect(ids('')).toEqual([]);
	});
});
