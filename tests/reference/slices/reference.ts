import { readFileSync } from 'node:fs';

interface PooledReference {
	readonly case: string;
	readonly cells: readonly {
		readonly levels: readonly string[];
		readonly successes: number;
		readonly trials: number;
	}[];
	/** Of each cell's rate, given all cells. */
	readonly mean: readonly number[];
	readonly sd: readonly number[];
	/** Ends of the 95 % interval with equal tails. */
	readonly low: readonly number[];
	readonly high: readonly number[];
	readonly shrinkage: readonly number[];
}

/** What scipy, exact arithmetic and importance sampling say; written by `pooling.py`. */
export const reference = JSON.parse(readFileSync(new URL('./pooling.json', import.meta.url), 'utf8')) as {
	readonly log_rising: readonly { readonly a: number; readonly n: number; readonly value: number }[];
	readonly main_effects: readonly {
		readonly case: string;
		readonly rho: number;
		readonly rates: readonly number[];
		readonly log_odds_error: readonly number[];
	}[];
	readonly pooled: readonly PooledReference[];
};
