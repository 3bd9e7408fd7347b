import { describe, expect, it } from 'vitest';
import { numberText, toCsv, toTsv } from './delimited.ts';

describe('csv', () => {
	it('ends each row with CRLF and quotes commas, quotes and line ends', () => {
		expect(
			toCsv([
				['a', 'b'],
				['x, y', 'say "hi"'],
				['two\nlines', null]
			])
		).toBe('a,b\r\n"x, y","say ""hi"""\r\n"two\nlines",\r\n');
	});

	it.each(['=HYPERLINK("x")', '+1+cmd', '-2+3', '@SUM(A1)', '\tx', '\rx'])('disarms %j', (text) => {
		expect(toCsv([[text]]).replace(/^"/, '')).toMatch(/^'/);
	});

	it('leaves negative numbers as numbers', () => {
		expect(toCsv([[-0.125, 1e-7]])).toBe('-0.125,1e-7\r\n');
	});

	it('disarms text that only looks like a number with a sign', () => {
		expect(toCsv([['-0.125']])).toBe("'-0.125\r\n");
	});
});

describe('numbers in files', () => {
	it('carry at most 10 significant digits', () => {
		expect(numberText(1 / 3)).toBe('0.3333333333');
	});

	it('say inf where there is no bound', () => {
		expect([numberText(Infinity), numberText(-Infinity)]).toEqual(['inf', '-inf']);
	});
});

it('copied text has one line a row whatever the cells hold', () => {
	expect(
		toTsv([
			['a\tb', 'c\r\nd'],
			['=1', 2]
		])
	).toBe("a b\tc d\n'=1\t2");
});
