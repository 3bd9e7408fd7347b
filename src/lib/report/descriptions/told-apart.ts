import type { Contrast, CounterfactualTable } from '#lib/core/counterfactual/counterfactual-table.ts';
import { everyVariant } from './rows.ts';

/**
 * A level as the tables of descriptions name it: `*` stands for all of them, so a level that is written so, or so with
 * backslashes before it, has one more backslash. No level is ever taken for all, and no two levels for one.
 */
export const nameOfLevel = (level: string): string =>
	level.endsWith(everyVariant) && /^\\*\*$/.test(level) ? `\\${level}` : level;

type Named = Partial<Pick<Contrast, 'attribute' | 'baseline' | 'variant'>>;

const renamed = <Cell extends { readonly [key in keyof Named]: string | null }>(cell: Cell): Cell => {
	const name = (of: keyof Named): object =>
		typeof cell[of] === 'string' ? { [of]: nameOfLevel(cell[of]) } : {};
	return { ...cell, ...name('attribute'), ...name('baseline'), ...name('variant') };
};

/** The table with its attributes, descriptions and raters as they are named in what is reported. */
export const toldApart = (table: CounterfactualTable): CounterfactualTable => ({
	...table,
	groupSets: table.groupSets.map((set) => ({
		...set,
		contrasts: set.contrasts.map(renamed),
		variants: set.variants.map(renamed),
		transitions: set.transitions.map(renamed),
		panels: set.panels.map((panel) => ({
			...renamed(panel),
			conditions: panel.conditions.map(nameOfLevel)
		})),
		changes: set.changes.map(renamed)
	})),
	trouble: table.trouble.map(renamed),
	...(table.texts === undefined ? {} : { texts: table.texts.map(renamed) }),
	...(table.ratings === undefined
		? {}
		: {
				ratings: {
					...table.ratings,
					people: table.ratings.people.map(renamed),
					majority: table.ratings.majority.map((cell) => ({
						...renamed(cell),
						rater: nameOfLevel(cell.rater)
					}))
				}
			})
});
