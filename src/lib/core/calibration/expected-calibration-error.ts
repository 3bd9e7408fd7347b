import { unanswered, type BinnedAnswer } from '../scores/binned-answer.ts';
import { areProbabilities, type GroupScores } from '../scores/group-scores.ts';
import { calibrationError } from './calibration-error.ts';
import { equalMassBins } from './equal-mass-bins.ts';
import { equalWidthBins } from './equal-width-bins.ts';
import { uniqueValueBins } from './unique-value-bins.ts';

/** How probabilities are put into bins, and how gaps are averaged. */
export interface CalibrationErrorOptions {
	readonly bins: 'equal-width' | 'equal-mass' | 'unique-values';
	/** How many bins; not looked at for unique values. */
	readonly count: number;
	/** 1, 2, … or Infinity: the p of the mean of gaps. */
	readonly p: number;
}

/** What `expected_calibration_error` is where nothing else is said. */
const usualCalibrationError: CalibrationErrorOptions = { bins: 'equal-width', count: 10, p: 1 };

/**
 * Expected calibration error of P(positive): 0 is calibrated, 1 certain and wrong throughout; see `calibrationError`.
 * No answer without labelled rows, where scores are not probabilities, and for the unique values of a score that has
 * too many. For a model of several classes, make the log of its top label first: the score is the highest
 * probability and the label is positive where that class was right; the same function then gives the top-label ECE.
 */
export function expectedCalibrationError(
	group: GroupScores,
	{ bins, count, p }: CalibrationErrorOptions = usualCalibrationError
): BinnedAnswer {
	if (!areProbabilities(group)) return unanswered('not-probabilities');
	switch (bins) {
		case 'equal-width':
			return calibrationError(equalWidthBins(group, count), p);
		case 'equal-mass':
			return calibrationError(equalMassBins(group, count), p);
		case 'unique-values': {
			const values = uniqueValueBins(group);
			return values === null ? unanswered('too-many-scores') : calibrationError(values, p);
		}
	}
}

/** Maximum calibration error: the largest gap of any of ten equally wide bins that holds a row. 0 is calibrated; one lone row can make it 1. */
export const maximumCalibrationError = (group: GroupScores): BinnedAnswer =>
	expectedCalibrationError(group, { ...usualCalibrationError, p: Infinity });
