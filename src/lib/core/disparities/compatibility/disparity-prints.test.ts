import { describe, expect, it } from 'vitest';
import type { Counts } from '../../cube/counts.ts';
import { disparityIds, isDistance, isStratified, type DisparityId, type PlainId } from '../definitions.ts';
import { disparityPrints, type Compared } from './disparity-prints.ts';
import { peerComparisons } from './peer-names.ts';

const a: Counts = { tp: 30, fp: 20, fn: 10, tn: 40 };
const b: Counts = { tp: 60, fp: 10, fn: 20, tn: 110 };
const withoutPositives: Counts = { tp: 0, fp: 5, fn: 0, tn: 15 };

const isPlain = (id: DisparityId): id is PlainId => !isStratified(id) && !isDistance(id);

const shown = (id: PlainId, groups: Compared): readonly unknown[] => {
	const { ours, prints } = disparityPrints(id, groups);
	return [
		ours.value,
		...prints.map(({ printed }) => (printed.kind === 'number' ? printed.value : printed.kind))
	];
};

describe('what the peers would print of a comparison', () => {
	it('is ours, or of the opposite sign, where every group has an answer', () => {
		// Selected 50 of 100 and 70 of 200.
		const [ours, aif360, clarify] = shown('demographic_parity_difference', [a, b]).slice(0, 3);
		expect(ours).toBeCloseTo(0.15, 12);
		expect(aif360).toBeCloseTo(0.15, 12);
		expect(clarify).toBeCloseTo(0.15, 12);
		expect(shown('demographic_parity_difference', [b, a]).slice(2)).toEqual([
			expect.closeTo(-0.15, 12),
			expect.closeTo(0.15, 12)
		]);
	});

	it('takes a group without positives as 0 in Fairlearn, where ours leaves it out', () => {
		// Three quarters of the positives are found in both groups that have any.
		expect(shown('max_difference', [a, b, withoutPositives])).toEqual([0, 0.75]);
		expect(shown('min_ratio', [a, b, withoutPositives])).toEqual([1, 0]);
		expect(shown('equal_opportunity_difference', [withoutPositives, b])).toEqual([null, 0.75, 'nan', 0.75]);
	});

	it('is 10 of Aequitas and infinite of the others where the reference is never selected', () => {
		const never: Counts = { tp: 0, fp: 0, fn: 5, tn: 15 };
		expect(shown('ratio', [a, never])).toEqual([Infinity, 10, Infinity, Infinity]);
		expect(shown('ratio', [never, never])).toEqual([null, 'nan', 'nan', 0]);
	});

	it('averages signed gaps for average odds and unsigned ones for the mean of equalised odds', () => {
		const [group, reference]: readonly Counts[] = [
			{ tp: 8, fp: 2, fn: 2, tn: 8 },
			{ tp: 6, fp: 4, fn: 4, tn: 6 }
		];
		if (group === undefined || reference === undefined) throw new Error('two groups');
		expect(shown('average_odds_difference', [group, reference])).toEqual([
			expect.closeTo(0, 12),
			expect.closeTo(0, 12)
		]);
		expect(shown('equalized_odds_mean_difference', [group, reference])).toEqual(
			Array.from({ length: 3 }, () => expect.closeTo(0.2, 12) as unknown)
		);
	});

	it('has no answer of an index of inequality where nobody benefits', () => {
		const missed: Counts = { tp: 0, fp: 0, fn: 4, tn: 0 };
		expect(shown('theil_index', [missed, missed])).toEqual([null, 'nan']);
	});

	it('bears the names of the table of comparisons', () => {
		for (const id of disparityIds.filter(isPlain)) {
			if (['difference', 'ratio', 'max_difference', 'min_ratio'].includes(id)) continue;
			const named = peerComparisons.filter(({ ours }) => ours === id).map(({ theirs }) => theirs);
			const printed = disparityPrints(id, [a, b]).prints.map(({ name }) => name);
			expect(printed.toSorted(), id).toEqual(named.toSorted());
		}
	});
});
