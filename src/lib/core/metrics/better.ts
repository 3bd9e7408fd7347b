import type { Metric } from './metric.ts';

type Direction = Metric['better'];

/** A gap either way may harm, or none does: the metric takes no side. */
export const neitherWay: Direction = { selected: null, not_selected: null };

/** Being right is good for people whatever the decision brings them. */
export const higherForAll: Direction = { selected: 'higher', not_selected: 'higher' };
export const lowerForAll: Direction = { selected: 'lower', not_selected: 'lower' };

/** Where selection helps (care, a loan), the harm is in being passed over; where it burdens (detention, an inquiry), the metric takes no side. */
export const higherWhereSelectionHelps: Direction = { selected: 'higher', not_selected: null };
export const lowerWhereSelectionHelps: Direction = { selected: 'lower', not_selected: null };

/** Where selection burdens, the harm is in being selected without cause; where it helps, the metric takes no side. */
export const higherWhereSelectionBurdens: Direction = { selected: null, not_selected: 'higher' };
export const lowerWhereSelectionBurdens: Direction = { selected: null, not_selected: 'lower' };

/** More selection is good where it helps and bad where it burdens. */
export const asSelectionGoes: Direction = { selected: 'higher', not_selected: 'lower' };
