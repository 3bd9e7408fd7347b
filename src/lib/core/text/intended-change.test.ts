import { describe, expect, it } from 'vitest';
import { intendedChange } from './intended-change.ts';

const sex = { attribute: 'sex', variants: ['female', 'male'] };
const race = { attribute: 'race', variants: ['original', 'black'] };
const unknown = { attribute: null, variants: [] };

describe('two descriptions', () => {
	it('are the same where only white space and case differ', () => {
		expect(intendedChange('A man  rests.', 'a man rests.', sex)).toEqual({ kind: 'same' });
		expect(intendedChange('', '', sex)).toEqual({ kind: 'same' });
	});

	it.each([
		['He says the fault is his.', 'She says the fault is hers.'],
		['A 54-year-old man; his pulse is 81.', 'A 54-year-old woman; her pulse is 81.'],
		['Mr. Lee brought himself in.', 'Mrs. Lee brought herself in.'],
		['The patient is 54.', 'The female patient is 54.'],
		["He's tired and he’s hot", "She's tired and she's hot"],
		['He is unwell', 'They are unwell'],
		['I (24M) have a headache', 'I (24F) have a headache'],
		['My BF, m17, threw up', 'My GF, f17, threw up']
	])('differ by words of sex alone: "%s" and "%s"', (first, second) => {
		expect(intendedChange(first, second, sex)).toEqual({ kind: 'intended' });
		expect(intendedChange(second, first, sex)).toEqual({ kind: 'intended' });
	});

	it('differ by one word of race put in, and the article before it', () => {
		expect(intendedChange('A man rests.', 'A Black man rests.', race)).toEqual({ kind: 'intended' });
		expect(intendedChange('A man rests.', 'An African-American man rests.', race)).toEqual({
			kind: 'intended'
		});
	});

	it('differ by more where a clause was added, and the clause is told', () => {
		expect(intendedChange('A man rests.', 'A woman, who worries about the bill, rests.', sex)).toEqual({
			kind: 'more',
			removed: [],
			added: [',', 'who', 'worries', 'about', 'the', 'bill', ',']
		});
	});

	it('differ by more where a pronoun goes without another, or another kind of pronoun comes', () => {
		expect(intendedChange('He took his tablet.', 'She took tablet.', sex)).toMatchObject({
			removed: ['his']
		});
		expect(intendedChange('He took his tablet.', 'She took him tablet.', sex).kind).toBe('more');
	});

	it('differ by more where words of another attribute changed', () => {
		expect(intendedChange('A man rests.', 'A woman rests.', race).kind).toBe('more');
		expect(intendedChange('A man rests.', 'A Black woman rests.', unknown).kind).toBe('intended');
	});

	it("may differ by the variants' own names, whatever the attribute", () => {
		const own = { attribute: 'housing', variants: ['stable', 'homeless_shelter'] };
		expect(intendedChange('A stable man.', 'A homeless man.', own)).toEqual({ kind: 'intended' });
		expect(intendedChange('A stable man.', 'A roofless man.', own)).toEqual({
			kind: 'more',
			removed: [],
			added: ['roofless']
		});
	});

	it('is no lookup of what objects carry by themselves', () => {
		expect(intendedChange('a', 'b', { attribute: 'constructor', variants: [] }).kind).toBe('more');
	});
});
