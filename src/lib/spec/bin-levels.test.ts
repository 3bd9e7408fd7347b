import { expect, it } from 'vitest';
import { binLevels } from './bin-levels.ts';

it('bins closed on the left hold their lower edge', () => {
	expect(binLevels({ edges: [3, 7, 14], closed: 'left' })).toEqual(['< 3', '[3, 7)', '[7, 14)', '≥ 14']);
});

it('bins closed on the right hold their upper edge', () => {
	expect(binLevels({ edges: [0, 2.5], closed: 'right' })).toEqual(['≤ 0', '(0, 2.5]', '> 2.5']);
});

it('one edge makes two bins', () => {
	expect(binLevels({ edges: [65], closed: 'left' })).toEqual(['< 65', '≥ 65']);
});
