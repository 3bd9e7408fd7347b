import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from './did-you-mean.ts';

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
