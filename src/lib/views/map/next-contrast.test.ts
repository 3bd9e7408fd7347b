import { describe, expect, test } from 'vitest';
import { nextContrast } from './next-contrast.ts';

const levels = ['black', 'desensitized', 'female', 'low_income', 'high_income', 'male', 'original', 'white'];

describe('the pair of descriptions that is offered next', () => {
	test('is one that is often asked for, each once', () => {
		const listed: { baseline: string; variant: string }[] = [];
		for (let i = 0; i < 3; i++) {
			const next = nextContrast(levels, ['original'], listed);
			if (next !== null) listed.push(next);
		}
		expect(listed).toEqual([
			{ baseline: 'white', variant: 'black' },
			{ baseline: 'male', variant: 'female' },
			{ baseline: 'high_income', variant: 'low_income' }
		]);
	});

	test('is any that is not set beside each other yet, and never the plain one', () => {
		expect(nextContrast(['a', 'b', 'plain'], ['plain'], [])).toEqual({ baseline: 'a', variant: 'b' });
		expect(nextContrast(['a', 'b', 'plain'], ['plain'], [{ baseline: 'b', variant: 'a' }])).toBeNull();
		expect(nextContrast([], [], [])).toBeNull();
	});
});
