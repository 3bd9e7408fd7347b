import { expect, test } from 'vitest';
import { edgesText, parseEdges } from './bin-edges.ts';

test('edges are read in any order and written in rising order', () => {
	expect(parseEdges(' 7; 0 3,14 3')).toEqual([0, 3, 7, 14]);
	expect(edgesText({ edges: [0, 3, 7], closed: 'left' })).toBe('0, 3, 7');
});

test('what is no number is no edge', () => {
	expect(parseEdges('')).toBeNull();
	expect(parseEdges('0, ten')).toBeNull();
	expect(parseEdges('0, Infinity')).toBeNull();
});
