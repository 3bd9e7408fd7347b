import { levelsKey } from '../cube/compare-levels.ts';
import type { Cube, Levels } from '../cube/cube.ts';
import { valuesByGroup } from '../cube/value-table.ts';
import type { SuppressionMask } from './suppression-mask.ts';
import { joinSpreads, type SpreadQuantity, type ValueSpread, type ValueSpreads } from './value-spread.ts';

/** So many values that few rows each have, that a sum over them is an equation with too many unknowns to be solved. */
const manyValues = 30;

/** Whether nearly every row has a value of its own. */
const isContinuous = ({ rare, common }: ValueSpread): boolean =>
	common === 0 && (rare === 0 || rare >= manyValues);

/**
 * Whether sums of a quantity would tell how many rows have some of its values: a few values are on a few rows, or a few
 * rows lie so far from all others that sums of squares count them.
 */
const tells = ({ rare, far }: ValueSpread): boolean => far > 0 || (rare > 0 && rare < manyValues);

export interface SpreadQuestion {
	readonly model: string;
	readonly sets: readonly (readonly string[])[];
	readonly minimumCell: number;
	readonly quantities: readonly SpreadQuantity[];
}

/** Whether sums over the whole population alone would tell. Not knowing is telling. */
export function populationTells(cube: Cube, { model, minimumCell, quantities }: SpreadQuestion): boolean {
	const of = spreadsOf(cube, { model, minimumCell }, [])([]);
	return quantities.some((quantity) => {
		const spread = of?.[quantity];
		return spread === undefined || tells(spread);
	});
}

/**
 * Whether sums of a quantity over the published groups of a model tell of few people. From the rows of a group, the sum
 * of a quantity and the sum of its squares one reads how many rows have each of its values, where one knows or guesses
 * the values; and sums of all groups but a hidden one give the hidden one's. So in each published group every value must
 * be on no row, or on as many as the minimum, or so many values rare that nothing can be solved for them; no few rows may
 * lie far from the others; and no group may be hidden, unless nearly every row has a value of its own. What is not
 * counted is taken to tell.
 */
export function groupsTell(
	cube: Cube,
	mask: Pick<SuppressionMask, 'publishes'>,
	question: SpreadQuestion
): boolean {
	const { model, sets, quantities } = question;
	const everyone = spreadsOf(cube, question, [])([]);
	return quantities.some((quantity) => {
		const all = everyone?.[quantity];
		if (all === undefined) return true;
		return sets.some((set) => {
			const of = spreadsOf(cube, question, set);
			if (byGroup(cube, model, set) === null) return true;
			return groupLevels(cube, model, set).some((levels) => {
				if (mask.publishes(model, set, levels) !== 'cells') return !isContinuous(all);
				const spread = of(levels)?.[quantity];
				return spread === undefined || (isContinuous(all) ? spread.far > 0 : tells(spread));
			});
		});
	});
}

/** The same of predictions, labels, errors and whole rows: of those that the log has. */
export function numbersTell(
	cube: Cube,
	mask: Pick<SuppressionMask, 'publishes'>,
	question: Omit<SpreadQuestion, 'quantities'>
): boolean {
	const everyone = spreadsOf(cube, question, [])([]);
	const quantities = (['prediction', 'label', 'error', 'row'] as const).filter(
		(name) => everyone?.[name] !== undefined
	);
	return quantities.length === 0 || groupsTell(cube, mask, { ...question, quantities });
}

/** The groups over a set that have spreads: those with rows that are counted. */
const groupLevels = (cube: Cube, model: string, set: readonly string[]): readonly Levels[] =>
	[...(byGroup(cube, model, set)?.keys() ?? [])].map((key) => JSON.parse(key) as Levels);

const byGroup = (cube: Cube, model: string, attributes: readonly string[]) =>
	cube.spreads === undefined
		? null
		: valuesByGroup<ValueSpreads>(cube.spreads, { model, attributes }, joinSpreads);

const spreadsOf = (
	cube: Cube,
	{ model, minimumCell }: Pick<SpreadQuestion, 'model' | 'minimumCell'>,
	set: readonly string[]
) => {
	const found = byGroup(cube, model, set);
	return (levels: Levels): ValueSpreads['of'] | undefined => {
		const spreads = found?.get(levelsKey(levels));
		return spreads?.minimum === minimumCell ? spreads.of : undefined;
	};
};
