import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryCases, clusterSumsOf, patternOf } from '../../../../tests/counterfactual-cases.ts';
import { addClusterSums, noClusterSums } from './cluster-sums.ts';
import type { CounterfactualTable, TransitionCell } from './counterfactual-table.ts';
import {
	canonicalCounterfactual,
	mergeCounterfactual,
	noCounterfactual,
	noDescriptionSet
} from './merge-counterfactual.ts';

const text = fc.constantFrom('a', 'b', 'ä', '\u{1F600}', '\uFF5E', 'null', '');
const level = fc.option(text, { nil: null });
const number = fc.integer({ min: 0, max: 9 });
const few = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { maxLength: 4 });
const differences = few(fc.record({ difference: fc.constantFrom(-0.5, 0, 1 / 3, 2), pairs: number }));
const contrast = {
	model: text,
	stratum: fc.tuple(level),
	attribute: fc.constantFrom('race', 'sex'),
	baseline: text,
	variant: text
};

const table = (groups: readonly string[]): fc.Arbitrary<CounterfactualTable> =>
	fc.record({
		strata: fc.constant(['strategy']),
		groupSets: few(
			fc.record({
				attributes: fc.constantFrom([], ['sex'], groups),
				contrasts: few(
					fc.record({
						...contrast,
						levels: fc.tuple(level),
						patterns: arbitraryCases.map((cases) => cases.slice(0, 3).map((each) => patternOf(each))),
						shifts: fc.option(differences, { nil: null }),
						clusters: fc.option(arbitraryCases.map(clusterSumsOf), { nil: null })
					})
				),
				variants: few(
					fc.record({
						model: text,
						stratum: fc.tuple(level),
						attribute: text,
						variant: text,
						levels: fc.tuple(level),
						patterns: few(
							fc.record({
								answers: number,
								right: fc.option(number, { nil: null }),
								refused: number,
								unparsed: number,
								cases: number
							})
						)
					})
				),
				transitions: few(
					fc.record({ ...contrast, levels: fc.tuple(level), from: level, to: level, pairs: number })
				),
				panels: few(
					fc.record({
						model: text,
						stratum: fc.tuple(level),
						levels: fc.tuple(level),
						attribute: level,
						baseline: level,
						conditions: fc.constantFrom(['a', 'b'], ['a', 'c']),
						patterns: few(fc.record({ answers: fc.tuple(fc.boolean(), fc.boolean()), cases: number })),
						replicated: fc.boolean(),
						incomplete: number
					})
				),
				changes: few(
					fc.record({
						...contrast,
						levels: fc.tuple(level),
						from: fc.tuple(level),
						changes: differences,
						flips: differences
					})
				)
			})
		),
		trouble: few(
			fc.record({
				model: text,
				stratum: fc.tuple(level),
				kind: fc.constantFrom(
					'no-baseline',
					'two-baselines',
					'missing-side',
					'duplicate',
					'duplicate-differs'
				),
				variant: level,
				cases: number,
				examples: few(fc.string())
			})
		)
	});
const tables = fc
	.tuple(table(['age']), fc.boolean())
	.map(([each, earlier]): CounterfactualTable => (earlier ? { ...each, ungrouped: true } : each));

describe('merging tables of shards', () => {
	it('is commutative and associative', () => {
		fc.assert(
			fc.property(tables, tables, tables, (a, b, c) => {
				expect(mergeCounterfactual(b, a)).toEqual(mergeCounterfactual(a, b));
				expect(mergeCounterfactual(mergeCounterfactual(a, b), c)).toEqual(
					mergeCounterfactual(a, mergeCounterfactual(b, c))
				);
			}),
			{ numRuns: 60 }
		);
	});

	it('has the table of no case as its neutral element, and leaves canonical order as it is', () => {
		fc.assert(
			fc.property(tables, (a) => {
				const canonical = canonicalCounterfactual(a);
				expect(mergeCounterfactual(canonical, noCounterfactual(['strategy']))).toEqual(canonical);
				expect(canonicalCounterfactual(canonical)).toEqual(canonical);
			}),
			{ numRuns: 60 }
		);
	});

	it('gives cells in code-unit order, missing levels last, each once', () => {
		const cell = (from: string | null, pairs: number) => ({
			model: 'm',
			stratum: [],
			attribute: 'race',
			baseline: 'white',
			variant: 'black',
			levels: [],
			from,
			to: null,
			pairs
		});
		const tableOf = (transitions: readonly TransitionCell[]): CounterfactualTable => ({
			...noCounterfactual([]),
			groupSets: [{ ...noDescriptionSet([]), transitions }]
		});
		const one = tableOf([cell(null, 1), cell('\uFF5E', 2), cell('b', 3)]);
		const other = tableOf([cell('\u{1F600}', 4), cell('b', 5)]);
		expect(
			mergeCounterfactual(one, other).groupSets[0]?.transitions.map(({ from, pairs }) => [from, pairs])
		).toEqual([
			['b', 8],
			['\u{1F600}', 4],
			['\uFF5E', 2],
			[null, 1]
		]);
	});

	it('has no group of what one of two tables did not count by group', () => {
		const set = (attributes: readonly string[], levels: readonly string[]) => ({
			...noDescriptionSet(attributes),
			transitions: [
				{
					model: 'm',
					stratum: [],
					attribute: 'race',
					baseline: 'white',
					variant: 'black',
					levels,
					from: 'a',
					to: 'b',
					pairs: 2
				}
			],
			panels: [
				{
					model: 'm',
					stratum: [],
					levels,
					attribute: null,
					baseline: 'white',
					conditions: ['black', 'white'],
					patterns: [],
					replicated: false,
					incomplete: 1
				}
			]
		});
		const now = { ...noCounterfactual([]), groupSets: [set([], []), set(['sex'], ['F'])] };
		const earlier: CounterfactualTable = {
			...noCounterfactual([]),
			groupSets: [set([], [])],
			ungrouped: true
		};
		expect(mergeCounterfactual(now, now).groupSets[1]?.transitions[0]?.pairs).toBe(4);
		const merged = mergeCounterfactual(now, earlier);
		expect(merged).toMatchObject({ ungrouped: true });
		expect(merged.groupSets.map(({ transitions, panels }) => [transitions[0]?.pairs, panels.length])).toEqual(
			[
				[4, 1],
				[undefined, 0]
			]
		);
	});

	it('keeps the first five examples of a trouble, whichever shard they were in', () => {
		const trouble = (cases: number, examples: readonly string[]): CounterfactualTable => ({
			...noCounterfactual([]),
			trouble: [{ model: 'm', stratum: [], kind: 'duplicate', variant: null, cases, examples }]
		});
		const merged = mergeCounterfactual(trouble(3, ['9', '4', '7']), trouble(4, ['8', '10', '2', '3']));
		expect(merged.trouble).toEqual(trouble(7, ['10', '2', '3', '4', '7']).trouble);
	});

	it('refuses tables whose strata mean different things', () => {
		expect(() => mergeCounterfactual(noCounterfactual(['a']), noCounterfactual(['b']))).toThrow(
			'do not merge'
		);
	});
});

it('sums over clusters add where no cluster is cut', () => {
	fc.assert(
		fc.property(arbitraryCases, (cases) => {
			const [low, high] = [cases.filter((c) => c.cluster < 4), cases.filter((c) => c.cluster >= 4)];
			expect(addClusterSums(clusterSumsOf(low), clusterSumsOf(high))).toEqual(clusterSumsOf(cases));
			expect(addClusterSums(noClusterSums, clusterSumsOf(low))).toEqual(clusterSumsOf(low));
		})
	);
});
