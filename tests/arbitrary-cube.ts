import fc from 'fast-check';
import type { Cell, Cube, GroupSet } from '../src/lib/core/cube/cube.ts';

/** Random cubes for property tests: two models at most, levels that need care (null, "null", the empty text). */
const level = fc.constantFrom<string | null>('a', 'b', 'null', '', '\u{1F600}', '～', null);
const count = fc.nat({ max: 50 });

const cellOver = (attributes: readonly string[]): fc.Arbitrary<Cell> =>
	fc.record({
		model: fc.constantFrom('m1', 'm2'),
		levels: fc.tuple(...attributes.map(() => level)),
		tp: count,
		fp: count,
		fn: count,
		tn: count,
		unlabelled: count,
		undecided: count,
		mismatched: count
	});

const arbitraryGroupSet = (attributes: readonly string[]): fc.Arbitrary<GroupSet> =>
	fc.record({
		attributes: fc.constant(attributes),
		cells: fc.uniqueArray(cellOver(attributes), {
			maxLength: 12,
			selector: (cell) => JSON.stringify([cell.model, cell.levels])
		})
	});

export const arbitraryCube: fc.Arbitrary<Cube> = fc.record({
	models: fc.constantFrom(['m1'], ['m2'], ['m1', 'm2']),
	groupSets: fc.tuple(arbitraryGroupSet(['race', 'sex', 'age'])),
	rows: fc.integer({ min: 1, max: 1000 }),
	window: fc.option(
		fc.constantFrom(
			{ first: '2025-01-01T00:00:00Z', last: '2025-02-01T00:00:00Z' },
			{ first: '2024-06-01T00:00:00Z', last: '2025-01-15T00:00:00Z' }
		),
		{ nil: null }
	)
});
