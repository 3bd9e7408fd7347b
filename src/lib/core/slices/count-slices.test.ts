import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCube } from '../../../../tests/arbitrary-cube.ts';
import { total } from '../cube/counts.ts';
import { populationOf, rollUp } from '../cube/roll-up.ts';
import { attributeSets, coverBlocks } from './attribute-sets.ts';
import { codedCells } from './coded-cells.ts';
import { rollUpCodes } from './roll-up-codes.ts';
import { countSlices } from './count-slices.ts';
import { sliceKey } from './slice.ts';
import { sliceTable, wholeOf } from './slice-table.ts';

describe('sets of attributes', () => {
	it('are 298 for twelve attributes to depth 3, each once, small ones first', () => {
		const sets = attributeSets(12, 3);
		expect(sets).toHaveLength(12 + 66 + 220);
		expect(new Set(sets.map(String)).size).toBe(298);
		expect(sets.map((set) => set.length)).toEqual(sets.map((set) => set.length).sort());
	});

	it('end at all attributes where the depth is beyond them', () => {
		expect(attributeSets(2, 5)).toEqual([[0], [1], [0, 1]]);
		expect(attributeSets(0, 3)).toEqual([]);
		expect(attributeSets(3, 0)).toEqual([]);
	});

	it('are each dealt to one block that holds their attributes and keeps to the limit where it can', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 }),
				fc.integer({ min: 1, max: 5000 }),
				(sizes, limit) => {
					const sets = attributeSets(sizes.length, 3);
					const blocks = coverBlocks(sets, sizes, limit);
					expect(blocks.flatMap((block) => block.sets.map(String)).sort()).toEqual(sets.map(String).sort());
					for (const { attributes, sets: held } of blocks) {
						expect(held.every((set) => set.every((at) => attributes.includes(at)))).toBe(true);
						const product = attributes.reduce((all, at) => all * (sizes[at] ?? NaN), 1);
						expect(product <= limit || held.some((set) => set.length === attributes.length)).toBe(true);
					}
				}
			)
		);
	});
});

describe('counted slices', () => {
	it('are the groups of the cube, counted as the cube counts them', () => {
		fc.assert(
			fc.property(arbitraryCube, (cube) => {
				const [set] = cube.groupSets;
				const model = cube.models[0] ?? '';
				if (set === undefined) return;
				const table = sliceTable(set, model);
				expect(total(wholeOf(table))).toBe(total(populationOf(cube, model)));
				const sets = attributeSets(set.attributes.length, 3);
				const counted = countSlices(table, sets, () => true);
				const expected = sets.flatMap((positions) =>
					rollUp(
						cube,
						model,
						positions.map((at) => set.attributes[at] ?? '')
					)
						.filter((group) => total(group) > 0)
						.map(({ levels, tp, fp, fn, tn }) => ({
							attributes: positions,
							levels,
							counts: { tp, fp, fn, tn }
						}))
				);
				const found = counted.map(({ attributes, levels, counts }) => ({
					attributes,
					levels: levels.map((code, at) => table.attributes[attributes[at] ?? NaN]?.levels[code]),
					counts
				}));
				const inOrder = (slices: readonly object[]) => slices.map((slice) => JSON.stringify(slice)).sort();
				expect(inOrder(found)).toEqual(inOrder(expected));
			})
		);
	});

	it('are the same where combinations are too many to give each a place', () => {
		const size = 40_000;
		const codes = [3, 39_999, 3, 0].map((code) => Int32Array.of(code, 7, 7, code));
		const counts = Float64Array.from({ length: 16 }, (_, at) => at);
		const sparse = rollUpCodes(codedCells([size, size, size, size], codes, counts), [0, 2]);
		expect(sparse.codes.map((column) => [...column])).toEqual([
			[3, 7],
			[3, 7]
		]);
		expect([...sparse.counts]).toEqual([12, 14, 16, 18, 12, 14, 16, 18]);
		expect(() => rollUpCodes(codedCells([size, size, size, size], codes, counts), [0, 1, 2, 3])).toThrow(
			'Too many'
		);
	});
});

describe('the key of a slice', () => {
	it('does not depend on the order of its conditions, and is no other slice’s', () => {
		const level = fc.option(fc.string({ maxLength: 3 }), { nil: null });
		const slices = fc.uniqueArray(fc.record({ attribute: fc.string({ maxLength: 3 }), level }), {
			maxLength: 3,
			selector: ({ attribute }) => attribute
		});
		const canonical = (slice: readonly { attribute: string; level: string | null }[]) =>
			JSON.stringify(
				[...slice].sort((a, b) => (a.attribute < b.attribute ? -1 : 1)).map((i) => [i.attribute, i.level])
			);
		fc.assert(
			fc.property(slices, slices, (a, b) => {
				expect(sliceKey([...a].reverse())).toBe(sliceKey(a));
				expect(sliceKey(a) === sliceKey(b)).toBe(canonical(a) === canonical(b));
			})
		);
		expect(sliceKey([{ attribute: 'a', level: 'null' }])).not.toBe(
			sliceKey([{ attribute: 'a', level: null }])
		);
	});
});
