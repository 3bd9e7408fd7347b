/** A piece of a table as texts; null where nothing is written. */
export interface TextTable {
	readonly names: readonly string[];
	readonly rows: readonly (readonly (string | null)[])[];
}
