/**
 * A confidence interval. `low` may be -Infinity and `high` Infinity where the data set no bound
 * (a ratio whose denominator group has no event has `high` = Infinity).
 */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/**
 * A binomial observation: `successes` out of `trials`.
 * `degrees` is there only where `trials` is an effective size and not a count (clustered or weighted rows): the degrees
 * of freedom of its variance, Infinity where none had to be estimated. Exact methods are then not to be used.
 */
export interface Proportion {
	readonly successes: number;
	readonly trials: number;
	readonly degrees?: number;
}

/** Two proportions, and the correlation of their estimates: 0 unless clusters have rows on both sides. */
export interface ProportionPair {
	readonly a: Proportion;
	readonly b: Proportion;
	readonly correlation: number;
}
