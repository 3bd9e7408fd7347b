/**
 * A confidence interval. `low` may be -Infinity and `high` Infinity where the data set no bound
 * (a ratio whose denominator group has no event has `high` = Infinity).
 */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** A binomial observation: `successes` out of `trials`. */
export interface Proportion {
	readonly successes: number;
	readonly trials: number;
}
