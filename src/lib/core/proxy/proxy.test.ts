import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../../../../tests/reference/proxy/proxy.json' with { type: 'json' };
import { bestGuess } from './best-guess.ts';
import { cramersV } from './cramers-v.ts';
import { crossCounts, type CrossCell } from './cross-counts.ts';
import { screenProxies } from './screen-proxies.ts';
import { uncertaintyRemoved } from './uncertainty-removed.ts';

const cellsOf = (table: readonly (readonly number[])[]): readonly CrossCell[] =>
	table.flatMap((row, from) =>
		row.map((rows, to) => ({ levels: [`p${String(from)}`, `t${String(to)}`], rows }))
	);
const countsOf = (table: readonly (readonly number[])[]) => crossCounts(cellsOf(table), 0, 1);

describe.each(reference.cases)('two columns of "$name"', ({ table, ...expected }) => {
	const counts = countsOf(table);

	it('have dython’s corrected Cramér’s V and the uncertainty coefficient', () => {
		if (expected.v === null) expect(cramersV(counts).reason).toBe('too-few-rows');
		else expect(cramersV(counts).value).toBeCloseTo(expected.v, 10);
		expect(uncertaintyRemoved(counts).value).toBeCloseTo(expected.uncertainty_removed, 10);
	});

	it('are guessed as often as in rows tried one by one', () => {
		expect(bestGuess(counts)).toMatchObject({ reason: null, majority: expected.majority });
		const { accuracy, heldOut } = bestGuess(counts) as { accuracy: number; heldOut: number };
		expect(accuracy).toBeCloseTo(expected.accuracy, 12);
		expect(heldOut).toBeCloseTo(expected.held_out, 12);
	});
});

const table = fc.array(fc.array(fc.nat({ max: 9 }), { minLength: 3, maxLength: 3 }), {
	minLength: 1,
	maxLength: 5
});

describe('the proxy screen', () => {
	it('says the same however levels are named and cells are split, and stays within 0 and 1', () => {
		fc.assert(
			fc.property(table, (rows) => {
				const counts = countsOf(rows);
				const v = cramersV(counts);
				const mirrored = crossCounts(cellsOf(rows), 1, 0);
				if (v.value === null) expect(cramersV(mirrored).reason).toBe(v.reason);
				else {
					expect(cramersV(mirrored).value).toBeCloseTo(v.value, 12);
					expect(v.value).toBeGreaterThanOrEqual(0);
					expect(v.value).toBeLessThanOrEqual(1);
				}
				const halves = cellsOf(rows).flatMap((cell) => [
					{ ...cell, rows: Math.floor(cell.rows / 2) },
					{ ...cell, rows: Math.ceil(cell.rows / 2) }
				]);
				expect(crossCounts(halves, 0, 1)).toEqual(counts);
				const removed = uncertaintyRemoved(counts).value;
				if (removed !== null) expect(removed).toBeLessThanOrEqual(1);
			})
		);
	});

	it('has no answer, with the reason, where there is nothing to tell', () => {
		expect(cramersV(countsOf([])).reason).toBe('no-rows');
		expect(uncertaintyRemoved(countsOf([])).reason).toBe('no-rows');
		expect(bestGuess(countsOf([])).reason).toBe('no-rows');
		expect(cramersV(countsOf([[3], [4]])).reason).toBe('too-few-groups');
		expect(uncertaintyRemoved(countsOf([[3], [4]])).reason).toBe('too-few-groups');
		expect(bestGuess(countsOf([[3], [4]])).reason).toBe('too-few-groups');
	});

	it('names the strongest first, in both directions, and counts rows that lack either', () => {
		const cells: CrossCell[] = [
			{ levels: ['public', 'Black', 'F'], rows: 40 },
			{ levels: ['public', 'White', 'M'], rows: 10 },
			{ levels: ['private', 'Black', 'M'], rows: 10 },
			{ levels: ['private', 'White', 'F'], rows: 50 },
			{ levels: ['private', null, 'F'], rows: 7 },
			{ levels: [null, null, null], rows: 2 }
		];
		const found = screenProxies(['payer', 'race', 'sex'], cells);
		expect(found).toHaveLength(6);
		expect(found[0]).toMatchObject({ predictor: 'race', target: 'payer', rows: 110, unrecorded: 9 });
		expect(found[1]).toMatchObject({ predictor: 'payer', target: 'race' });
		expect(found[0]?.association.value).toBeGreaterThan(0.6);
		expect(
			screenProxies(['sex', 'race'], [{ levels: ['F', 'a'], rows: 5 }])[0]?.association.value
		).toBeNull();
	});
});
