import type { Interval } from '../intervals/interval.ts';
import { tangoInterval } from '../intervals/tango-interval.ts';
import type { PairedCounts } from '../intervals/paired-counts.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { answer, noAnswer, type Answer, type NoAnswer } from '../metrics/answer.ts';
import { caseMeanInterval } from './case-mean-interval.ts';
import type { CaseMean } from './case-mean.ts';

/**
 * A figure over cases with its interval at any level; without an answer there is none, and its method is the one that
 * it would have had.
 */
export type CaseFigure = Answer & {
	/** Cases that it is read from. */
	readonly cases: number;
	/** The text for the column `method`. */
	readonly method: 'wilson' | 'tango' | 't' | 'clopper-pearson' | 'none';
	readonly interval: (level: number) => Interval | null;
};

export const noFigure = (reason: NoAnswer, method: CaseFigure['method']): CaseFigure => ({
	...noAnswer(reason),
	cases: 0,
	method,
	interval: () => null
});

/** A mean over cases, or why there is none. */
export const figureOfMean = (mean: CaseMean | null, reason: NoAnswer): CaseFigure =>
	mean === null
		? noFigure(reason, 't')
		: {
				...answer(mean.value),
				cases: mean.cases,
				method: 't',
				interval: (level) => caseMeanInterval(mean, level)
			};

/** A share of cases that each count once, with Wilson's interval. No answer (`no-rows`) without a case. */
export const figureOfShare = (successes: number, cases: number): CaseFigure =>
	cases === 0
		? noFigure('no-rows', 'wilson')
		: {
				...answer(successes / cases),
				cases,
				method: 'wilson',
				interval: (level) => wilsonInterval({ successes, trials: cases }, level)
			};

/** Success under the first condition minus success under the second, with Tango's interval; at least one case. */
export const figureOfPairs = (counts: PairedCounts, cases: number): CaseFigure => ({
	...answer((counts.firstOnly - counts.secondOnly) / cases),
	cases,
	method: 'tango',
	interval: (level) => tangoInterval(counts, level)
});
