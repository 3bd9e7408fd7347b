import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reference } from '../../../../tests/reference/paired/reference.ts';
import { wilcoxonSignedRank } from '../tests/wilcoxon-signed-rank.ts';
import { changeFigures } from './change-figures.ts';
import { shiftFigures } from './shift-figures.ts';

const histogram = (differences: readonly number[]) =>
	differences.map((difference) => ({ difference, pairs: 1 }));
const steps = fc.array(
	fc.record({
		difference: fc.integer({ min: -6, max: 6 }).map((k) => k / 3),
		pairs: fc.integer({ min: 1, max: 9 })
	}),
	{ minLength: 2, maxLength: 8 }
);

describe.each(reference.differences.filter(({ t }) => t !== undefined))(
	'moves of a score: $name',
	({ differences, t }) => {
		it('have scipy’s paired t and its interval', () => {
			const found = shiftFigures(histogram(differences));
			expect(found.pairedT.statistic).toBeCloseTo(t?.statistic ?? NaN, 8);
			expect(found.meanShift.interval(0.9)?.low).toBeCloseTo(t?.interval_90[0] ?? NaN, 8);
			expect(found.meanShift.interval(0.9)?.high).toBeCloseTo(t?.interval_90[1] ?? NaN, 8);
			expect(found.wilcoxon).toEqual(wilcoxonSignedRank(histogram(differences)));
			const size = differences.reduce((sum, d) => sum + Math.abs(d), 0) / differences.length;
			expect(found.meanAbsoluteShift.value).toBeCloseTo(size, 10);
		});
	}
);

describe('moves of a score', () => {
	it('have no interval where all cases moved alike, and no answer without a case', () => {
		const alike = shiftFigures([{ difference: 0.25, pairs: 12 }]);
		expect(alike.meanShift).toMatchObject({ value: 0.25, cases: 12 });
		expect(alike.meanShift.interval(0.95)).toBeNull();
		expect(alike.pairedT.reason).toBe('division-by-zero');
		expect(shiftFigures([]).meanShift).toMatchObject({ value: null, reason: 'no-rows', cases: 0 });
		expect(shiftFigures([]).meanAbsoluteShift.interval(0.95)).toBeNull();
	});

	it('change sign with the descriptions’ order, while their size stays', () => {
		fc.assert(
			fc.property(steps, (moves) => {
				const there = shiftFigures(moves);
				const back = shiftFigures(moves.map(({ difference, pairs }) => ({ difference: -difference, pairs })));
				expect((back.meanShift.value ?? NaN) + (there.meanShift.value ?? NaN)).toBe(0);
				expect(back.meanAbsoluteShift.value).toBe(there.meanAbsoluteShift.value);
				expect(there.meanAbsoluteShift.value ?? NaN).toBeGreaterThanOrEqual(
					Math.abs(there.meanShift.value ?? NaN)
				);
			})
		);
	});
});

describe('a change between two adaptations', () => {
	it('has the paired t interval of the cases’ changes', () => {
		const changes = [-2, -1, -1, 0, 0, 0, 1, 1, 2, -1, -2, -1].map((difference) => ({
			difference,
			pairs: 5
		}));
		const found = changeFigures({ changes, flips: [{ difference: -1, pairs: 7 }, { difference: 0, pairs: 30 }] }); // prettier-ignore
		const plain = shiftFigures(changes);
		expect(found.shift.value).toBeCloseTo(-1 / 3, 12);
		expect(found.shift.interval(0.95)?.low).toBeCloseTo(plain.meanShift.interval(0.95)?.low ?? NaN, 12);
		expect(found.shiftTest).toMatchObject({ test: 'paired-t', reason: null });
		expect(found.shiftTest.p).toBeCloseTo(plain.pairedT.p ?? NaN, 12);
		expect(found.flip.value).toBeCloseTo(-7 / 37, 12);
		expect(found.flipTest.p).toBeLessThan(0.05);
	});

	it('is not known to the point where no case changed, and has no answer without a case', () => {
		const none = changeFigures({ changes: [{ difference: 0, pairs: 200 }], flips: [] });
		expect(none.shift.value).toBe(0);
		expect(none.shift.interval(0.95)?.low).toBeLessThan(-0.02);
		expect(none.shift.interval(0.95)?.high).toBeGreaterThan(0.02);
		expect(none.shiftTest.p).toBe(1);
		expect(none.flip.reason).toBe('no-rows');
		expect(none.flipTest.reason).toBe('no-rows');
	});
});
