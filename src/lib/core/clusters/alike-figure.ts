import type { IntervalRecipe } from '../scores/interval-recipe.ts';
import type { Figured } from '../scores/score-figure.ts';
import { unreachable } from '../unreachable.ts';

/** What the method of such a figure says beside its name. */
export const alikeText = ', rows of a cluster alike';

interface Widening {
	readonly recipe: IntervalRecipe;
	/** By how much the standard error is multiplied; null where nothing is left to say it from. */
	readonly error: number | null;
}

/** Student's: as many rows less, so that the error of n rows becomes that of n over the effect. */
function student(
	recipe: Extract<IntervalRecipe, { kind: 'wald' | 'log' }> & { readonly degrees: number },
	effect: number
): Widening {
	const degrees = (recipe.degrees + 1) / effect - 1;
	if (!(degrees > 0)) return { recipe: { kind: 'none' }, error: null };
	const error = Math.sqrt(recipe.degrees / degrees);
	return { recipe: { ...recipe, degrees, reach: error * recipe.reach }, error };
}

function widened(recipe: IntervalRecipe, effect: number): Widening {
	const error = Math.sqrt(effect);
	switch (recipe.kind) {
		case 'none':
			return { recipe, error };
		case 'wald':
			return recipe.degrees === null
				? { recipe: { ...recipe, reach: error * recipe.reach }, error }
				: student({ ...recipe, degrees: recipe.degrees }, effect);
		case 'log':
			return student(recipe, effect);
		case 'logit':
			return { recipe: { ...recipe, reach: error * recipe.reach }, error };
		case 'newcombe-auc':
		case 'massart':
			return { recipe: { ...recipe, a: recipe.a / effect, b: recipe.b / effect }, error };
		case 'wilson': {
			const { successes, trials } = recipe;
			return { recipe: { ...recipe, successes: successes / effect, trials: trials / effect }, error };
		}
		case 'net-benefit': {
			const { n, tp, fp } = recipe;
			return { recipe: { ...recipe, n: n / effect, tp: tp / effect, fp: fp / effect }, error };
		}
		case 'summed-errors': {
			const { first, second, third } = recipe;
			return {
				recipe: { ...recipe, first: error * first, second: effect * second, third: error * effect * third },
				error
			};
		}
		case 'widest-bin': {
			const bins = recipe.bins.map((bin) => ({
				...bin,
				rows: bin.rows / effect,
				positives: bin.positives / effect
			}));
			return { recipe: { ...recipe, bins }, error };
		}
		default:
			return unreachable(recipe);
	}
}

/**
 * A figure as if its rows came in clusters of rows that are all alike: the same value, with the interval and the
 * standard error that as many rows over the design effect would give (`alikeEffect`). Unchanged at an effect of 1
 * and where it was taken so before; without an interval where less than two clusters are left.
 */
export function alikeFigure(figure: Figured, effect: number): Figured {
	if (figure.value === null || effect <= 1 || figure.method.endsWith(alikeText)) return figure;
	const { recipe, error } = widened(figure.recipe, effect);
	return {
		...figure,
		recipe,
		standardError: error === null || figure.standardError === null ? null : error * figure.standardError,
		method: `${figure.method}${alikeText}`
	};
}
