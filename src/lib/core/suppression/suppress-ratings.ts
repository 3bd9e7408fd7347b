import type { RatedRows } from '../agreement/rated-rows.ts';
import { addRatedRows } from '../agreement/rated-rows.ts';
import { levelsKey } from '../cube/compare-levels.ts';
import type { Levels } from '../cube/cube.ts';
import { valuesByGroup, type ValueCell, type ValueTable } from '../cube/value-table.ts';
import type { Publishable, SuppressionMask } from './suppression-mask.ts';

/** The groups of every model over one list of attributes, by how their rows are rated. */
export type RatedGroups = readonly ValueCell<readonly RatedRows[]>[];

/** The groups of each model over these attributes; none where that is not known. */
export const ratedGroups = (
	ratings: ValueTable<readonly RatedRows[]>,
	models: readonly string[],
	attributes: readonly string[]
): RatedGroups =>
	models.flatMap((model) =>
		[...(valuesByGroup(ratings, { model, attributes }, addRatedRows) ?? [])].map(([key, value]) => ({
			model,
			levels: JSON.parse(key) as Levels,
			value
		}))
	);

/**
 * Whether a model's ratings by group may leave: every count of rows with one pattern of ratings is 0 or large enough,
 * rows that lack a rating among them, the model and every group have a number of rows that may leave, and no other
 * model has a few rows more or fewer of a pattern, since models may share their rows. All groups leave or none.
 */
export function ratingsMayLeave(
	groups: RatedGroups,
	model: string,
	{ minimumCell, publishable }: { readonly minimumCell: number; readonly publishable: readonly Publishable[] }
): boolean {
	if (minimumCell <= 1) return true;
	if (publishable.includes('nothing')) return false;
	const fits = (rows: number): boolean => rows === 0 || Math.abs(rows) >= minimumCell;
	const byModel = new Map<string, Map<string, number>>();
	for (const group of groups) {
		const counts = byModel.get(group.model) ?? new Map<string, number>();
		byModel.set(group.model, counts);
		for (const { ratings, rows } of group.value) counts.set(levelsKey([...group.levels, ...ratings]), rows);
	}
	const own = byModel.get(model) ?? new Map<string, number>();
	if (![...own.values()].every(fits)) return false;
	return [...byModel.values()].every((other) =>
		[...new Set([...own.keys(), ...other.keys()])].every((key) =>
			fits((own.get(key) ?? 0) - (other.get(key) ?? 0))
		)
	);
}

/**
 * The ratings that may leave, of the whole population and of each attribute: all of a model's groups, or none of them,
 * not even blank. Everything as it is where nobody is to be protected.
 */
export function suppressRatings(
	ratings: ValueTable<readonly RatedRows[]>,
	models: readonly string[],
	{ mask, minimumCell }: { readonly mask: SuppressionMask; readonly minimumCell: number }
): ValueTable<readonly RatedRows[]> {
	if (minimumCell <= 1) return ratings;
	const single = ratings.groupSets.map(({ attributes }) => attributes).filter(({ length }) => length > 0);
	const leavingOver = (attributes: readonly string[]): RatedGroups => {
		const groups = ratedGroups(ratings, models, attributes);
		return groups.filter(({ model }) => {
			const own = groups.filter((group) => group.model === model);
			const publishable = [
				mask.publishes(model, [], []),
				...own.map(({ levels }) => mask.publishes(model, attributes, levels))
			];
			return ratingsMayLeave(groups, model, { minimumCell, publishable });
		});
	};
	const everyone = leavingOver([]);
	// The groups add up to everyone: where everyone's ratings stay behind, so do theirs.
	const known = new Set(everyone.map(({ model }) => model));
	return {
		groupSets: [
			{ attributes: [], cells: everyone },
			...single.map((attributes) => ({
				attributes,
				cells: leavingOver(attributes).filter(({ model }) => known.has(model))
			}))
		]
	};
}
