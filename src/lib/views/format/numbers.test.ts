import { describe, expect, test } from 'vitest';
import { counted, fileSize, percent } from './numbers.ts';

describe('numbers as they are read', () => {
	test('a percentage and its unit stay on one line', () => {
		expect(percent(0.442)).toBe('44.2\u202f%');
	});

	test('counts are grouped in thousands and agree with their noun', () => {
		expect(counted(50882, 'row')).toBe('50,882 rows');
		expect(counted(1, 'person', 'people')).toBe('1 person');
	});

	test('file sizes climb by thousands', () => {
		expect(fileSize(999)).toBe('999\u202fbytes');
		expect(fileSize(1_230_251)).toBe('1.2\u202fMB');
	});
});
