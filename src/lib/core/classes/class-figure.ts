import { alikeText } from '../clusters/alike-figure.ts';
import type { Answer } from '../metrics/answer.ts';
import type { Figured } from '../scores/score-figure.ts';
import { classRows, type ClassCounts } from './class-counts.ts';
import { classMargins, type ClassMargins } from './class-margins.ts';
import { classStandardError } from './class-standard-error.ts';

/** A metric of classes, and the values it can take. */
export interface ClassStatistic {
	readonly of: (margins: ClassMargins) => Answer;
	readonly low: number;
	readonly high: number;
}

/**
 * A metric of classes as a figure. On the scale of log odds where it is a share strictly between 0 and 1.
 * @param effect the design effect if rows of a cluster are all alike: the error is that of as many rows over it
 */
export function classFigure(counts: ClassCounts, { of, low, high }: ClassStatistic, effect = 1): Figured {
	const margins = classMargins(counts);
	const { value, reason } = of(margins);
	if (value === null) return { value, reason };
	const standardError = classStandardError(counts, of, effect);
	const isShare = low === 0 && high === 1 && value > 0 && value < 1;
	return {
		value,
		error: 0,
		standardError,
		method: `${isShare ? 'delta, log odds' : 'delta'}${effect > 1 ? alikeText : ''}`,
		rows: classRows(counts),
		recipe:
			standardError === null
				? { kind: 'none' }
				: isShare
					? { kind: 'logit', reach: standardError }
					: { kind: 'wald', reach: standardError, degrees: null, low, high }
	};
}
