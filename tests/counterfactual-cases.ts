import fc from 'fast-check';
import { byCodeUnit } from '../src/lib/core/cube/compare-levels.ts';
import type { CasePattern } from '../src/lib/core/counterfactual/case-pattern.ts';
import { excessOf, flipOf, shiftOf, type CaseValue } from '../src/lib/core/counterfactual/case-values.ts';
import {
	caseUnit,
	type ClusterSums,
	type ClusterValueSums
} from '../src/lib/core/counterfactual/cluster-sums.ts';

/** One case as it was answered: A is right, `refused` and `?` are answers too. */
export interface RawCase {
	readonly cluster: number;
	readonly baseline: readonly string[];
	readonly variant: readonly string[];
}

const count = (answers: readonly string[], wanted: string): number =>
	answers.filter((answer) => answer === wanted).length;

const differing = (answers: readonly string[]): number =>
	answers.flatMap((a, at) => answers.slice(at + 1).filter((b) => b !== a)).length;

/** The pattern of a case, counted answer by answer. */
export const patternOf = ({ baseline, variant }: RawCase, knowsRight = true): CasePattern => ({
	answersBaseline: baseline.length,
	answersVariant: variant.length,
	rightBaseline: knowsRight ? count(baseline, 'A') : null,
	rightVariant: knowsRight ? count(variant, 'A') : null,
	refusedBaseline: count(baseline, 'refused'),
	refusedVariant: count(variant, 'refused'),
	unparsedBaseline: count(baseline, '?'),
	unparsedVariant: count(variant, '?'),
	differAcross: baseline.flatMap((a) => variant.filter((b) => b !== a)).length,
	differBaseline: differing(baseline),
	differVariant: differing(variant),
	cases: 1
});

function valueSums(cases: readonly RawCase[], valueOf: CaseValue): ClusterValueSums {
	const clusters = new Map<number, { value: number; cases: number }>();
	for (const each of cases) {
		const value = valueOf(patternOf(each));
		if (value === null) continue;
		const known = clusters.get(each.cluster) ?? { value: 0, cases: 0 };
		known.value += Math.round(value * caseUnit);
		known.cases += 1;
		clusters.set(each.cluster, known);
	}
	const all = [...clusters.values()];
	const sum = (of: (cluster: (typeof all)[number]) => number): number =>
		all.reduce((total, cluster) => total + of(cluster), 0);
	return {
		square: sum(({ value }) => value ** 2),
		cross: sum((cluster) => cluster.value * cluster.cases),
		cases: sum((cluster) => cluster.cases ** 2),
		clusters: all.length
	};
}

/** The second moments over clusters of these cases. */
export const clusterSumsOf = (cases: readonly RawCase[]): ClusterSums => ({
	flip: valueSums(cases, flipOf),
	shift: valueSums(cases, shiftOf),
	excess: valueSums(cases, excessOf)
});

const answers = (most: number) =>
	fc.array(fc.constantFrom('A', 'B', 'C', 'refused', '?'), { minLength: 0, maxLength: most });

/** Random cases, some without a side, in up to eight clusters. */
export const arbitraryCases: fc.Arbitrary<readonly RawCase[]> = fc.array(
	fc.record({ cluster: fc.integer({ min: 0, max: 7 }), baseline: answers(4), variant: answers(4) }),
	{ maxLength: 40 }
);

/** The same cases with the two descriptions in each other's place. */
export const swapped = (cases: readonly RawCase[]): readonly RawCase[] =>
	cases.map(({ cluster, baseline, variant }) => ({ cluster, baseline: variant, variant: baseline }));

/** Cases of one pattern as one entry: what a count in SQL gives. */
export function gathered(patterns: readonly CasePattern[]): readonly CasePattern[] {
	const known = new Map<string, CasePattern>();
	for (const pattern of patterns) {
		const key = JSON.stringify({ ...pattern, cases: 0 });
		known.set(key, { ...pattern, cases: pattern.cases + (known.get(key)?.cases ?? 0) });
	}
	return [...known].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, pattern]) => pattern);
}
