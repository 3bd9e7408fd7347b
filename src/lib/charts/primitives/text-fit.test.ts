import { describe, expect, it } from 'vitest';
import { fitText, textWidth, wrapText } from './text-fit.ts';

describe('fitting text', () => {
	it('leaves text alone that fits', () => {
		expect(fitText('White', 13, 100)).toBe('White');
	});

	it('never returns more than fits, whatever the text', () => {
		for (const text of ['W'.repeat(10_000), 'African American or Black', '漢字'.repeat(50), 'a b c d e f g'])
			expect(textWidth(fitText(text, 13, 80), 13)).toBeLessThanOrEqual(81);
	});

	it('does not cut a surrogate pair', () => {
		expect(fitText('😀😀😀😀😀😀', 13, 40)).toMatch(/^(😀)+…$/u);
	});

	it('wraps at spaces and ends in an ellipsis where more was left', () => {
		const lines = wrapText('Native Hawaiian or other Pacific Islander, not Hispanic', 13, 135, 2);
		expect(lines).toHaveLength(2);
		expect(lines[0]).toBe('Native Hawaiian or');
		expect(lines[1]).toMatch(/^other.*…$/);
	});

	it('keeps a long word on one line', () => {
		expect(wrapText('x'.repeat(60), 13, 100, 3)).toHaveLength(1);
	});
});
