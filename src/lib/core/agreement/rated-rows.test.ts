import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementDifference, figureInterval } from './agreement-figure.ts';
import { agreementFigures } from './agreement-figures.ts';
import { jackknifeError } from './jackknife-error.ts';
import { addRatedRows, restOfRatedRows, type RatedRows } from './rated-rows.ts';
import { pairTable, ratingCategories } from './rating-scale.ts';

const rating = fc.constantFrom('1', '2', '4', null);
const someRows = fc.array(
	fc.record({ ratings: fc.tuple(rating, rating, rating), rows: fc.integer({ min: 1, max: 40 }) }),
	{ maxLength: 12 }
);
const scales = ['nominal', 'ordinal', 'interval'] as const;
const figuresOf = (rows: readonly RatedRows[], scale: (typeof scales)[number], all = rows) =>
	agreementFigures(rows, {
		raters: 3,
		scale,
		categories: ratingCategories(all, { numbers: scale !== 'nominal', order: null })
	});

describe('rows by what raters gave them', () => {
	it('add in any order, and taking a part away leaves the others', () => {
		fc.assert(
			fc.property(someRows, someRows, someRows, (a, b, c) => {
				expect(addRatedRows(a, b)).toEqual(addRatedRows(b, a));
				expect(addRatedRows(addRatedRows(a, b), c)).toEqual(addRatedRows(a, addRatedRows(b, c)));
				expect(restOfRatedRows(addRatedRows(a, b), b)).toEqual(addRatedRows(a, []));
			})
		);
	});

	it('have the same figures whatever the order of raters and rows, each within its interval', () => {
		fc.assert(
			fc.property(someRows, fc.constantFrom(...scales), (rows, scale) => {
				const found = figuresOf(rows, scale);
				const turned = figuresOf(
					rows.map((each) => ({ ...each, ratings: each.ratings.toReversed() })).toReversed(),
					scale
				);
				for (const figure of found) {
					const [one, other] = figure.raters ?? [];
					const twin = turned.find(
						({ measure, raters }) =>
							measure === figure.measure &&
							(raters === null || (raters[0] === 2 - (other ?? 0) && raters[1] === 2 - (one ?? 0)))
					);
					expect(twin?.rows).toBe(figure.rows);
					if (figure.answer.value === null) {
						expect(twin?.answer).toEqual(figure.answer);
						expect(figureInterval(figure, 0.95)).toBeNull();
						continue;
					}
					expect(twin?.answer.value).toBeCloseTo(figure.answer.value, 9);
					const interval = figureInterval(figure, 0.95);
					if (interval === null) continue;
					expect(interval.low).toBeLessThanOrEqual(figure.answer.value + 1e-12);
					expect(interval.high).toBeGreaterThanOrEqual(figure.answer.value - 1e-12);
					expect(interval.high).toBeLessThanOrEqual(1);
				}
			})
		);
	});

	it('differ from themselves by 0, and turned round by the opposite', () => {
		fc.assert(
			fc.property(someRows, someRows, fc.constantFrom(...scales), (a, b, scale) => {
				const [first, second] = [figuresOf(a, scale, [...a, ...b]), figuresOf(b, scale, [...a, ...b])];
				first.forEach((figure, at) => {
					const other = second[at];
					if (other === undefined) throw new Error('Both have the same figures');
					expect(other.measure).toBe(figure.measure);
					const [to, from] = [
						agreementDifference(figure, other, 0.9),
						agreementDifference(other, figure, 0.9)
					];
					expect(to === null).toBe(from === null);
					if (to === null || from === null) return;
					expect(to.low).toBeCloseTo(-from.high, 10);
					expect(to.high).toBeCloseTo(-from.low, 10);
				});
			})
		);
	});

	it('have no answer, for a reason, where nobody rated or all are rated alike', () => {
		for (const scale of scales) {
			for (const { answer, rows } of figuresOf([], scale)) {
				expect(rows).toBe(0);
				expect(answer).toEqual({ value: null, reason: 'no-rows' });
			}
			const alike = figuresOf([{ ratings: ['2', '2', '2'], rows: 7 }], scale);
			for (const { answer, measure, rows } of alike) {
				expect(rows).toBe(7);
				if (measure === 'raw_agreement') expect(answer.value).toBe(1);
				else expect(answer).toEqual({ value: null, reason: 'division-by-zero' });
			}
			const perfect = figuresOf(
				[...alike.map(() => ({ ratings: ['2', '2', '2'], rows: 3 })), { ratings: ['1', '1', '1'], rows: 5 }],
				scale
			);
			for (const figure of perfect) {
				expect(figure.answer.value).toBe(1);
				if (figure.measure !== 'raw_agreement') expect(figureInterval(figure, 0.95)).toBeNull();
			}
		}
	});
});

describe('the categories of ratings', () => {
	it('are numbers on a scale, two spellings of one number one category', () => {
		const rows = [
			{ ratings: ['10', '9'], rows: 1 },
			{ ratings: ['9.50', '9.5'], rows: 4 }
		];
		const numbers = ratingCategories(rows, { numbers: true, order: null });
		expect(numbers.values).toEqual([9, 9.5, 10]);
		expect(pairTable(rows, [0, 1], numbers)).toEqual([
			[0, 0, 0],
			[0, 4, 0],
			[1, 0, 0]
		]);
		expect(ratingCategories(rows, { numbers: false, order: null }).values).toHaveLength(4);
	});

	it('are those of the order, seen or not, and nothing else', () => {
		const inOrder = ratingCategories([], { numbers: true, order: ['low', 'middle', 'high'] });
		expect(inOrder.values).toEqual([0, 1, 2]);
		expect(inOrder.placeOf('high')).toBe(2);
		expect(() => pairTable([{ ratings: ['high', 'odd'], rows: 1 }], [0, 1], inOrder)).toThrow('no category');
	});
});

describe('the jackknife', () => {
	it('gives a mean the error that its formula gives', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 30 }), (values) => {
				const n = values.length;
				const sum = values.reduce((all, value) => all + value, 0);
				const square = values.reduce((all, value) => all + (value - sum / n) ** 2, 0);
				const without = values.map((value) => ({ value: (sum - value) / (n - 1), items: 1 }));
				expect(jackknifeError(without)).toBeCloseTo(Math.sqrt(square / (n - 1) / n), 9);
			})
		);
		expect(jackknifeError([{ value: 1, items: 1 }])).toBeNull();
		expect(
			jackknifeError([
				{ value: 1, items: 4 },
				{ value: null, items: 1 }
			])
		).toBeNull();
	});
});
