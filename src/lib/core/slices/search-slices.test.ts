import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bruteForceSlices, type SliceRows } from '../../../../tests/oracle/brute-force-slices.ts';
import type { Counts } from '../cube/counts.ts';
import { searchSlices } from './search-slices.ts';
import { sliceKey, type Slice } from './slice.ts';
import type { SliceSearchOptions } from './slice-search.ts';
import type { SliceTable } from './slice-table.ts';

const fpr = ({ fp, tn }: Counts) => ({ successes: fp, trials: fp + tn });
const accuracy = ({ tp, fp, fn, tn }: Counts) => ({ successes: tp + tn, trials: tp + fp + fn + tn });

const usual: SliceSearchOptions = {
	fraction: fpr,
	depth: 3,
	minimumSupport: { kind: 'rows', rows: 1 },
	level: 0.95,
	correction: 'holm',
	redundancy: 0.01,
	missingMembership: 'shown'
};

/** Every row a cell of its own: the search must not mind that levels repeat. */
function tableOf({ columns, label, decision }: SliceRows): SliceTable {
	const when = (positive: boolean, selected: boolean) =>
		Float64Array.from(label, (own, row) => Number(own === positive && decision[row] === selected));
	return {
		attributes: columns.map(({ name, levels, codes }) => ({ name, levels, codes: Uint16Array.from(codes) })),
		tp: when(true, true),
		fp: when(false, true),
		fn: when(true, false),
		tn: when(false, false)
	};
}

/** Logs of four attributes, one of them with missing levels and one with a single level; errors lean on the first two. */
const logs: fc.Arbitrary<SliceRows> = fc
	.array(
		fc.record({
			codes: fc.tuple(fc.nat(2), fc.nat(1), fc.nat(2), fc.constant(0)),
			label: fc.boolean(),
			luck: fc.nat(9)
		}),
		{ maxLength: 300, size: 'max' }
	)
	.map((rows) => ({
		columns: [
			{ name: 'race', levels: ['a', 'b', 'c'], codes: rows.map(({ codes }) => codes[0]) },
			{ name: 'sex', levels: ['F', 'M'], codes: rows.map(({ codes }) => codes[1]) },
			{ name: 'payer', levels: ['null', '', null], codes: rows.map(({ codes }) => codes[2]) },
			{ name: 'site', levels: ['one'], codes: rows.map(({ codes }) => codes[3]) }
		],
		label: rows.map(({ label }) => label),
		decision: rows.map(({ label, codes, luck }) =>
			codes[0] === 0 && codes[1] === 0 ? luck < 8 : label ? luck < 7 : luck < 2
		)
	}));

const variants: fc.Arbitrary<SliceSearchOptions> = fc.record({
	fraction: fc.constantFrom(fpr, accuracy),
	depth: fc.constantFrom(1, 2, 3, 9),
	minimumSupport: fc.constantFrom(
		{ kind: 'rows' as const, rows: 1 },
		{ kind: 'rows' as const, rows: 20 },
		{ kind: 'share' as const, share: 0.1 }
	),
	level: fc.constantFrom(0, 0.5, 0.95),
	correction: fc.constantFrom('holm' as const, 'benjamini-hochberg' as const),
	redundancy: fc.constantFrom(0, 0.01, 0.1),
	missingMembership: fc.constantFrom('shown' as const, 'compared' as const)
});

describe('the search', () => {
	it('finds exactly what brute force on the rows finds', () => {
		fc.assert(
			fc.property(logs, variants, (rows, options) => {
				const search = searchSlices(tableOf(rows), options);
				const brute = bruteForceSlices(rows, options);
				expect(search.familySize).toBe(brute.length);
				expect(search.tested.size).toBe(brute.length);
				for (const each of brute) {
					const found = search.tested.get(sliceKey(each.slice));
					expect(found?.rows).toBe(each.rows);
					expect(found?.gap.own).toEqual(options.fraction(each.counts));
					expect(found?.gap.divergence).toBe(each.divergence);
					expect(found?.test.p).toBe(each.p);
					expect(found?.adjusted).toBeCloseTo(each.adjusted, 12);
					expect(found?.foldedUnder !== null).toBe(each.folded);
				}
				const listed = brute.filter((each) => each.adjusted <= 1 - options.level && !each.folded);
				expect(new Set(search.listed.map(({ key }) => key))).toEqual(
					new Set(listed.map(({ slice }) => sliceKey(slice)))
				);
			}),
			{ numRuns: 150 }
		);
	});

	it('does not depend on the order of the cells, nor on how rows are gathered into cells', () => {
		fc.assert(
			fc.property(logs, variants, (rows, options) => {
				const backwards: SliceRows = {
					columns: rows.columns.map((column) => ({ ...column, codes: Array.from(column.codes).reverse() })),
					label: [...rows.label].reverse(),
					decision: [...rows.decision].reverse()
				};
				const [one, other] = [rows, backwards].map((each) => searchSlices(tableOf(each), options));
				expect(other?.listed).toEqual(one?.listed);
			}),
			{ numRuns: 50 }
		);
	});

	it('says the same with the attributes in another order', () => {
		fc.assert(
			fc.property(logs, variants, (rows, options) => {
				const turned = { ...rows, columns: [...rows.columns].reverse() };
				const one = searchSlices(tableOf(rows), options);
				const other = searchSlices(tableOf(turned), options);
				expect(new Set(other.listed.map(({ key }) => key))).toEqual(
					new Set(one.listed.map(({ key }) => key))
				);
				expect(other.familySize).toBe(one.familySize);
			}),
			{ numRuns: 50 }
		);
	});

	it('gives intervals that hold the divergence, the simultaneous one around the plain one', () => {
		fc.assert(
			fc.property(logs, variants, (rows, options) => {
				for (const { gap, interval, simultaneous } of searchSlices(tableOf(rows), options).listed) {
					expect(interval.low).toBeLessThanOrEqual(gap.divergence + 1e-12);
					expect(interval.high).toBeGreaterThanOrEqual(gap.divergence - 1e-12);
					expect(simultaneous.low).toBeLessThanOrEqual(interval.low);
					expect(simultaneous.high).toBeGreaterThanOrEqual(interval.high);
					expect(Math.min(simultaneous.low + 1, 1 - simultaneous.high)).toBeGreaterThanOrEqual(0);
				}
			}),
			{ numRuns: 50 }
		);
	});
});

/** Cells of two attributes given as [levels, fp, tn]. */
function cells(...given: readonly (readonly [string, string | null, number, number])[]): SliceTable {
	const levels = [
		['a', 'b'],
		['F', 'M', null]
	] as const;
	const none = new Float64Array(given.length);
	return {
		attributes: [
			{ name: 'race', levels: levels[0], codes: Uint8Array.from(given, ([a]) => (a === 'a' ? 0 : 1)) },
			{
				name: 'sex',
				levels: levels[1],
				codes: Uint8Array.from(given, ([, b]) => (b === 'F' ? 0 : b === 'M' ? 1 : 2))
			}
		],
		tp: none,
		fp: Float64Array.from(given, ([, , fp]) => fp),
		fn: none,
		tn: Float64Array.from(given, ([, , , tn]) => tn)
	};
}

const texts = (slices: readonly { readonly slice: Slice }[]) =>
	slices.map(({ slice }) =>
		slice.map(({ attribute, level }) => `${attribute}=${level ?? 'missing'}`).join(' & ')
	);

describe('what is listed', () => {
	const one = cells(['a', 'F', 300, 700], ['a', 'M', 100, 900], ['b', 'F', 100, 900], ['b', 'M', 100, 900]);

	it('is the intersection and the parents that it moves, widest divergence first', () => {
		const { listed, familySize, whole } = searchSlices(one, usual);
		expect(familySize).toBe(8);
		expect(whole).toEqual({ successes: 600, trials: 4000 });
		expect(texts(listed)[0]).toBe('race=a & sex=F');
		expect(listed[0]?.gap.divergence).toBeCloseTo(0.15, 12);
		expect(listed[0]?.support).toBe(0.25);
		expect(texts(listed).slice(1).sort()).toEqual(['race=a', 'race=b', 'sex=F', 'sex=M']);
	});

	it('leaves a slice out that a simpler one tells as well, and names it there', () => {
		const { listed } = searchSlices(one, usual);
		const men = listed.find(({ slice }) => slice.length === 1 && slice[0]?.level === 'M');
		expect(texts(men?.folds.map((slice) => ({ slice })) ?? [])).toEqual(['race=a & sex=M', 'race=b & sex=M']);
	});

	it('is everything, and nothing is folded, with a redundancy below zero at level 0', () => {
		const { listed, familySize } = searchSlices(one, { ...usual, level: 0, redundancy: -1 });
		expect(listed).toHaveLength(familySize);
	});

	it('is nothing where all rates are equal', () => {
		const equal = cells(['a', 'F', 10, 90], ['a', 'M', 100, 900], ['b', 'F', 1, 9], ['b', 'M', 50, 450]);
		const search = searchSlices(equal, { ...usual, level: 0 });
		expect(search.familySize).toBe(8);
		expect(search.listed).toEqual([]);
		expect([...search.tested.values()].every(({ foldedUnder }) => foldedUnder?.length === 0)).toBe(true);
	});

	it('counts slices without an answer apart from the family', () => {
		const noNegatives = cells(['a', 'F', 5, 5], ['a', 'M', 5, 50], ['b', 'F', 0, 0], ['b', 'M', 4, 40]);
		const withPositives = { ...noNegatives, tp: Float64Array.of(0, 0, 20, 0) };
		const search = searchSlices(withPositives, usual);
		expect(search.withoutAnswer).toBe(1);
		expect(search.familySize).toBe(7);
	});

	it('has no slice of everyone: nobody is left to compare with', () => {
		const onlyA = cells(['a', 'F', 30, 70], ['a', 'M', 10, 90]);
		const search = searchSlices(onlyA, usual);
		expect(search.withoutAnswer).toBe(1);
		expect(search.tested.has(sliceKey([{ attribute: 'race', level: 'a' }]))).toBe(false);
	});

	it('is of missing membership only where that is compared', () => {
		const some = cells(['a', null, 300, 700], ['a', 'M', 100, 900], ['b', 'F', 100, 900]);
		const isMissing = ({ slice }: { slice: Slice }) => slice.some(({ level }) => level === null);
		const shown = searchSlices(some, usual);
		expect([...shown.tested.values()].some(isMissing)).toBe(false);
		expect(shown.whole).toEqual({ successes: 500, trials: 3000 });
		expect(searchSlices(some, { ...usual, missingMembership: 'compared' }).listed.some(isMissing)).toBe(true);
	});

	it('is nothing for a table without rows', () => {
		const search = searchSlices(cells(), usual);
		expect(search).toMatchObject({ rows: 0, familySize: 0, withoutAnswer: 0, listed: [] });
	});
});
