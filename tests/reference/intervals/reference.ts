import { readFileSync } from 'node:fs';
import type { Proportion } from '#lib/core/intervals/interval.ts';

interface PairReference {
	readonly a: readonly [number, number];
	readonly b: readonly [number, number];
	readonly newcombe: Readonly<Record<string, readonly [number, number]>>;
	readonly miettinen_nurminen_ratio: Readonly<Record<string, readonly [number, number]>>;
	/** Exact, as text, because it may lie below what a double's arithmetic reaches by accident. */
	readonly fisher_p?: string;
	readonly score: { readonly z: number; readonly p: string };
}

/** What statsmodels, mpmath and exact integer arithmetic say; written by `intervals.py`. */
export const reference = JSON.parse(readFileSync(new URL('./intervals.json', import.meta.url), 'utf8')) as {
	readonly pairs: readonly PairReference[];
	readonly compas_fpr_african_american_hispanic: { readonly z: number; readonly p: string };
	readonly adjusted: Readonly<Record<'p' | 'holm' | 'fdr_bh' | 'fdr_by', readonly number[]>>;
};

export const proportion = ([successes, trials]: readonly [number, number]): Proportion => ({
	successes,
	trials
});
