import { levelsKey } from '../cube/compare-levels.ts';
import { changes, contrasts, panels, transitions, trouble, variants } from './canonical-cells.ts';
import type { CounterfactualTable } from './counterfactual-table.ts';
import { mergeRatings } from './rating-table.ts';
import { summedBy } from './summed-by.ts';
import { texts } from './text-table.ts';

/** The counts of no case: merging them with a table of these strata changes no count. */
export const noCounterfactual = (strata: readonly string[]): CounterfactualTable => ({
	strata,
	groupSets: [],
	transitions: [],
	panels: [],
	changes: [],
	trouble: []
});

const groupSets = summedBy<CounterfactualTable['groupSets'][number]>(
	({ attributes }) => attributes,
	(a, b) => ({
		...a,
		contrasts: [...a.contrasts, ...b.contrasts],
		variants: [...a.variants, ...b.variants]
	}),
	(set) => ({ ...set, contrasts: contrasts(set.contrasts), variants: variants(set.variants) })
);

/**
 * The table of two logs that have no case (and no cluster of cases) in common, such as shards of one log cut by case.
 * Commutative and associative, with `noCounterfactual` as its neutral element: cells, patterns and examples come out in
 * code-unit order whatever order they came in. Throws where strata differ, since their levels then mean different things.
 */
export function mergeCounterfactual(a: CounterfactualTable, b: CounterfactualTable): CounterfactualTable {
	if (levelsKey(a.strata) !== levelsKey(b.strata))
		throw new Error(`Cases by ${levelsKey(a.strata)} do not merge with cases by ${levelsKey(b.strata)}`);
	return {
		strata: a.strata,
		groupSets: groupSets([...a.groupSets, ...b.groupSets]),
		transitions: transitions([...a.transitions, ...b.transitions]),
		panels: panels([...a.panels, ...b.panels]),
		changes: changes([...a.changes, ...b.changes]),
		trouble: trouble([...a.trouble, ...b.trouble]),
		...(a.texts === undefined && b.texts === undefined
			? {}
			: { texts: texts([...(a.texts ?? []), ...(b.texts ?? [])]) }),
		...mergedRatings(a, b)
	};
}

function mergedRatings(a: CounterfactualTable, b: CounterfactualTable): Pick<CounterfactualTable, 'ratings'> {
	const [first, second] = [a.ratings ?? b.ratings, a.ratings === undefined ? undefined : b.ratings];
	if (first === undefined) return {};
	return { ratings: mergeRatings(first, second ?? { ...first, people: [], majority: [] }) };
}

/** The same counts in canonical order, each cell once. */
export const canonicalCounterfactual = (table: CounterfactualTable): CounterfactualTable =>
	mergeCounterfactual(table, noCounterfactual(table.strata));
