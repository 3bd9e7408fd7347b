import { describe, expect, it } from 'vitest';
import type { SoFar } from '#lib/report/so-far.ts';
import { soFarWords } from './so-far-words.ts';

const known: SoFar = {
	metric: { id: 'selection_rate', title: 'Selection rate', denominator: 'rows with a decision' },
	model: null,
	rows: 1_200,
	of: 10_000,
	everyone: { title: 'Everyone', of: 1_200, value: 0.3 },
	attributes: []
};

describe('what is said above figures on the way', () => {
	it('is of how many rows they are, that this is not the result, and what may change', () => {
		const { banner, caution } = soFarWords(known);
		expect(banner).toBe('So far: 1,200 of 10,000 rows; not the result');
		expect(caution).toContain('figures may change, and groups may be missing');
		expect(caution).toContain('rows with a decision');
	});

	it('is what they lack where no row does', () => {
		const { banner, caution } = soFarWords({ ...known, rows: 10_000, model: 'first' });
		expect(banner).toBe('So far: all 10,000 rows, by group alone; not the result');
		expect(caution).toContain('Of the model first alone.');
		expect(caution).toContain('verdicts come with the result');
		expect(caution).not.toContain('may change');
	});
});
