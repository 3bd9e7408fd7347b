import type { Interval } from '../intervals/interval.ts';
import { moverDifferenceInterval } from '../intervals/mover-intervals.ts';
import type { Answer } from '../metrics/answer.ts';

/** What is measured of how far raters agree: of two of them, and of all. */
export const raterMeasures = [
	'raw_agreement',
	'cohens_kappa',
	'linear_kappa',
	'quadratic_kappa',
	'fleiss_kappa',
	'krippendorff_alpha',
	'intraclass_3k'
] as const;
export type RaterMeasure = (typeof raterMeasures)[number];

/** One figure of how far raters agree in a group. */
export interface AgreementFigure {
	readonly measure: RaterMeasure;
	/** The places of two raters; null: all of them together. */
	readonly raters: readonly [number, number] | null;
	/** Rows that it is read from. */
	readonly rows: number;
	readonly answer: Answer;
	/** Not cut at the ends of the scale; null where there is none. */
	readonly spread: (level: number) => Interval | null;
	readonly method: string;
}

/** The interval within the scale, which no agreement leaves. */
export function figureInterval(figure: AgreementFigure, level: number): Interval | null {
	const spread = figure.answer.value === null ? null : figure.spread(level);
	return (
		spread && {
			low: Math.max(figure.measure === 'intraclass_3k' ? -Infinity : -1, spread.low),
			high: Math.min(1, spread.high)
		}
	);
}

/**
 * Interval of how much further raters agree in one group than in another, of which no row is in both. 0 is equally far.
 * The limits of both are put together: of two shares that is Newcombe's interval, of two normal estimates the normal one
 * from their standard errors. Null where either has none.
 * Source: Zou & Donner 2008, "Construction of confidence limits about effect measures: a general approach".
 */
export function agreementDifference(a: AgreementFigure, b: AgreementFigure, level: number): Interval | null {
	const [first, second] = [a, b].map(({ answer: { value }, spread }) => {
		const interval = value === null ? null : spread(level);
		return value === null || interval === null ? null : { value, interval, error: 0 };
	});
	return first == null || second == null ? null : moverDifferenceInterval(first, second);
}
