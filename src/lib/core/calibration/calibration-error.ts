import { binnedWithin, unanswered, type BinnedAnswer } from '../scores/binned-answer.ts';
import type { CalibrationBin } from './calibration-bin.ts';

/** A bin's rows and its gap |Σs − positives| / rows, as counted and at both ends of what the rows may be. */
interface Gap {
	readonly rows: number;
	readonly gap: number;
}

const gapOf = (rows: number, sum: number): Gap => ({ rows, gap: rows === 0 ? 0 : Math.min(1, sum / rows) });

const asCounted = (bin: CalibrationBin): Gap => gapOf(bin.rows, Math.abs(bin.scoreSum - bin.positives));
const smallest = (bin: CalibrationBin): Gap =>
	gapOf(bin.most, Math.max(0, Math.abs(bin.scoreSum - bin.positives) - bin.gapError));

/** A given sum of gaps weighs most on few rows, and no row's gap is above 1. */
function largest(bin: CalibrationBin): Gap {
	const sum = Math.abs(bin.scoreSum - bin.positives) + bin.gapError;
	return gapOf(Math.min(bin.most, Math.max(bin.fewest, sum)), sum);
}

/** (Σ rows/n · gapᵖ)^(1/p); the largest gap of a bin with rows at p = ∞. */
function norm(gaps: readonly Gap[], n: number, p: number): number {
	const held = gaps.filter((each) => each.rows > 0);
	if (p === Infinity) return Math.max(0, ...held.map((each) => each.gap));
	return held.reduce((sum, { rows, gap }) => sum + (rows / n) * gap ** p, 0) ** (1 / p);
}

/**
 * Lᵖ calibration error over the bins given: the mean over rows of how far their bin's mean probability is from its
 * share of positives, as a p-mean. 0 is calibrated, as far as these bins can tell; 1 certain and wrong throughout.
 * At p = 1 the expected, at p = ∞ the maximum calibration error. Bins without rows count nothing. No answer without
 * rows. Few rows a bin make it large by chance alone, and the more bins the larger: never compare it between groups
 * of unlike size without its interval.
 * @param bins `equalWidthBins` (10 of them are the default), `equalMassBins` or `uniqueValueBins`
 * Source: Naeini, Cooper & Hauskrecht 2015; Kumar, Liang & Ma 2019, definition 2.2.
 */
export function calibrationError(bins: readonly CalibrationBin[], p: number): BinnedAnswer {
	const n = bins.reduce((sum, bin) => sum + bin.rows, 0);
	if (n === 0) return unanswered('no-rows');
	return binnedWithin(
		norm(bins.map(asCounted), n, p),
		norm(bins.map(smallest), n, p),
		norm(bins.map(largest), n, p)
	);
}
