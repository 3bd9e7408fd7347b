import { wholeNumber } from '#lib/report/decimal.ts';
import type { SoFar } from '#lib/report/so-far.ts';

/** What is said above figures that are not yet those of the audit: of how many rows they are, and what they lack. */
export function soFarWords({ rows, of, model, metric }: SoFar): {
	readonly banner: string;
	readonly caution: string;
} {
	const whose = model === null ? '' : ` Of the model ${model} alone.`;
	const later = 'Other metrics, intervals, comparisons and verdicts come with the result.';
	const share = `${metric.title} is told here, of ${metric.denominator}.${whose}`;
	return rows < of
		? {
				banner: `So far: ${wholeNumber(rows)} of ${wholeNumber(of)} rows; not the result`,
				caution: `${share} These rows are those that were counted first. Others may differ from them: figures may change, and groups may be missing. ${later}`
			}
		: {
				banner: `So far: all ${wholeNumber(of)} rows, by group alone; not the result`,
				caution: `${share} The rest is still being counted. ${later}`
			};
}
