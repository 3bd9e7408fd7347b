import { criticalValue } from '../intervals/critical-value.ts';
import type { Interval } from '../intervals/interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { unreachable } from '../unreachable.ts';
import type { IntervalRecipe } from './interval-recipe.ts';
import { logOddsInterval } from './log-odds-interval.ts';
import { massartInterval } from './massart-interval.ts';
import { netBenefitInterval } from './net-benefit-interval.ts';
import { newcombeAucInterval } from './newcombe-auc-interval.ts';
import { summedErrorsInterval } from './summed-errors-interval.ts';
import { widestBinInterval } from './widest-bin-interval.ts';

/** A figure and how far bins may have moved it. */
export interface Figure {
	readonly value: number;
	readonly error: number;
}

function wald({ value, error }: Figure, recipe: Extract<IntervalRecipe, { kind: 'wald' }>, level: number) {
	const reach = criticalValue(level, recipe.degrees ?? Infinity) * recipe.reach + error;
	return {
		low: Math.max(recipe.low ?? -Infinity, value - reach),
		high: Math.min(recipe.high ?? Infinity, value + reach)
	};
}

/** Student's on the logarithm: of a figure that is never negative, or of its distance from the highest it can be. */
function onLogarithm({ value }: Figure, recipe: Extract<IntervalRecipe, { kind: 'log' }>, level: number) {
	const size = recipe.top === null ? value : recipe.top - value;
	const factor = Math.exp((criticalValue(level, recipe.degrees) * recipe.reach) / size);
	return recipe.top === null
		? { low: size / factor, high: size * factor }
		: { low: recipe.top - size * factor, high: recipe.top - size / factor };
}

/** The interval that a recipe gives a figure, its bin error within; null where there is none. */
export function recipeInterval(figure: Figure, recipe: IntervalRecipe, level: number): Interval | null {
	switch (recipe.kind) {
		case 'none':
			return null;
		case 'wald':
			return wald(figure, recipe, level);
		case 'logit':
			return logOddsInterval(figure, recipe.reach, level);
		case 'log':
			return onLogarithm(figure, recipe, level);
		case 'newcombe-auc': {
			const low = newcombeAucInterval(figure.value - figure.error, recipe, level);
			const high = newcombeAucInterval(figure.value + figure.error, recipe, level);
			return low && high && { low: low.low, high: high.high };
		}
		case 'massart':
			return massartInterval(figure, recipe, level);
		case 'wilson': {
			const share = wilsonInterval(recipe, level);
			return share && { low: recipe.scale * share.low, high: recipe.scale * share.high };
		}
		case 'net-benefit':
			return netBenefitInterval(figure, recipe, level);
		case 'summed-errors':
			return summedErrorsInterval(figure, recipe, level);
		case 'widest-bin':
			return widestBinInterval(recipe.bins, level);
		default:
			return unreachable(recipe);
	}
}
