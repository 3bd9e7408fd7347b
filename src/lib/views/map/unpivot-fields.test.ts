import { describe, expect, it } from 'vitest';
import { setOf, setText, withPattern } from './unpivot-fields.ts';

describe('fixed columns as a person writes them', () => {
	it('read back as they were written', () => {
		const set = { rater: 'clinician', round: '1', note: 'a=b' };
		expect(setOf(setText(set))).toEqual(set);
		expect(setOf('')).toEqual({});
		expect(setOf(' , rater=x ,')).toEqual({ rater: 'x' });
	});

	it('are changed in one pattern alone', () => {
		const patterns = [
			{ columns: 'a', value: 'v', set: {} },
			{ columns: 'b', value: 'v', set: {} }
		];
		expect(withPattern(patterns, 1, { value: 'w' })).toEqual([patterns[0], { ...patterns[1], value: 'w' }]);
	});
});
