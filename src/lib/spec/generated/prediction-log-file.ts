// Written by scripts/generate-types.ts from schemas/. Change the schema, then run: npm run generate

/**
 * One row of a prediction log that needs no mapping: a case, what the model said of it, what came true, and who it is about. Any other log is as welcome; its audit then says what its columns mean. Every further column is a possible group.
 */
export interface PredictionLogRow {
	/**
	 * identifies the case
	 */
	case_id?: string | number;
	/**
	 * identifies the person, where a person has several cases
	 */
	cluster_id?: string | number | null;
	/**
	 * the model that decided, where the log holds several
	 */
	model?: string;
	/**
	 * what came true; null where it is not known
	 */
	label?: 0 | 1 | null;
	/**
	 * what the model decided; null where it did not
	 */
	prediction: 0 | 1 | null;
	/**
	 * how sure the model was of 1
	 */
	score?: number | null;
	/**
	 * when, as an ISO 8601 date or instant
	 */
	scored_at?: string | null;
	/**
	 * how many rows this row stands for
	 */
	weight?: number | null;
	/**
	 * an attribute of the person or the case; null where it was not recorded
	 */
	[k: string]: string | number | boolean | null | 0 | 1 | undefined;
}
