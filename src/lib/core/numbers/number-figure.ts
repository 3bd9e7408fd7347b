import type { Figured } from '../scores/score-figure.ts';
import type { IntervalRecipe } from '../scores/interval-recipe.ts';
import type { Estimate } from './estimate.ts';
import type { NumberSums } from './number-sums.ts';

/** A statistic of numbers as a figure, so that a file can keep it without the sums; its method says where rows are weighted. */
export function numberFigure(of: Estimate, { rows, beside }: Pick<NumberSums, 'rows' | 'beside'>): Figured {
	const { value, reason } = of.answer;
	if (value === null) return { value, reason };
	return {
		value,
		error: 0,
		standardError: of.standardError,
		method: `${of.scale === 'plain' ? 't' : 't on the logarithm'}${beside === undefined ? '' : ', linearised'}`,
		rows,
		recipe: recipeOf(of)
	};
}

function recipeOf({
	standardError: reach,
	degreesOfFreedom: degrees,
	scale,
	least
}: Estimate): IntervalRecipe {
	if (reach === null) return { kind: 'none' };
	switch (scale) {
		case 'plain':
			return { kind: 'wald', reach, degrees, low: Number.isFinite(least) ? least : null, high: null };
		case 'log':
			return { kind: 'log', reach, degrees, top: null };
		case 'log-rest':
			return { kind: 'log', reach, degrees, top: 1 };
	}
}
