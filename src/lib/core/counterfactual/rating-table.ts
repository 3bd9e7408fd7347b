import { pairablePatterns, ratingsOf, type RatingPattern } from '../agreement/rating-pattern.ts';
import { byCodeUnit } from '../cube/compare-levels.ts';
import type { Levels } from '../cube/cube.ts';
import { figureOfMean, type CaseFigure } from './case-figure.ts';
import { caseMean } from './case-mean.ts';
import type { AnswerPattern } from './case-pattern.ts';
import { summedBy } from './summed-by.ts';

/** One kind of rated description: how many people gave each answer to it. */
export interface AnswersOfItem {
	/** In code-unit order, each once. */
	readonly answers: readonly { readonly answer: string; readonly ratings: number }[];
	readonly items: number;
}

/** What people answered to one description, over the cases of a stratum. */
export interface RatedCell {
	readonly model: string;
	/** Levels of the strata without that of the raters. */
	readonly stratum: Levels;
	readonly variant: string;
	readonly patterns: readonly AnswersOfItem[];
}

/** A model beside the majority of the people who rated the same description of the same case. */
export interface MajorityCell extends Omit<RatedCell, 'patterns'> {
	readonly rater: string;
	/** `right`: its answers that are the majority's. */
	readonly patterns: readonly AnswerPattern[];
	/** Items where no answer has more than half of the people behind it. */
	readonly undecided: number;
}

/** Everything that is counted of people who rate beside the models. Cells add where no case is in two tables. */
export interface RatingTable {
	/** The stratum column that names raters. */
	readonly rater: string;
	readonly people: readonly RatedCell[];
	readonly majority: readonly MajorityCell[];
}

const items = summedBy<AnswersOfItem>(
	({ answers }) => answers.flatMap(({ answer, ratings }) => [answer, ratings]),
	(a, b) => ({ ...a, items: a.items + b.items })
);

const answerPatterns = summedBy<AnswerPattern>(
	({ answers, right, refused, unparsed }) => [answers, right, refused, unparsed],
	(a, b) => ({ ...a, cases: a.cases + b.cases })
);

const people = summedBy<RatedCell>(
	({ model, stratum, variant }) => [model, ...stratum, variant],
	(a, b) => ({ ...a, patterns: [...a.patterns, ...b.patterns] }),
	(cell) => ({ ...cell, patterns: items(cell.patterns) })
);

const majority = summedBy<MajorityCell>(
	({ model, stratum, variant, rater }) => [model, ...stratum, variant, rater],
	(a, b) => ({ ...a, patterns: [...a.patterns, ...b.patterns], undecided: a.undecided + b.undecided }),
	(cell) => ({ ...cell, patterns: answerPatterns(cell.patterns) })
);

/** The cells of two tables side by side, in no order and not added up. Throws where raters are of different columns. */
export function besideRatings(a: RatingTable, b: RatingTable): RatingTable {
	if (a.rater !== b.rater) throw new Error(`Ratings by ${a.rater} do not merge with ratings by ${b.rater}`);
	return { rater: a.rater, people: [...a.people, ...b.people], majority: [...a.majority, ...b.majority] };
}

/** The same counts in canonical order, each cell once. */
export const canonicalRatings = (table: RatingTable): RatingTable => ({
	rater: table.rater,
	people: people(table.people),
	majority: majority(table.majority)
});

/** The items as counts over one list of answers, in code-unit order: what agreement is read from. */
export function ratingPatterns(cells: readonly AnswersOfItem[]): {
	readonly answers: readonly string[];
	readonly patterns: readonly RatingPattern[];
} {
	const answers = [...new Set(cells.flatMap((each) => each.answers.map(({ answer }) => answer)))].toSorted(
		byCodeUnit
	);
	const patterns = items(cells).map((each) => ({
		counts: answers.map((answer) => each.answers.find((one) => one.answer === answer)?.ratings ?? 0),
		items: each.items
	}));
	return { answers, patterns };
}

/**
 * The share of pairs of ratings of one item that agree, as a mean over items. 1 where all always agree; chance alone
 * gives more than 0. No answer (`no-rows`) where no item has two ratings.
 */
export function rawAgreement(patterns: readonly RatingPattern[]): CaseFigure {
	const values = pairablePatterns(patterns).map((pattern) => {
		const ratings = ratingsOf(pattern);
		const agreeing = pattern.counts.reduce((sum, count) => sum + count * (count - 1), 0);
		return { value: agreeing / (ratings * (ratings - 1)), cases: pattern.items };
	});
	return figureOfMean(caseMean(values, { low: 0, high: 1 }, null), 'no-rows');
}
