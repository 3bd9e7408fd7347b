import type { NoAnswer } from '../metrics/answer.ts';
import type { Estimate } from '../metrics/estimate.ts';
import type { BinnedAnswer } from './binned-answer.ts';
import type { IntervalRecipe } from './interval-recipe.ts';
import { recipeInterval } from './recipe-interval.ts';

/** A figure of one group's scores as plain numbers: an estimate whose interval is still a recipe, so that it can be kept in a file. */
export interface ScoreFigure extends Pick<Estimate, 'value' | 'error' | 'standardError' | 'method' | 'rows'> {
	readonly recipe: IntervalRecipe;
}

/** A figure, or why there is none. */
export type Figured = ScoreFigure | { readonly value: null; readonly reason: NoAnswer };

/** The answer with its uncertainty, which is only asked for where there is an answer. */
export function figureFrom(
	answer: BinnedAnswer,
	uncertainty: (value: number) => Omit<ScoreFigure, 'value' | 'error'>
): Figured {
	const { value, error } = answer;
	return value === null ? answer : { value, error, ...uncertainty(value) };
}

/** The figure as an estimate, which makes its interval when asked. */
export function estimateOf(figure: Figured): Estimate | Extract<Figured, { readonly value: null }> {
	if (figure.value === null) return figure;
	const { recipe, ...rest } = figure;
	return { ...rest, reason: null, interval: (level) => recipeInterval(figure, recipe, level) };
}
