import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../../../tests/reference/weights-of-outcomes/weights_of_outcomes.json' with { type: 'json' };
import type { Interval } from '../intervals/interval.ts';
import { seededRandom } from '../intervals/seeded-random.ts';
import { estimate, estimateInterval, type Estimate } from './estimate.ts';
import { numberFigure } from './number-figure.ts';
import {
	meanAbsoluteError,
	meanError,
	meanLabel,
	meanPrediction,
	rootMeanSquaredError,
	rSquared
} from './number-metrics.ts';
import {
	addNumberSums,
	noNumberSums,
	restOfNumbers,
	sumsOfNumber,
	type NumberRow,
	type NumberSums
} from './number-sums.ts';
import { unitOf } from './whole-sum.ts';

const every = [meanPrediction, meanLabel, meanError, meanAbsoluteError, rootMeanSquaredError, rSquared];

function unitsOf(rows: readonly NumberRow[]) {
	const largest = (values: readonly number[]) => unitOf(Math.max(0, ...values.map(Math.abs)));
	return {
		value: largest(rows.flatMap(({ prediction, label }) => [prediction, label ?? 0])),
		error: largest(rows.map(({ prediction, label }) => prediction - (label ?? 0)))
	};
}

function sumsOf(rows: readonly NumberRow[]): NumberSums {
	const units = unitsOf(rows);
	return rows.map((row) => sumsOfNumber(row, units)).reduce(addNumberSums, noNumberSums);
}

function close(actual: number | null | undefined, expected: number | null | undefined, digits = 1e-9): void {
	if (expected === null || expected === undefined) expect(actual ?? null).toBeNull();
	else expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(digits * Math.abs(expected) + 1e-12);
}

/** The linearised error, without the factor that a few rows ask for. */
const linearised = ({ standardError, degreesOfFreedom: left }: Estimate): number | null =>
	standardError === null ? null : standardError * Math.sqrt(left / (left + 1));

describe.each(reference.numbers)('the weighted numbers of the log "$name"', ({ name, ...expected }) => {
	const sums = sumsOf(
		expected.label.map((label, at) => ({
			label,
			prediction: expected.prediction[at] ?? NaN,
			weight: expected.weight[at] ?? NaN
		}))
	);

	it('have the means of statsmodels, with its linearised errors', () => {
		for (const [of, { value, ...told }] of [
			[meanPrediction(sums), expected.mean_prediction],
			[meanLabel(sums), expected.mean_label],
			[meanError(sums), expected.mean_error],
			[meanAbsoluteError(sums), expected.mean_absolute_error]
		] as const) {
			close(of.answer.value, value);
			close(linearised(of), 'standard_error' in told ? told.standard_error : null);
			if (of.standardError !== null) close(of.degreesOfFreedom, expected.size - 1);
		}
	});

	it('have scikit-learn’s root mean squared error and R², with errors from its slopes, near the jackknife’s', () => {
		for (const [of, { value, standard_error, deleted }] of [
			[rootMeanSquaredError(sums), expected.root_mean_squared_error],
			[rSquared(sums), expected.r_squared]
		] as const) {
			close(of.answer.value, value);
			if (standard_error === null) continue;
			close(linearised(of), standard_error, 1e-6);
			expect(Math.abs((of.standardError ?? NaN) / deleted - 1)).toBeLessThan(0.13);
		}
	});

	it('say how they came about', () => {
		const figure = numberFigure(meanPrediction(sums), sums);
		expect(figure.value === null ? '' : figure.method).toBe('t, linearised');
		expect(figure.value === null ? 0 : figure.rows).toBe(expected.label.length);
		expect(name).not.toBe('');
	});
});

describe('numbers of weighted rows', () => {
	it('have no interval where one row has all the weight, and no answer where none has any', () => {
		const [heavy, ...light] = [7, 0, 0].map((weight, at) => ({ prediction: at, label: 2 * at + 1, weight }));
		if (heavy === undefined) throw new Error('There is a row');
		const sums = sumsOf([heavy, ...light]);
		expect(meanPrediction(sums).answer.value).toBe(0);
		expect(estimateInterval(meanLabel(sums), 0.95)).toBeNull();
		expect(rSquared(sums).answer.reason).toBe('too-few-rows');
		for (const of of every) expect(of(sumsOf(light)).answer.reason).toBe('no-rows');
	});

	it('have no R² where all labels are alike, however heavy', () => {
		const rows = [0.1, 3, 7.7].map((weight, at) => ({ prediction: at, label: 0.3, weight }));
		expect(rSquared(sumsOf(rows)).answer.reason).toBe('division-by-zero');
		expect(meanLabel(sumsOf(rows)).standardError).toBeNull();
	});
});

/** A row whose weight w = exp(0.7 z) rises with its error and with its spread: E(we)/E(w) is 0.7. */
function drawer(): () => NumberRow & { readonly weight: number } {
	const random = seededRandom(20251122, 'weights that go with the values');
	const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
	return () => {
		const z = normal();
		const weight = Math.exp(0.7 * z);
		return { prediction: z + (1 + weight / 2) * normal(), label: 0, weight };
	};
}
const meanOfAll = 0.7;
/** E(we²)/E(w) = 1 + 0.7² + 1 + exp(1.5 · 0.7²) + exp(4 · 0.7²) / 4, of log-normal moments. */
const rootOfAll = Math.sqrt(2.49 + Math.exp(0.735) + Math.exp(1.96) / 4);

/** The same of rows that weigh alike: E(e²) = 1 + E(1 + w/2)². */
const rootOfUnrelated = Math.sqrt(2 + Math.exp(0.245) + Math.exp(0.98) / 4);

/** Student's interval as if the rows' effective size were all that weights do. */
function byEffectiveSize(rows: readonly (NumberRow & { readonly weight: number })[]) {
	const over = (of: (prediction: number) => number) =>
		rows.reduce((sum, { prediction, weight: w }) => sum + w * of(prediction), 0);
	const sum = over(() => 1);
	const mean = over((x) => x) / sum;
	const size = sum ** 2 / rows.reduce((all, { weight: w }) => all + w * w, 0);
	const variance = over((x) => (x - mean) ** 2) / sum;
	return estimateInterval(estimate(mean, { variance, size, scale: 'plain', least: -Infinity }), 0.95);
}

describe('the intervals of weighted numbers, where weights go with the values', () => {
	const draw = drawer();
	const logs = Array.from({ length: 400 }, () => Array.from({ length: 150 }, draw));
	const covers = (interval: Interval | null, truth: number) =>
		interval !== null && interval.low <= truth && truth <= interval.high;
	const share = (test: (rows: (typeof logs)[number]) => boolean) => logs.filter(test).length / logs.length;

	it('hold a mean as often as they say, which those by effective size alone do not', () => {
		const linear = share((rows) => covers(estimateInterval(meanError(sumsOf(rows)), 0.95), meanOfAll));
		expect(linear).toBeGreaterThan(0.925);
		expect(linear).toBeLessThan(0.975);
		expect(share((rows) => covers(byEffectiveSize(rows), meanOfAll))).toBeLessThan(linear - 0.02);
	});

	it('hold a root mean squared error less often than they say where heavy rows have the large errors', () => {
		const ofRoot = (rows: readonly NumberRow[]) => estimateInterval(rootMeanSquaredError(sumsOf(rows)), 0.95);
		const held = share((rows) => covers(ofRoot(rows), rootOfAll));
		expect(held).toBeGreaterThan(0.78);
		expect(held).toBeLessThan(0.86);
		// Where weights have nothing to do with the errors.
		const unrelated = share((rows) => {
			const errors = rows.map((row, at) => ({ ...row, weight: rows[(at + 1) % rows.length]?.weight ?? 1 }));
			return covers(ofRoot(errors), rootOfUnrelated);
		});
		expect(unrelated).toBeGreaterThan(0.87);
	});
});

const number = fc.integer({ min: -4000, max: 4000 }).map((x) => x / 7);
const weight = fc.oneof(
	{ weight: 1, arbitrary: fc.constant(0) },
	{ weight: 6, arbitrary: fc.double({ min: 0.01, max: 1000, noNaN: true }) }
);
const row = fc.record({ prediction: number, label: number, weight });
const someRows = fc
	.array(row, { minLength: 3, maxLength: 20 })
	.map((rows) => [
		...rows,
		{ prediction: 3, label: 5, weight: 1 },
		{ prediction: -40, label: 11, weight: 2 }
	]);

const isClose = (a: Estimate, b: Estimate, digits: number): void => {
	expect(a.answer.reason).toBe(b.answer.reason);
	close(a.answer.value, b.answer.value, digits);
	close(a.standardError, b.standardError, digits);
};

describe('sums of weighted numbers', () => {
	it('are the same to the last digit in any order and in any parts, whatever the units, and the rest is exact', () => {
		fc.assert(
			fc.property(someRows, fc.nat(), fc.nat({ max: 3 }), (rows, cut, coarser) => {
				const units = unitsOf(rows);
				const coarse = { value: units.value + coarser, error: units.error };
				const add = (some: typeof rows, by = units) =>
					some.map((each) => sumsOfNumber(each, by)).reduce(addNumberSums, noNumberSums);
				const at = cut % rows.length;
				const whole = add(rows);
				expect(add([...rows].reverse())).toEqual(whole);
				const [first, second] = [add(rows.slice(0, at)), add(rows.slice(at))];
				expect(addNumberSums(second, first)).toEqual(whole);
				expect(restOfNumbers(whole, first)).toEqual(second);
				const coarsely = add(rows.slice(0, at), coarse);
				expect(addNumberSums(coarsely, second)).toEqual(addNumberSums(second, coarsely));
			})
		);
	});

	it('that all weigh 1 give what rows without weights give, beside them too', () => {
		fc.assert(
			fc.property(someRows, (rows) => {
				const plain = rows.map(({ prediction, label }) => ({ prediction, label }));
				const ones = rows.map((each) => ({ ...each, weight: 1 }));
				const { beside, ...same } = sumsOf(ones);
				expect(same).toEqual(sumsOf(plain));
				expect(beside?.squares.label).toBe(same.label);
				for (const of of every) isClose(of(sumsOf(ones)), of(sumsOf(plain)), 1e-9);
				const [half, other] = [sumsOf(plain), sumsOf(ones)];
				expect(addNumberSums(half, other)).toEqual(addNumberSums(other, half));
				expect(addNumberSums(half, other)).toEqual(addNumberSums(other, other));
			})
		);
	});

	it('in another unit of weight change no figure', () => {
		fc.assert(
			fc.property(someRows, fc.double({ min: 0.01, max: 100, noNaN: true }), (rows, by) => {
				const heavier = rows.map((each) => ({ ...each, weight: by * each.weight }));
				for (const of of every) isClose(of(sumsOf(heavier)), of(sumsOf(rows)), 1e-6);
			})
		);
	});

	it('of weight 2 have the values of two rows, and the errors of one', () => {
		fc.assert(
			fc.property(someRows, (rows) => {
				const twice = sumsOf(rows.flatMap((each) => [each, each]).map((each) => ({ ...each, weight: 1 })));
				const heavy = sumsOf(rows.map((each) => ({ ...each, weight: 2 })));
				const once = sumsOf(rows.map((each) => ({ ...each, weight: 1 })));
				for (const of of every) {
					close(of(heavy).answer.value, of(twice).answer.value);
					close(of(heavy).standardError, of(once).standardError, 1e-8);
				}
			})
		);
	});
});
