export type CsvTroubleCode =
	| 'log-empty'
	| 'log-header-only'
	| 'log-row-ragged'
	| 'log-quote-open'
	| 'log-quote-stray'
	| 'log-line-ends-mixed'
	| 'log-line-too-long'
	| 'log-zero-byte'
	| 'log-encoding'
	| 'log-packing-broken'
	| 'log-json-line';

/** What is wrong with a CSV file and where, as plain data: it crosses from the worker to the page. */
export interface CsvTroubleFacts {
	readonly code: CsvTroubleCode;
	readonly line: number | null;
	/** Which field of the line, from 1. */
	readonly field: number | null;
	/** What the wording of the code names beside file, line and column. */
	readonly values: Readonly<Record<string, string | number>>;
}

export class CsvTrouble extends Error {
	readonly facts: CsvTroubleFacts;

	constructor(facts: CsvTroubleFacts, options?: ErrorOptions) {
		super(facts.code, options);
		this.facts = facts;
	}
}
