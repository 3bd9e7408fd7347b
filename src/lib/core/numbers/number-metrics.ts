import { answer, noAnswer } from '../metrics/answer.ts';
import { estimate, noEstimate, type Estimate } from './estimate.ts';
import { momentsOf, type Moments } from './moments.ts';
import type { NumberSums } from './number-sums.ts';
import { mostOfValue } from './rounded.ts';

/** Kish's size of one row, whatever it weighs, but for rounding. */
const oneRow = 1 + 1e-9;

const noRows = noEstimate(noAnswer('no-rows'));

const over =
	(of: (moments: Moments) => Estimate) =>
	(sums: NumberSums): Estimate => {
		const moments = momentsOf(sums);
		return moments === null ? noRows : of(moments);
	};

const meanOf = (name: 'prediction' | 'label' | 'error' | 'errorSize') =>
	over(({ mean, variance, size }) =>
		estimate(mean[name], {
			variance: variance[name],
			size,
			scale: 'plain',
			least: name === 'errorSize' ? 0 : -Infinity
		})
	);

/** Mean prediction, with Student's t interval. No answer without rows, no interval with one or where all are equal. */
export const meanPrediction = meanOf('prediction');

/** Mean label, with Student's t interval. */
export const meanLabel = meanOf('label');

/** Mean of prediction − label: 0 is right on average, positive too high. Errors either way cancel. Student's t interval. */
export const meanError = meanOf('error');

/** Mean of |prediction − label|, in the label's own units: 0 is always right. Student's t interval of that mean. */
export const meanAbsoluteError = meanOf('errorSize');

/**
 * Root of the mean squared error, in the label's own units: 0 is always right, and large errors weigh more than in the
 * mean absolute error. Its standard error is the mean square's, from fourth powers and so without taking errors for
 * normal, by the delta method; the interval is symmetric on the logarithm. No answer where errors are so small beside the
 * log's largest that the digits of their squares are lost.
 */
export const rootMeanSquaredError = over(({ mean, variance, size, errorSquareLost }) => {
	if (errorSquareLost > mostOfValue * mean.errorSquare) return noEstimate(noAnswer('digits-lost'));
	const root = Math.sqrt(mean.errorSquare);
	if (root === 0) return noEstimate(answer(0));
	return estimate(root, {
		variance: variance.errorSquare / (4 * mean.errorSquare),
		size,
		scale: 'log',
		least: 0
	});
});

/**
 * Share of the labels' variance that the predictions explain, 1 − Σ(ŷ − y)² / Σ(y − ȳ)²: 1 is always right, 0 as good as
 * telling everyone the group's mean, negative is worse than that. It depends on how much labels vary in the group, so
 * that a narrow group has a low one at equal errors. No answer where all labels are equal, nor where rounding may have
 * changed their variance by more than `mostOfValue`: where their mean is some 300,000 times their spread (100,000 times
 * where rows are weighted), or all are very small beside the log's largest. Its standard error is that of the row-wise linearisation −(e² − ē²)/V + ē²((y − ȳ)² − V)/V²; the interval is symmetric on log(1 − R²).
 */
export const rSquared = over(({ mean, spread, variance, covariance, size, errorSquareLost }) => {
	if (size < oneRow) return noEstimate(noAnswer('too-few-rows'));
	if (spread === 0) return noEstimate(noAnswer('division-by-zero'));
	const share = mean.errorSquare / spread;
	if (!(errorSquareLost / spread <= mostOfValue * Math.max(1, share)))
		return noEstimate(noAnswer('digits-lost'));
	if (share === 0) return noEstimate(answer(1));
	const perRow =
		(variance.errorSquare - 2 * share * covariance + share ** 2 * variance.labelSpread) / spread ** 2;
	return estimate(1 - share, { variance: perRow, size, scale: 'log-rest', least: -Infinity });
});
