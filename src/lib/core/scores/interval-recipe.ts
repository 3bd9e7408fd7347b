/** Rows of one calibration bin, the mean of their scores and how far bins of the histogram may have moved it. */
export interface RecipeBin {
	readonly rows: number;
	readonly positives: number;
	readonly mean: number;
	readonly slack: number;
}

/**
 * What an interval of a figure follows from at any level, as plain numbers: so a figure can be kept in a file
 * without the rows or bins that it was read from, and still be compared at the level that a family needs.
 * - `none`: no honest interval
 * - `wald`: value ± the normal's or (with `degrees`) Student's quantile times `reach`, inside `low` and `high` where there are such ends
 * - `logit`: the same on the scale of log odds, `reach` still on the figure's own
 * - `log`: Student's on the logarithm, of the figure itself, or of its distance from `top`
 * - `newcombe-auc`, `massart`: from the sizes of both classes
 * - `wilson`: of a proportion, times `scale`
 * - `net-benefit`: true and false positives of n rows, weighed by the odds of the threshold
 * - `summed-errors`: sums of the first three powers of independent normal errors whose sizes add up to the figure's own
 * - `widest-bin`: the widest gap of any of these bins
 */
export type IntervalRecipe =
	| { readonly kind: 'none' }
	| {
			readonly kind: 'wald';
			readonly reach: number;
			readonly degrees: number | null;
			readonly low: number | null;
			readonly high: number | null;
	  }
	| { readonly kind: 'logit'; readonly reach: number }
	| {
			readonly kind: 'log';
			readonly reach: number;
			readonly degrees: number;
			readonly top: number | null;
	  }
	| { readonly kind: 'newcombe-auc'; readonly a: number; readonly b: number }
	| { readonly kind: 'massart'; readonly a: number; readonly b: number }
	| { readonly kind: 'wilson'; readonly successes: number; readonly trials: number; readonly scale: number }
	| {
			readonly kind: 'net-benefit';
			readonly n: number;
			readonly tp: number;
			readonly fp: number;
			readonly odds: number;
	  }
	| {
			readonly kind: 'summed-errors';
			readonly first: number;
			readonly second: number;
			readonly third: number;
	  }
	| { readonly kind: 'widest-bin'; readonly bins: readonly RecipeBin[] };
