import { levelsKey } from '../cube/compare-levels.ts';
import { changes, contrasts, panels, transitions, trouble, variants } from './canonical-cells.ts';
import type { CounterfactualTable, DescriptionSet } from './counterfactual-table.ts';
import { besideRatings, canonicalRatings } from './rating-table.ts';
import { summedBy } from './summed-by.ts';
import { texts } from './text-table.ts';

/** The counts of no case: merging them with a table of these strata changes no count. */
export const noCounterfactual = (strata: readonly string[]): CounterfactualTable => ({
	strata,
	groupSets: [],
	trouble: []
});

/** Nothing counted by these attributes. */
export const noDescriptionSet = (attributes: readonly string[]): DescriptionSet => ({
	attributes,
	contrasts: [],
	variants: [],
	transitions: [],
	panels: [],
	changes: []
});

const groupSets = summedBy<DescriptionSet>(
	({ attributes }) => attributes,
	(a, b) => ({
		attributes: a.attributes,
		contrasts: [...a.contrasts, ...b.contrasts],
		variants: [...a.variants, ...b.variants],
		transitions: [...a.transitions, ...b.transitions],
		panels: [...a.panels, ...b.panels],
		changes: [...a.changes, ...b.changes]
	}),
	(set) => ({
		attributes: set.attributes,
		contrasts: contrasts(set.contrasts),
		variants: variants(set.variants),
		transitions: transitions(set.transitions),
		panels: panels(set.panels),
		changes: changes(set.changes)
	})
);

/** What an earlier version did not count by group: where one of two logs lacks it, theirs together would be of some cases only. */
const ofEveryone = (set: DescriptionSet): DescriptionSet =>
	set.attributes.length === 0 ? set : { ...set, transitions: [], panels: [], changes: [] };

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
		...(a.ungrouped === true || b.ungrouped === true ? { ungrouped: true as const } : {}),
		trouble: [...a.trouble, ...b.trouble],
		...(said === undefined ? {} : { texts: said }),
		...(rated === undefined ? {} : { ratings: rated })
	};
}

/** The same counts in canonical order, each cell once. */
export const canonicalCounterfactual = (table: CounterfactualTable): CounterfactualTable => ({
	strata: table.strata,
	groupSets: groupSets(table.ungrouped === true ? table.groupSets.map(ofEveryone) : table.groupSets),
	...(table.ungrouped === true ? { ungrouped: true } : {}),
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
