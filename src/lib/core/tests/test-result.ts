/** What a test of two independent groups found, and which test it was. */
export interface TestResult {
	readonly test: 'score' | 'fisher' | 'rao-scott' | 'z';
	/** The z of a score test; null for an exact test, and where both groups have the same certain rate. */
	readonly statistic: number | null;
	/** Two-sided. */
	readonly p: number;
}
