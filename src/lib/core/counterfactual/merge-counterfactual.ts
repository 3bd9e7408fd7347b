import { levelsKey } from '../cube/compare-levels.ts';
import { changes, contrasts, panels, transitions, trouble, variants } from './canonical-cells.ts';
import type { CounterfactualTable } from './counterfactual-table.ts';
import { besideRatings, canonicalRatings } from './rating-table.ts';
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
 * The cells of two tables side by side, in no order and not added up: for a table that is put together piece by piece,
 * and made canonical once it is whole. Throws where strata differ, since their levels then mean different things.
 */
export function besideCounterfactual(a: CounterfactualTable, b: CounterfactualTable): CounterfactualTable {
	if (levelsKey(a.strata) !== levelsKey(b.strata))
		throw new Error(`Cases by ${levelsKey(a.strata)} do not merge with cases by ${levelsKey(b.strata)}`);
	const said = a.texts === undefined ? b.texts : [...a.texts, ...(b.texts ?? [])];
	const rated = a.ratings && b.ratings ? besideRatings(a.ratings, b.ratings) : (a.ratings ?? b.ratings);
	return {
		strata: a.strata,
		groupSets: [...a.groupSets, ...b.groupSets],
		transitions: [...a.transitions, ...b.transitions],
		panels: [...a.panels, ...b.panels],
		changes: [...a.changes, ...b.changes],
		trouble: [...a.trouble, ...b.trouble],
		...(said === undefined ? {} : { texts: said }),
		...(rated === undefined ? {} : { ratings: rated })
	};
}

/** The same counts in canonical order, each cell once. */
export const canonicalCounterfactual = (table: CounterfactualTable): CounterfactualTable => ({
	strata: table.strata,
	groupSets: groupSets(table.groupSets),
	transitions: transitions(table.transitions),
	panels: panels(table.panels),
	changes: changes(table.changes),
	trouble: trouble(table.trouble),
	...(table.texts === undefined ? {} : { texts: texts(table.texts) }),
	...(table.ratings === undefined ? {} : { ratings: canonicalRatings(table.ratings) })
});

/**
 * The table of two logs that have no case (and no cluster of cases) in common, such as shards of one log cut by case.
 * Commutative and associative, with `noCounterfactual` as its neutral element: cells, patterns and examples come out in
 * code-unit order whatever order they came in. Throws where strata differ.
 */
export const mergeCounterfactual = (a: CounterfactualTable, b: CounterfactualTable): CounterfactualTable =>
	canonicalCounterfactual(besideCounterfactual(a, b));
