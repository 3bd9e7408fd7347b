import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proxyFigures } from './proxy-figures.ts';
import { canonicalProxies, mergeProxyTables, type ProxyTable } from './proxy-table.ts';

const level = fc.constantFrom('a', 'b', '', null);
const cells = fc.array(
	fc.record({
		model: fc.constantFrom('m1', 'm2'),
		levels: fc.tuple(level, level),
		rows: fc.nat(20)
	}),
	{ maxLength: 12 }
);
const table: fc.Arbitrary<ProxyTable> = fc.tuple(cells, cells).map(([race, sex]) => ({
	pairs: [
		{ column: 'payer', attribute: 'sex', cells: sex },
		{ column: 'payer', attribute: 'race', cells: race }
	]
}));

describe('columns against attributes', () => {
	it('merge in any order, and a table merged with nothing is itself in order', () => {
		fc.assert(
			fc.property(table, table, table, (a, b, c) => {
				expect(mergeProxyTables(a, b)).toEqual(mergeProxyTables(b, a));
				expect(mergeProxyTables(mergeProxyTables(a, b), c)).toEqual(
					mergeProxyTables(a, mergeProxyTables(b, c))
				);
				expect(canonicalProxies(canonicalProxies(a))).toEqual(canonicalProxies(a));
				const sides = (of: ProxyTable) => of.pairs.flatMap((pair) => pair.cells);
				const rows = (of: ProxyTable) => sides(of).reduce((sum, cell) => sum + cell.rows, 0);
				expect(rows(mergeProxyTables(a, b))).toBe(rows(a) + rows(b));
			})
		);
	});

	it('leave out a pair that only one of two tables counts', () => {
		const [one] = fc.sample(table, 1);
		expect(mergeProxyTables(one ?? { pairs: [] }, { pairs: [] })).toEqual({ pairs: [] });
	});

	it('say how well one tells the other, or why not', () => {
		const cells = [
			{ levels: ['public', 'Black'], rows: 40 },
			{ levels: ['public', 'White'], rows: 10 },
			{ levels: ['private', 'Black'], rows: 10 },
			{ levels: ['private', 'White'], rows: 40 },
			{ levels: [null, 'White'], rows: 7 },
			{ levels: ['public', null], rows: 3 }
		];
		// φ² = 0.36; corrected (0.36 − 1/99) / (1 − 1/99): Bergsma 2013. 40 of 50 guessed, against 50 of 100.
		const found = proxyFigures(cells);
		expect(found).toMatchObject({ levels: 2, n: 100, best_guess: 0.8, majority: 0.5, reason: null });
		expect(found.cramers_v).toBeCloseTo(Math.sqrt((0.36 - 1 / 99) / (1 - 1 / 99)), 12);
		// 1 − H(0.8)/H(0.5) in bits.
		expect(found.uncertainty_removed).toBeCloseTo(1 + 0.8 * Math.log2(0.8) + 0.2 * Math.log2(0.2), 12);
		expect(proxyFigures([])).toMatchObject({ n: 0, cramers_v: null, best_guess: null, reason: 'no-rows' });
		expect(proxyFigures([{ levels: ['a', 'b'], rows: 5 }])).toMatchObject({ reason: 'too-few-groups' });
	});
});
