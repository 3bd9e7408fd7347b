import type { Counts } from '../cube/counts.ts';
import type { Interval } from './interval.ts';

/** The level asked for, and, where the cells are scaled to an effective size, the degrees of freedom of its variance. */
export interface AtLevel {
	readonly level: number;
	readonly degrees?: number;
}

/** An interval of a function of one group's four cells that needs no redrawing. Cells may be fractions of rows. */
export interface ClosedForm {
	/** The method's name, as the tables print it. */
	readonly method: string;
	/** Null where the cells give the function no answer. */
	readonly interval: (cells: Counts, at: AtLevel) => Interval | null;
}

/** The interval of a growing function of a figure: its ends are the function's values at the figure's own ends. */
export const through = (interval: Interval | null, grows: (end: number) => number): Interval | null =>
	interval === null ? null : { low: grows(interval.low), high: grows(interval.high) };

/** A proportion of cells, with the degrees of freedom where the cells are of an effective size. */
export const proportionAt = (successes: number, trials: number, { degrees }: AtLevel) =>
	degrees === undefined ? { successes, trials } : { successes, trials, degrees };
