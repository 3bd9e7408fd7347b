import { describe, expect, it } from 'vitest';
import { ratingsMayLeave, suppressRatings, type RatedGroups } from './suppress-ratings.ts';
import type { Publishable, SuppressionMask } from './suppression-mask.ts';

const group = (model: string, level: string | null, rows: readonly number[]): RatedGroups[number] => ({
	model,
	levels: [level],
	value: rows.map((count, at) => ({ ratings: [String(at), null], rows: count }))
});
const leaves = (groups: RatedGroups, minimumCell = 11, publishable: readonly Publishable[] = []) =>
	ratingsMayLeave(groups, 'm', { minimumCell, publishable });
const open: SuppressionMask = {
	publishes: () => 'cells',
	withholds: () => false,
	scope: () => ({ rows: true, leftOut: true, mismatched: true })
};

describe('ratings by group', () => {
	it('leave where each pattern has 0 or enough rows and each group may be told', () => {
		expect(leaves([group('m', 'F', [11, 30]), group('m', null, [12])])).toBe(true);
		expect(leaves([group('m', 'F', [11, 10])])).toBe(false);
		expect(leaves([group('m', 'F', [1])], 1)).toBe(true);
		expect(leaves([group('m', 'F', [11])], 11, ['cells', 'nothing'])).toBe(false);
	});

	it('stay where another model has a few rows more or fewer of one pattern', () => {
		expect(leaves([group('m', 'F', [20, 30]), group('other', 'F', [20, 30])])).toBe(true);
		expect(leaves([group('m', 'F', [20, 30]), group('other', 'F', [20, 33])])).toBe(false);
		expect(leaves([group('m', 'F', [20, 30]), group('other', 'F', [20, 41])])).toBe(true);
		expect(leaves([group('m', 'F', [20]), group('other', 'M', [5])])).toBe(false);
	});

	it('leave for everyone where an attribute has a small count, and for no attribute where everyone has', () => {
		const table = (sex: readonly (readonly [string, readonly number[]])[]) => ({
			groupSets: [{ attributes: ['sex'], cells: sex.map(([level, rows]) => group('m', level, rows)) }]
		});
		const by = { mask: open, minimumCell: 11 };
		const split = suppressRatings(
			table([
				['F', [5]],
				['M', [20]]
			]),
			['m'],
			by
		);
		expect(split.groupSets).toEqual([
			{ attributes: [], cells: [{ model: 'm', levels: [], value: [{ ratings: ['0', null], rows: 25 }] }] },
			{ attributes: ['sex'], cells: [] }
		]);
		const none = suppressRatings(table([['F', [20, 3]]]), ['m'], by);
		expect(none.groupSets.map(({ cells }) => cells)).toEqual([[], []]);
		const whole = table([['F', [1]]]);
		expect(suppressRatings(whole, ['m'], { mask: open, minimumCell: 0 })).toBe(whole);
	});
});
