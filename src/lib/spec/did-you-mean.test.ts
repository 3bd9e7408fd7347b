import { describe, expect, it } from 'vitest';
import { didYouMean, nearest, someOf } from './did-you-mean.ts';

describe('nearest', () => {
	it('finds the American spelling of a British key', () => {
		expect(nearest('favorable', ['label', 'favourable', 'meaning'])).toBe('favourable');
	});

	it('finds a name with two neighbouring letters swapped', () => {
		expect(nearest('lable', ['label', 'table_name'])).toBe('label');
		expect(nearest('gruops', ['groups', 'group'])).toBe('groups');
	});

	it('does not mind case', () => {
		expect(nearest('GROUPS', ['groups'])).toBe('groups');
	});

	it('finds nothing where nothing is near', () => {
		expect(nearest('banana', ['groups', 'outcome'])).toBeNull();
		expect(didYouMean('banana', ['groups', 'outcome'])).toBe('');
	});

	it('takes the nearer of two', () => {
		expect(didYouMean('false_positive_rat', ['false_negative_rate', 'false_positive_rate'])).toBe(
			' Did you mean "false_positive_rate"?'
		);
	});
});

describe('some of the known names', () => {
	const known = ['false_negative_rate', 'false_positive_rate', 'fnr', 'demographic_parity_difference'];

	it('are those that may be meant, and those that hold what was written', () => {
		expect(someOf('fnnr', known)).toBe(' Did you mean "fnr"?');
		expect(someOf('parity', known)).toBe(' Did you mean "demographic_parity_difference"?');
		expect(someOf('false', known)).toBe(' Did you mean "false_negative_rate" or "false_positive_rate"?');
	});

	it('are none for an empty or a hostile name', () => {
		expect(someOf('', known)).toBe('');
		expect(someOf('x'.repeat(100_000), known)).toBe('');
	});
});
