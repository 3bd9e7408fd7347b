import type { DifferenceCount } from '../tests/signed-ranks.ts';
import { figureOfShare, type CaseFigure } from './case-figure.ts';
import { valuedCases } from './case-mean.ts';
import { hasBothSides, type AnswerPattern, type CasePattern } from './case-pattern.ts';
import { shiftOf } from './case-values.ts';

/**
 * A test of behaviour: the share of cases that fail it, with Wilson's interval over cases. A failure rate of 0 is a
 * model that behaves as expected in every case that could be tested; no answer (`no-rows`) where none could.
 */
export interface PerturbationTest {
	readonly kind: 'invariance' | 'directional' | 'minimum-function';
	readonly cases: number;
	readonly failures: number;
	/** Cases that have what is tested, but cannot fail or pass: they are no evidence either way. */
	readonly untestable: number;
	readonly failureRate: CaseFigure;
}

interface Tally {
	readonly failed: boolean | null;
	readonly cases: number;
}

function tested(kind: PerturbationTest['kind'], tallies: readonly Tally[]): PerturbationTest {
	const casesOf = (result: boolean | null): number =>
		tallies.reduce((sum, { failed, cases }) => sum + (failed === result ? cases : 0), 0);
	const failures = casesOf(true);
	const cases = failures + casesOf(false);
	return {
		kind,
		cases,
		failures,
		untestable: casesOf(null),
		failureRate: figureOfShare(failures, cases)
	};
}

/**
 * Invariance: the answer must stay what it was. A case fails where any answer to the variant differs from the baseline's
 * answer. It is untestable where the baseline's own answers differ, since there is then no one answer to keep.
 * With one answer a side the failure rate is the flip rate.
 * Source: Ribeiro et al. 2020, "Beyond accuracy: behavioral testing of NLP models with CheckList", section 2.2 (INV);
 * any one of several answers fails a case, as in the worst case of Liang et al. 2022, section 4.4.
 */
export const invarianceTest = (patterns: readonly CasePattern[]): PerturbationTest =>
	tested(
		'invariance',
		patterns.filter(hasBothSides).map(({ differAcross, differBaseline, cases }) => ({
			failed: differBaseline > 0 ? null : differAcross > 0,
			cases
		}))
	);

/** What a score or a share of favourable answers must not do, and how far it may do it all the same. */
export interface Expectation {
	readonly mustNot: 'fall' | 'rise';
	/** In the units of what is expected; a case that moves exactly so far passes. */
	readonly tolerance: number;
}

/** Moves are compared with what rounding leaves of equal ones in mind: 0.3 − 0.2 is no more than 0.1. */
const slack = 1e-12;

const fails = (move: number, { mustNot, tolerance }: Expectation): boolean =>
	(mustNot === 'fall' ? -move : move) > tolerance + slack * Math.max(1, tolerance);

/**
 * Directional expectation of a score: it must not fall (or rise) by more than the tolerance with the description.
 * Source: Ribeiro et al. 2020, section 2.2 (DIR).
 */
export const directionalScoreTest = (
	shifts: readonly DifferenceCount[],
	expectation: Expectation
): PerturbationTest =>
	tested(
		'directional',
		shifts.map(({ difference, pairs }) => ({ failed: fails(difference, expectation), cases: pairs }))
	);

/** The same of the share of right or favourable answers in a case. Untestable where it is not known which are. */
export const directionalOutcomeTest = (
	patterns: readonly CasePattern[],
	expectation: Expectation
): PerturbationTest => {
	const known = valuedCases(patterns, shiftOf);
	const unknown = patterns.filter((pattern) => hasBothSides(pattern) && shiftOf(pattern) === null);
	return tested('directional', [
		...known.map(({ value, cases }) => ({ failed: fails(value, expectation), cases })),
		...unknown.map(({ cases }) => ({ failed: null, cases }))
	]);
};

/**
 * Minimum function: the variant itself must be answered rightly, whatever the baseline was. A case fails where any
 * answer to it is wrong; untestable where it is not known which are right.
 * Source: Ribeiro et al. 2020, section 2.2 (MFT).
 */
export const minimumFunctionTest = (patterns: readonly AnswerPattern[]): PerturbationTest =>
	tested(
		'minimum-function',
		patterns
			.filter(({ answers }) => answers > 0)
			.map(({ answers, right, cases }) => ({ failed: right === null ? null : right < answers, cases }))
	);
