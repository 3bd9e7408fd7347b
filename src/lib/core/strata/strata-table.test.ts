import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noCounts } from '../cube/counts.ts';
import { levelsKey } from '../cube/compare-levels.ts';
import {
	canonicalStrata,
	mergeStrataTables,
	noStrata,
	restOfStrata,
	strataByGroup,
	type GroupStrata,
	type StrataTable
} from './strata-table.ts';

const level = fc.constantFrom('a', 'b', '', null);
const counts = fc.record({ tp: fc.nat(9), fp: fc.nat(9), fn: fc.nat(9), tn: fc.nat(9) });
const cell = (attributes: number) =>
	fc
		.tuple(
			fc.constantFrom('m1', 'm2'),
			fc.array(level, { minLength: attributes, maxLength: attributes }),
			level,
			counts
		)
		.map(([model, levels, stratum, of]) => ({ model, levels, stratum: [stratum], ...of }));
const table: fc.Arbitrary<StrataTable> = fc
	.tuple(fc.array(cell(1), { maxLength: 12 }), fc.array(cell(1), { maxLength: 12 }))
	.map(([race, sex]) => ({
		columns: ['payer'],
		groupSets: [
			{ attributes: ['race'], cells: race },
			{ attributes: ['sex'], cells: sex }
		]
	}));

describe('groups within strata', () => {
	it('merge in any order, and a table merged with nothing is itself in order', () => {
		fc.assert(
			fc.property(table, table, table, (a, b, c) => {
				expect(mergeStrataTables(a, b)).toEqual(mergeStrataTables(b, a));
				expect(mergeStrataTables(mergeStrataTables(a, b), c)).toEqual(
					mergeStrataTables(a, mergeStrataTables(b, c))
				);
				expect(canonicalStrata(canonicalStrata(a))).toEqual(canonicalStrata(a));
			})
		);
	});

	it('add up to the whole population, and a group and the rest are everyone', () => {
		fc.assert(
			fc.property(table, (of) => {
				const whole = strataByGroup(of, 'm1', [])?.get(levelsKey([])) ?? noStrata;
				const groups = strataByGroup(of, 'm1', ['race']) ?? new Map<string, GroupStrata>();
				for (const own of groups.values()) {
					const rest = restOfStrata(whole, own);
					for (const [stratum, all] of whole) {
						const part = own.get(stratum) ?? noCounts;
						expect((rest.get(stratum)?.tp ?? NaN) + part.tp).toBe(all.tp);
					}
				}
				expect(strataByGroup(of, 'm1', ['race', 'sex'])).toBeNull();
			})
		);
	});

	it('over unlike columns do not merge', () => {
		const none = { columns: ['ward'], groupSets: [] };
		expect(() => mergeStrataTables(none, { ...none, columns: ['payer'] })).toThrow('do not merge');
	});
});
