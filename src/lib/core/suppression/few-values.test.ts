import { describe, expect, it } from 'vitest';
import { addNumberSums, noNumberSums, sumsOfNumber } from '../numbers/number-sums.ts';
import { unitOf } from '../numbers/whole-sum.ts';
import { seededRandom } from '../intervals/seeded-random.ts';
import { hasFewNumbers } from './few-values.ts';

const random = seededRandom(9, 'few values');
const continuous = (): number => 40 + 25 * random();

function sumsOf(rows: readonly (readonly [prediction: number, label: number | null])[]) {
	const largest = Math.max(...rows.flatMap(([a, b]) => [Math.abs(a), Math.abs(b ?? 0)]));
	const units = { value: unitOf(largest), error: unitOf(2 * largest) };
	return rows
		.map(([prediction, label]) => sumsOfNumber({ prediction, label }, units))
		.reduce(addNumberSums, noNumberSums);
}
const rows = <Row>(row: () => Row): readonly Row[] => Array.from({ length: 200 }, row);
const up = (to: number): number => Math.floor(random() * (to + 1));

describe('a number of few values', () => {
	it.each([
		['0 and 1', () => up(1)],
		['falls in a year', () => up(4)],
		['a grade in halves', () => 1 + up(8) / 2],
		['tenths', () => up(10) / 10],
		['minus one, nought and one', () => up(2) - 1]
	])('is known by its sums: %s', (_, value) => {
		expect(hasFewNumbers(sumsOf(rows(() => [value(), null])))).toBe(true);
		expect(hasFewNumbers(sumsOf(rows(() => [continuous() / 60, value() / 1])))).toBe(true);
	});

	it('is not what is measured, nor what has many values, nor nothing but zeros', () => {
		expect(hasFewNumbers(sumsOf(rows(() => [continuous(), continuous()])))).toBe(false);
		expect(hasFewNumbers(sumsOf(rows(() => [continuous(), null])))).toBe(false);
		expect(hasFewNumbers(sumsOf(rows(() => [up(120), up(120)])))).toBe(false);
		expect(hasFewNumbers(sumsOf(rows(() => [random(), random()])))).toBe(false);
		expect(hasFewNumbers(sumsOf(rows(() => [0, 0])))).toBe(false);
		expect(hasFewNumbers(noNumberSums)).toBe(false);
	});
});
