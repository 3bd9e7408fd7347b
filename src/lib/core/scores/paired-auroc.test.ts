import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../../../tests/reference/scores/paired_delong.json' with { type: 'json' };
import { arbitraryCuts } from '../../../../tests/score-rows.ts';
import type { JointScores } from './joint-scores.ts';
import { pairedAurocDifference } from './paired-auroc-difference.ts';
import { pairedDelongVariance } from './paired-delong-variance.ts';
import { binOf, layoutBins, valueBins, type ScoreBin } from './score-bins.ts';

interface Row {
	readonly label: number;
	readonly first: number;
	readonly second: number;
}

/** The joint histogram of rows, counted a row at a time; an atom for each value unless bins are given. */
function jointOf(rows: readonly Row[], coarse?: readonly ScoreBin[]): JointScores {
	const bins = {
		first: coarse ?? valueBins(rows.map((row) => row.first)),
		second: coarse ?? valueBins(rows.map((row) => row.second))
	};
	const cells = rows.map((row) => ({
		label: row.label === 1 ? ('positive' as const) : ('negative' as const),
		first: binOf(bins.first, row.first) ?? -1,
		second: binOf(bins.second, row.second) ?? -1,
		rows: 1
	}));
	return { bins, cells };
}

const swapped = ({ bins, cells }: JointScores): JointScores => ({
	bins: { first: bins.second, second: bins.first },
	cells: cells.map(({ first, second, ...cell }) => ({ ...cell, first: second, second: first }))
});
const close = (actual: number | null | undefined, expected: number) =>
	expect(Math.abs((actual ?? NaN) - expected)).toBeLessThan(1e-11);
const score = fc.oneof(
	fc.integer({ min: 0, max: 10 }).map((k) => k / 10),
	fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0)
);
const arbitraryRows = fc.array(fc.record({ label: fc.constantFrom(0, 1), first: score, second: score }), {
	minLength: 1,
	maxLength: 50
});
const level = 0.95;

describe.each(reference.cases)('two models on "$name"', (expected) => {
	const rows = expected.label.map((label, at) => ({
		label,
		first: expected.first[at] ?? NaN,
		second: expected.second[at] ?? NaN
	}));
	const joint = jointOf(rows);
	const found = pairedAurocDifference(joint, level);

	it('have the difference of areas and DeLong’s variance of all pairs', () => {
		if (expected.difference === null) {
			const reason = expected.label.includes(1) ? 'no-negatives' : 'no-positives';
			expect(found).toEqual({
				answer: { value: null, error: null, reason },
				interval: null,
				z: null,
				p: null
			});
			return;
		}
		close(found.answer.value, expected.difference);
		expect(found.answer.error).toBe(0);
		if (expected.variance === null) expect(pairedDelongVariance(joint)).toBeNull();
		else close(pairedDelongVariance(joint)?.variance, expected.variance);
	});

	it('have DeLong’s test and interval, or a cautious interval where that has no variance', () => {
		if (expected.z === undefined) {
			expect([found.z, found.p]).toEqual([null, null]);
			if (expected.difference === null) return;
			expect(found.interval?.method).toBe('newcombe-auc');
			expect((found.interval?.high ?? 0) - (found.interval?.low ?? 0)).toBeGreaterThan(0.3);
			expect(found.interval?.low).toBeLessThanOrEqual(expected.difference);
			expect(found.interval?.high).toBeGreaterThanOrEqual(expected.difference);
			return;
		}
		close(found.z, expected.z);
		expect((found.p ?? NaN) / expected.p).toBeCloseTo(1, 9);
		expect(found.interval?.method).toBe('delong');
		close(found.interval?.low, expected.low);
		close(found.interval?.high, expected.high);
	});

	it('change signs alone when the models swap', () => {
		const turned = pairedAurocDifference(swapped(joint), level);
		expect(turned.p).toBe(found.p);
		expect((turned.z ?? 0) + (found.z ?? 0)).toBe(0);
		close((turned.answer.value ?? 0) + (found.answer.value ?? 0), 0);
		close((turned.interval?.low ?? 0) + (found.interval?.high ?? 0), 0);
	});
});

it('cells add: rows that fall together may be counted as one cell', () => {
	fc.assert(
		fc.property(arbitraryRows, (rows) => {
			const once = jointOf([...rows, ...rows]);
			const heaped = { ...jointOf(rows), cells: jointOf(rows).cells.map((cell) => ({ ...cell, rows: 2 })) };
			const [one, other] = [pairedAurocDifference(once, level), pairedAurocDifference(heaped, level)];
			expect(other.answer.reason).toBe(one.answer.reason);
			if (one.answer.value === null) return;
			close(other.answer.value, one.answer.value);
			close(other.interval?.low, one.interval?.low ?? NaN);
		})
	);
});

it('from coarse bins the rows’ difference lies within the stated error, and their interval within that of the bins', () => {
	fc.assert(
		fc.property(arbitraryRows, arbitraryCuts, (rows, cuts) => {
			const exact = pairedAurocDifference(jointOf(rows), level);
			const coarse = pairedAurocDifference(jointOf(rows, layoutBins(cuts, [])), level);
			expect(coarse.answer.reason).toBe(exact.answer.reason);
			if (exact.answer.value === null || coarse.answer.value === null) return;
			expect(Math.abs(exact.answer.value - coarse.answer.value)).toBeLessThanOrEqual(
				coarse.answer.error + 1e-9
			);
			if (exact.interval?.method !== 'delong' || coarse.interval?.method !== 'delong') return;
			expect(coarse.interval.low).toBeLessThanOrEqual(exact.interval.low + 1e-9);
			expect(coarse.interval.high).toBeGreaterThanOrEqual(exact.interval.high - 1e-9);
		})
	);
});

it('a cell outside its layout is refused', () => {
	const joint = jointOf([{ label: 1, first: 0.5, second: 0.5 }]);
	const astray = { ...joint, cells: joint.cells.map((cell) => ({ ...cell, second: 7 })) };
	expect(() => pairedAurocDifference(astray, level)).toThrow('layout');
});
