/** One of the two tests: its statistic, and its one-sided p. */
export interface OneSidedTest {
	readonly statistic: number;
	readonly p: number;
}

/**
 * Two one-sided tests of the claim that a difference lies within ±margin. `aboveLow` refutes "it is −margin or less",
 * `belowHigh` refutes "it is margin or more"; both must be refuted, so `p` is the larger, and no adjustment is due.
 * p < α exactly where the interval of the same method at level 1 − 2α (`equivalenceLevel`) lies within the margins.
 * Source: Schuirmann 1987, "A comparison of the two one-sided tests procedure and the power approach for assessing the
 * equivalence of average bioavailability".
 */
export interface Equivalence {
	readonly test:
		'tost-miettinen-nurminen' | 'tost-farrington-manning' | 'tost-tango' | 'tost-normal' | 'tost-t';
	readonly margin: number;
	readonly aboveLow: OneSidedTest;
	readonly belowHigh: OneSidedTest;
	readonly p: number;
}

/** The level of the interval that agrees with two one-sided tests at α each: 0.9 for 0.05. */
export const equivalenceLevel = (alpha: number): number => 1 - 2 * alpha;

/**
 * Both tests from the statistic of "the difference is so much" at either margin: it is high where the data lie above.
 * A margin of 0 or less can never be shown; p is then ½ at least.
 * @param tail how likely the statistic is this low or lower
 */
export function twoOneSided(
	test: Equivalence['test'],
	margin: number,
	{ statisticAt, tail }: { statisticAt: (gap: number) => number; tail: (statistic: number) => number }
): Equivalence {
	const [low, high] = [statisticAt(-margin), statisticAt(margin)];
	const aboveLow = { statistic: low, p: tail(-low) };
	const belowHigh = { statistic: high, p: tail(high) };
	return { test, margin, aboveLow, belowHigh, p: Math.max(aboveLow.p, belowHigh.p) };
}
