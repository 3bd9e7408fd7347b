import { readFileSync } from 'node:fs';

type Ends = readonly [number, number];
type ByLevel = Readonly<Record<string, Ends>>;

interface Mean {
	readonly value: number;
	readonly cases: number;
	readonly error: number;
	readonly degrees: number;
	/** Null where all cases are alike, or there is one. */
	readonly t: number | null;
	readonly interval: ByLevel;
}

/** One case as it was answered; A is right. */
export interface RawCase {
	readonly cluster: number;
	readonly baseline: readonly string[];
	readonly variant: readonly string[];
}

/** What scipy and statsmodels say of raw answers; written by `counterfactual.py`. */
export const reference = JSON.parse(
	readFileSync(new URL('./counterfactual.json', import.meta.url), 'utf8')
) as {
	readonly logs: readonly {
		readonly name: string;
		readonly cases: readonly RawCase[];
		readonly clustered: boolean;
		readonly simple: boolean;
		readonly flip: Mean;
		readonly shift: Mean;
		readonly excess: Mean | null;
		readonly noise: { readonly baseline: number | null; readonly variant: number | null };
		/** Both right, baseline only, variant only, neither. */
		readonly outcomes: readonly [number, number, number, number];
		readonly odds: { readonly value: number; readonly interval: ByLevel; readonly p: number } | null;
	}[];
};
