import type { Window } from '../cube/cube.ts';

/** The year of an ISO 8601 moment; of a year, the year. */
const yearOf = (moment: string): string => /^[+-]?\d+/.exec(moment)?.[0] ?? moment;

/**
 * The window of a log as it may leave: the first and the last moment are each the date of one person's record, of which
 * the year alone may be told. As it is where there is nobody to protect.
 * Source: 45 CFR 164.514(b)(2)(i)(C), the Safe Harbor method's rule for dates.
 */
export const leavingWindow = (window: Window | null, minimumCell: number): Window | null =>
	window === null || minimumCell <= 1 ? window : { first: yearOf(window.first), last: yearOf(window.last) };
