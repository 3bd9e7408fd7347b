import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { variantFigures } from './variant-figures.ts';

const side = (answers: number, right: number | null, cases: number) => ({
	answers,
	right,
	refused: right === 0 ? 1 : 0,
	unparsed: 0,
	cases
});

describe('the answers to one description', () => {
	it('have Wilson’s intervals with one answer a case', () => {
		const found = variantFigures([side(1, 1, 30), side(1, 0, 10), side(0, 0, 4)]);
		expect(found).toMatchObject({ cases: 40, answers: 40 });
		expect(found.right.value).toBe(0.75);
		expect(found.right.interval(0.95)).toEqual(wilsonInterval({ successes: 30, trials: 40 }, 0.95));
		expect(found.refused.value).toBe(0.25);
		expect(found.unparsed.value).toBe(0);
		expect(found.unparsed.interval(0.95)?.low).toBe(0);
	});

	it('count each case once however many answers it has, and know more where cases are asked again', () => {
		const found = variantFigures([side(4, 4, 5), side(1, 0, 5), side(2, 1, 10)]);
		expect(found.answers).toBe(45);
		expect(found.right.value).toBeCloseTo(0.5, 12);
		const alike = variantFigures([side(2, 1, 20)]).right.interval(0.95);
		const once = variantFigures([side(1, 1, 10), side(1, 0, 10)]).right.interval(0.95);
		expect((alike?.high ?? NaN) - (alike?.low ?? NaN)).toBeLessThan((once?.high ?? NaN) - (once?.low ?? NaN));
	});

	it('have no answer without a case, nor where it is not known which are right', () => {
		expect(variantFigures([]).right.reason).toBe('no-rows');
		const unknown = variantFigures([side(2, null, 3)]);
		expect(unknown.right.reason).toBe('no-label');
		expect(unknown.refused.value).toBe(0);
	});
});
