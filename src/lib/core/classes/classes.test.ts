import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../../../tests/reference/classes/classes.json' with { type: 'json' };
import { bootstrapIntervals } from '../intervals/bootstrap-interval.ts';
import { metrics } from '../metrics/registry.ts';
import { replicateClasses, resampleClasses } from './class-bootstrap.ts';
import { classAccuracy, classAccuracyFraction } from './class-accuracy.ts';
import {
	addClassCounts,
	classCells,
	classCounts,
	classRows,
	noClassCounts,
	type ClassCell
} from './class-counts.ts';
import {
	classFBeta,
	classPrecision,
	classRecall,
	macroMean,
	microMean,
	sklearnMacroMean,
	weightedMean
} from './class-means.ts';
import { cohensKappa } from './cohens-kappa.ts';
import { oneVsRest } from './one-vs-rest.ts';

const kinds = { precision: classPrecision, recall: classRecall, f1: classFBeta(1), f2: classFBeta(2) };
const kindNames = ['precision', 'recall', 'f1', 'f2'] as const;

const fromRows = (label: readonly string[], predicted: readonly string[]) =>
	classCounts(label.map((name, at) => ({ label: name, predicted: predicted[at] ?? '', rows: 1 })));

function close(actual: number | null, expected: number | null): void {
	if (expected === null) expect(actual).toBeNull();
	else expect(actual).toBeCloseTo(expected, 12);
}

describe.each(reference.cases)('the classes of the log "$name"', ({ label, predicted, ...expected }) => {
	const counts = fromRows(label, predicted);

	it('have scikit-learn’s accuracy and kappa', () => {
		close(classAccuracy(counts).value, expected.accuracy);
		close(cohensKappa(counts).value, expected.kappa);
	});

	it.each(kindNames)('have its macro, weighted and micro mean of %s', (name) => {
		close(macroMean(counts, kinds[name]).value, expected.macro[name]);
		close(weightedMean(counts, kinds[name]).value, expected.weighted[name]);
		close(microMean(counts, kinds[name]).value, expected.micro[name]);
		close(sklearnMacroMean(counts, kinds[name]), expected.sklearn_macro[name]);
	});

	it('are each a binary decision against the rest', () => {
		const found = Object.fromEntries(counts.classes.map((name) => [name, oneVsRest(counts, name)]));
		expect(found).toEqual(expected.one_vs_rest);
	});
});

const cell: fc.Arbitrary<ClassCell> = fc.record({
	label: fc.constantFrom('a', 'b', 'c', '', '～'),
	predicted: fc.constantFrom('a', 'b', 'c', '\u{1F600}'),
	rows: fc.nat({ max: 30 })
});
const arbitraryCounts = fc.array(cell, { maxLength: 8 }).map((cells) => classCounts(cells));

describe('counts of classes', () => {
	it('add up the same in any order, and nothing added changes nothing', () => {
		fc.assert(
			fc.property(arbitraryCounts, arbitraryCounts, arbitraryCounts, (a, b, c) => {
				expect(addClassCounts(a, b)).toEqual(addClassCounts(b, a));
				expect(addClassCounts(addClassCounts(a, b), c)).toEqual(addClassCounts(a, addClassCounts(b, c)));
				expect(addClassCounts(a, noClassCounts)).toEqual(a);
				expect(classRows(addClassCounts(a, b))).toBe(classRows(a) + classRows(b));
				expect(classCounts(classCells(a), a.classes)).toEqual(a);
			})
		);
	});

	it('have no answer where there is no row, with the reason', () => {
		const none = classCounts([], ['a', 'b']);
		for (const found of [
			classAccuracy(none),
			cohensKappa(none),
			macroMean(none, classRecall),
			microMean(none, classRecall)
		])
			expect(found).toEqual({ value: null, reason: 'no-rows' });
		expect(
			metrics.precision.value({ group: oneVsRest(none, 'a'), population: oneVsRest(none, 'a') })
		).toEqual({
			value: null,
			reason: 'no-predicted-positives'
		});
	});

	it('tell a class without rows as nothing but true negatives', () => {
		expect(oneVsRest(fromRows(['a', 'b'], ['a', 'a']), 'z')).toEqual({ tp: 0, fp: 0, fn: 0, tn: 2 });
		expect(oneVsRest(classCounts([{ label: 'a', predicted: 'b', rows: 2 }], ['z']), 'z')).toEqual({
			tp: 0,
			fp: 0,
			fn: 0,
			tn: 2
		});
	});

	it('have a macro mean without an answer where a class is never predicted, for that reason', () => {
		expect(macroMean(fromRows(['a', 'b'], ['a', 'a']), classPrecision).reason).toBe('no-predicted-positives');
	});

	it('between two classes give the binary metrics', () => {
		fc.assert(
			fc.property(fc.nat(50), fc.nat(50), fc.nat(50), fc.integer({ min: 1, max: 50 }), (tp, fp, fn, tn) => {
				const counts = classCounts([
					{ label: '1', predicted: '1', rows: tp },
					{ label: '0', predicted: '1', rows: fp },
					{ label: '1', predicted: '0', rows: fn },
					{ label: '0', predicted: '0', rows: tn }
				]);
				const group = { tp, fp, fn, tn };
				const balanced = metrics.balanced_accuracy.value({ group, population: group }).value;
				expect(oneVsRest(counts, '1')).toEqual(group);
				expect(classAccuracyFraction(counts)).toEqual({ successes: tp + tn, trials: tp + fp + fn + tn });
				if (balanced !== null) close(macroMean(counts, classRecall).value, balanced);
			})
		);
	});
});

describe('redrawn tables of classes', () => {
	const counts = fromRows(reference.cases[9]?.label ?? [], reference.cases[9]?.predicted ?? []);
	const kappa = (table: typeof counts) => cohensKappa(table).value;

	it('hold the group’s rows each time, and are the same for the same seed and key alone', () => {
		const one = resampleClasses(counts, { seed: 1, key: 'a', resamples: 50 });
		const rows = (at: number) => one.draws.subarray(at * 16, (at + 1) * 16).reduce((sum, x) => sum + x, 0);
		for (let at = 0; at < 50; at += 1) expect(rows(at)).toBe(400);
		expect(resampleClasses(counts, { seed: 1, key: 'a', resamples: 50 })).toEqual(one);
		expect(resampleClasses(counts, { seed: 1, key: 'b', resamples: 50 })).not.toEqual(one);
	});

	it.each(reference.cases.filter((each) => each.kappa_interval !== null))(
		'give kappa of "$name" the interval of its large-sample standard error',
		({ label, predicted, kappa_interval }) => {
			const drawn = resampleClasses(fromRows(label, predicted), { seed: 1, key: 'kappa', resamples: 4000 });
			const [interval] = bootstrapIntervals(replicateClasses(drawn, kappa), [0.95]);
			expect(Math.abs((interval?.low ?? 0) - (kappa_interval[0] ?? 9))).toBeLessThan(0.01);
			expect(Math.abs((interval?.high ?? 0) - (kappa_interval[1] ?? 9))).toBeLessThan(0.01);
		}
	);

	it('of a group without rows or classes have no interval', () => {
		const empty = (table: typeof counts) =>
			bootstrapIntervals(
				replicateClasses(resampleClasses(table, { seed: 1, key: 'a', resamples: 20 }), kappa),
				[0.95]
			);
		expect(empty(noClassCounts)).toEqual([null]);
		expect(empty(classCounts([], ['a', 'b']))).toEqual([null]);
	});

	it('of one row that is right never claim certainty', () => {
		const one = classCounts([{ label: 'a', predicted: 'a', rows: 1 }], ['b', 'c']);
		const drawn = resampleClasses(one, { seed: 1, key: 'one', resamples: 2000 });
		const [interval] = bootstrapIntervals(
			replicateClasses(drawn, (table) => classAccuracy(table).value),
			[0.95]
		);
		expect(interval?.low).toBe(0);
	});
});
