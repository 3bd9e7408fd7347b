import type { Estimate } from '../metrics/estimate.ts';
import type { NoEstimate } from '../metrics/metric.ts';
import type { BinnedAnswer } from './binned-answer.ts';

/** A figure with its own uncertainty, or why there is none. */
export type Estimated = Estimate | NoEstimate;

/** What an answer from bins still lacks to be an estimate. */
export type Uncertainty = Pick<Estimate, 'standardError' | 'interval' | 'method' | 'rows'>;

/** The answer with its uncertainty, which is only asked for where there is an answer. */
export function estimateFrom(
	answer: BinnedAnswer,
	uncertainty: (value: number, error: number) => Uncertainty
): Estimated {
	const { value, error } = answer;
	return value === null ? answer : { value, error, reason: null, ...uncertainty(value, error) };
}
