import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { answer } from '../metrics/answer.ts';
import { figureOfShare, noFigure, type CaseFigure } from './case-figure.ts';
import { caseMean, type ValuedCases } from './case-mean.ts';
import type { AnswerPattern } from './case-pattern.ts';
import { effectiveShare } from './flip-rate.ts';

/** What the answers to one description were like, whatever the others are. */
export interface VariantFigures {
	/** Cases that were answered, and their answers. */
	readonly cases: number;
	readonly answers: number;
	/** Mean over cases of the share of right or favourable answers. No answer (`no-label`) where that is not known. */
	readonly right: CaseFigure;
	/** Mean over cases of the share of answers that refused, and of those that could not be parsed. */
	readonly refused: CaseFigure;
	readonly unparsed: CaseFigure;
}

/** A share of a case's answers, as a mean over cases: Wilson's interval, with several answers at its effective size. */
function meanShare(
	patterns: readonly AnswerPattern[],
	countOf: (pattern: AnswerPattern) => number | null
): CaseFigure {
	const known = patterns.flatMap((pattern) => {
		const count = countOf(pattern);
		return count === null ? [] : [{ ...pattern, count }];
	});
	if (known.length === 0) return noFigure(patterns.length === 0 ? 'no-rows' : 'no-label', 'wilson');
	const cases = known.reduce((sum, pattern) => sum + pattern.cases, 0);
	if (known.every(({ answers }) => answers === 1))
		return figureOfShare(
			known.reduce((sum, pattern) => sum + pattern.count * pattern.cases, 0),
			cases
		);
	const values: readonly ValuedCases[] = known.map((pattern) => ({
		value: pattern.count / pattern.answers,
		cases: pattern.cases
	}));
	const mean = caseMean(values, { low: 0, high: 1 }, null);
	if (mean === null) return noFigure('no-rows', 'wilson');
	const most = known.reduce((sum, pattern) => sum + pattern.answers * pattern.cases, 0);
	return {
		...answer(mean.value),
		cases,
		method: 'wilson',
		interval: (level) => wilsonInterval(effectiveShare(mean, most), level)
	};
}

/** The figures of one description, each case counting once however many answers it has. */
export function variantFigures(patterns: readonly AnswerPattern[]): VariantFigures {
	const held = patterns.filter(({ answers, cases }) => answers > 0 && cases > 0);
	return {
		cases: held.reduce((sum, { cases }) => sum + cases, 0),
		answers: held.reduce((sum, { answers, cases }) => sum + answers * cases, 0),
		right: meanShare(held, ({ right }) => right),
		refused: meanShare(held, ({ refused }) => refused),
		unparsed: meanShare(held, ({ unparsed }) => unparsed)
	};
}
