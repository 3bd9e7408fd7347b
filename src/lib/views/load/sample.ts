/** A log that comes with the program, and the audit that goes with it. */
export interface Sample {
	readonly slug: string;
	readonly title: string;
	readonly question: string;
	/** "20,000 encounters, synthetic". */
	readonly about: string;
}
