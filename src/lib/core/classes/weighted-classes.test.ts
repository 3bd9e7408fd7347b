import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../../../tests/reference/weights-of-outcomes/weights_of_outcomes.json' with { type: 'json' };
import { total } from '../cube/counts.ts';
import { metrics } from '../metrics/registry.ts';
import { kishSize } from '../weights/kish-size.ts';
import { scaled } from '../scores/scaled-sum.ts';
import {
	addClassCells,
	addClassCounts,
	classCells,
	classCounts,
	classRows,
	restOfClasses,
	type ClassCell,
	type ClassCounts
} from './class-counts.ts';
import { classFigure } from './class-figure.ts';
import { classFBeta, classPrecision, classRecall, macroMeanOf, weightedMeanOf } from './class-means.ts';
import { classStandardError } from './class-standard-error.ts';
import { kappaOf } from './cohens-kappa.ts';
import { classAccuracy } from './class-accuracy.ts';
import { oneVsRest } from './one-vs-rest.ts';
import { oneVsRestGroup } from './one-vs-rest-weights.ts';

const f1 = classFBeta(1);
const statistics = {
	macro_recall: (margins: Parameters<typeof kappaOf>[0]) => macroMeanOf(margins, classRecall),
	macro_precision: (margins: Parameters<typeof kappaOf>[0]) => macroMeanOf(margins, classPrecision),
	macro_f1: (margins: Parameters<typeof kappaOf>[0]) => macroMeanOf(margins, f1),
	weighted_f1: (margins: Parameters<typeof kappaOf>[0]) => weightedMeanOf(margins, f1),
	cohens_kappa: kappaOf
} as const;
const names = ['macro_recall', 'macro_precision', 'macro_f1', 'weighted_f1', 'cohens_kappa'] as const;

const cellOf = (label: string, predicted: string, weight: number): ClassCell => ({
	label,
	predicted,
	rows: 1,
	weight: { sum: scaled(weight), squares: scaled(weight * weight) }
});

function close(actual: number | null, expected: number | null, digits = 1e-9): void {
	if (expected === null) expect(actual).toBeNull();
	else expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(digits * Math.abs(expected) + 1e-12);
}

const figureOf = (counts: ClassCounts, name: (typeof names)[number]) =>
	classFigure(counts, { of: statistics[name], low: name === 'cohens_kappa' ? -1 : 0, high: 1 });

describe.each(reference.classes)('the weighted classes of the log "$name"', (expected) => {
	const { label, predicted, weight } = expected;
	const counts = classCounts(label.map((name, at) => cellOf(name, predicted[at] ?? '', weight[at] ?? NaN)));

	it('have scikit-learn’s accuracy, means and kappa', () => {
		close(classAccuracy(counts).value, expected.values.accuracy);
		for (const name of names) close(figureOf(counts, name).value, expected.values[name]);
	});

	it('have errors from its slopes, over the same table', () => {
		for (const name of names) {
			const wanted = expected.standard_errors?.[name];
			if (wanted === undefined) continue;
			close(classStandardError(counts, statistics[name]), wanted, 1e-5);
		}
	});

	it('are as many rows as they are, whatever they weigh', () => {
		expect(classRows(counts)).toBe(label.length);
		const figure = figureOf(counts, 'macro_f1');
		expect(figure.value === null ? label.length : figure.rows).toBe(label.length);
	});

	it('are each a weighted binary decision against the rest', () => {
		for (const name of counts.classes) {
			const group = oneVsRestGroup(counts, name);
			const of = (isLabel: boolean, isPredicted: boolean): number =>
				label.reduce((sum, own, at) => {
					const same = (own === name) === isLabel && (predicted[at] === name) === isPredicted;
					return same ? sum + (weight[at] ?? NaN) : sum;
				}, 0);
			close(group.tp, of(true, true));
			close(group.fn, of(true, false));
			close(group.fp, of(false, true));
			close(group.tn, of(false, false));
			if (group.weights === undefined) throw new Error('The class has weights');
			expect(total(group.weights.rows)).toBe(label.length);
			const size = weight.reduce((sum, x) => sum + x, 0) ** 2 / weight.reduce((sum, x) => sum + x * x, 0);
			close(kishSize(group.weights.sums, { tp: 1, fp: 1, fn: 1, tn: 1 }), size);
		}
	});
});

const weight = fc.oneof(
	{ weight: 1, arbitrary: fc.constant(0) },
	{ weight: 6, arbitrary: fc.double({ min: 0.01, max: 1000, noNaN: true }) }
);
const cell = fc
	.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c', 'd'), weight)
	.map(([label, predicted, own]) => cellOf(label, predicted, own));
const cells = fc.array(cell, { maxLength: 14 });
const someCells = cells.map((some) => [
	...some,
	cellOf('a', 'a', 1),
	cellOf('b', 'a', 2),
	cellOf('c', 'c', 3)
]);
const without = ({ label, predicted, rows }: ClassCell): ClassCell => ({ label, predicted, rows });
const weighing = (by: number) => (own: ClassCell) => cellOf(own.label, own.predicted, by);

describe('counts of weighted classes', () => {
	it('add up the same in any order, to the last digit, and the rest is exact', () => {
		fc.assert(
			fc.property(cells, cells, cells, (a, b, c) => {
				expect(addClassCells(a, b)).toEqual(addClassCells(b, a));
				expect(addClassCells(addClassCells(a, b), c)).toEqual(addClassCells(a, addClassCells(b, c)));
				const [all, own] = [classCounts([...a, ...b]), classCounts(a)];
				expect(addClassCounts(all, classCounts([]))).toEqual(all);
				expect(classCells(restOfClasses(all, own))).toEqual(classCells(classCounts(b)));
				expect(classCounts(classCells(all), all.classes)).toEqual(all);
			})
		);
	});

	it('take rows without weights for rows that weigh 1', () => {
		fc.assert(
			fc.property(someCells, someCells, (a, b) => {
				const ones = b.map(weighing(1));
				expect(addClassCells(a, ones.map(without))).toEqual(addClassCells(a, ones));
			})
		);
	});

	it('that all weigh alike have the figures and errors of rows without weights', () => {
		fc.assert(
			fc.property(someCells, fc.constantFrom(1, 2.5, 0.003), (some, by) => {
				const [plain, alike] = [classCounts(some.map(without)), classCounts(some.map(weighing(by)))];
				for (const name of names) {
					const [one, other] = [figureOf(plain, name), figureOf(alike, name)];
					close(other.value, one.value);
					if (one.value === null || other.value === null) continue;
					close(other.standardError, one.standardError, 1e-6);
					expect([other.rows, other.method]).toEqual([one.rows, one.method]);
				}
				for (const name of plain.classes) {
					const group = oneVsRestGroup(alike, name);
					expect(group.weights?.rows).toEqual(oneVsRest(plain, name));
					const recall = metrics.true_positive_rate.value({ group, population: group }).value;
					const counts = oneVsRest(plain, name);
					close(recall, metrics.true_positive_rate.value({ group: counts, population: counts }).value);
				}
			})
		);
	});

	it('in another unit of weight change no figure and no error', () => {
		fc.assert(
			fc.property(someCells, fc.constantFrom(0.01, 3, 700), (some, by) => {
				const scaledCells = some.map(({ label, predicted, weight: own }) =>
					cellOf(label, predicted, by * (Number(own?.sum ?? 0n) / 2 ** 70))
				);
				const [before, after] = [classCounts(some), classCounts(scaledCells)];
				for (const name of names) {
					close(figureOf(after, name).value, figureOf(before, name).value);
					const errors = [before, after].map((counts) => classStandardError(counts, statistics[name]));
					close(errors[1] ?? null, errors[0] ?? null, 1e-5);
				}
			})
		);
	});

	it('are less sure the more weights differ', () => {
		const table = (own: (at: number) => number) =>
			classCounts(
				Array.from({ length: 200 }, (_, at) => cellOf('abc'.charAt(at % 3), 'abcab'.charAt(at % 5), own(at)))
			);
		const [even, uneven] = [table(() => 1), table((at) => (at % 7 === 0 ? 10 : 1))];
		const error = (counts: ClassCounts) => classStandardError(counts, kappaOf) ?? NaN;
		expect(error(uneven)).toBeGreaterThan(1.3 * error(even));
		expect(classStandardError(even, kappaOf, 4)).toBeGreaterThan(1.8 * error(even));
	});

	it('have no answer where no row weighs anything', () => {
		const none = classCounts([cellOf('a', 'b', 0), cellOf('b', 'b', 0)]);
		for (const name of names) expect(figureOf(none, name)).toEqual({ value: null, reason: 'no-rows' });
	});
});
