import type { Interval } from '../intervals/interval.ts';
import { scaled, unscaled } from '../scores/scaled-sum.ts';
import type { DifferenceSums } from '../tests/difference-sums.ts';
import { meanDifference } from '../tests/paired-t.ts';
import type { CasePattern } from './case-pattern.ts';
import type { CaseValue } from './case-values.ts';
import { caseUnit, type ClusterValueSums } from './cluster-sums.ts';

/** Cases that share one value. */
export interface ValuedCases {
	readonly value: number;
	readonly cases: number;
}

/** The mean over cases of a value that each has, with all that its uncertainty needs. */
export interface CaseMean {
	readonly value: number;
	readonly cases: number;
	/** From cases, or from clusters of them. 0 where all cases (or clusters) are alike. */
	readonly standardError: number;
	/** Cases, or clusters of them, less one. */
	readonly degrees: number;
	/** How many independent cases these are worth at least: all, or m²/Σm_c² if those of one cluster agreed wholly. */
	readonly size: number;
	/** Whether too few cases vary for the standard error to tell how far the mean may stray. */
	readonly hardlyVaries: boolean;
	/** The least and the most that a case's value can be. */
	readonly range: Interval;
}

/** The values of the cases that have one. */
export const valuedCases = (patterns: readonly CasePattern[], valueOf: CaseValue): readonly ValuedCases[] =>
	patterns.flatMap((pattern) => {
		const value = valueOf(pattern);
		return value === null || pattern.cases === 0 ? [] : [{ value, cases: pattern.cases }];
	});

function sumsOf(values: readonly ValuedCases[]): DifferenceSums {
	let [n, sum, square] = [0, 0n, 0n];
	for (const { value, cases } of values) {
		n += cases;
		sum += scaled(value) * BigInt(cases);
		square += scaled(value * value) * BigInt(cases);
	}
	return { n, sum, square };
}

/** What the cases' values add up to, the same whatever their order. 0 of no case. */
export const sumOfCases = (values: readonly ValuedCases[]): number => unscaled(sumsOf(values).sum);

/** Cases of another value than the commonest one that must be seen before a variance is believed. */
const fewestVaried = 5;

function variedCases(values: readonly ValuedCases[]): number {
	const known = new Map<number, number>();
	for (const { value, cases } of values) {
		// Equal shares out of unequal numbers of answers may differ in their last digit.
		const key = Math.round(value * 1e12);
		known.set(key, (known.get(key) ?? 0) + cases);
	}
	const counts = [...known.values()];
	return counts.reduce((sum, cases) => sum + cases, 0) - Math.max(0, ...counts);
}

/** The linearised standard error of a mean over clustered cases; 0 where no more strays than the rounding of values. */
function clusteredError(value: number, cases: number, of: ClusterValueSums): number {
	if (of.clusters < 2) return 0;
	const strayed = of.square / caseUnit ** 2 - (2 * value * of.cross) / caseUnit + value * value * of.cases;
	if (strayed <= (2 * of.cases) / (2 * caseUnit) ** 2) return 0;
	return Math.sqrt((of.clusters / (of.clusters - 1)) * strayed) / cases;
}

/**
 * A mean as a multiple of 2⁻⁵⁰. A case's value is a few shares of counts added up, as a double off by 2⁻⁵² at most, and
 * the mean is off by no more than its values: so values that cancel give 0, and no dust beside it.
 */
const settled = (mean: number): number => Math.round(mean * 2 ** 50) / 2 ** 50 + 0;

/**
 * The mean over cases, to 2⁻⁵⁰ (10⁻¹⁵). Its variance is that of the case values over m, or, where cases come in clusters, the linearised
 * one: C/(C − 1) · Σ(y_c − ȳ·m_c)²/m². Answers to one case need not be independent for either: only cases must be, or
 * clusters. Null without a case.
 * Source: Cochran 1977, "Sampling techniques", section 11.12, for clusters.
 */
export function caseMean(
	values: readonly ValuedCases[],
	range: Interval,
	clusters: ClusterValueSums | null
): CaseMean | null {
	const sums = sumsOf(values);
	const cases = sums.n;
	if (cases === 0) return null;
	const value = Math.min(range.high, Math.max(range.low, settled(unscaled(sums.sum) / cases)));
	const standardError =
		clusters === null ? (meanDifference(sums)?.standardError ?? 0) : clusteredError(value, cases, clusters);
	return {
		value,
		cases,
		standardError,
		degrees: clusters === null ? cases - 1 : Math.max(0, clusters.clusters - 1),
		size: clusters === null || clusters.cases === 0 ? cases : Math.min(cases, cases ** 2 / clusters.cases),
		hardlyVaries: standardError === 0 || variedCases(values) < fewestVaried,
		range
	};
}
