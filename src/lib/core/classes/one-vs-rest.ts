import type { Counts } from '../cube/counts.ts';
import type { ClassCounts } from './class-counts.ts';
import { classMargins, type ClassMargins } from './class-margins.ts';

/** One class of a table as a binary decision: positive is this class, negative is every other. */
export const marginsOfClass = ({ right, labelled, predicted, all }: ClassMargins, at: number): Counts => {
	const tp = right[at] ?? 0;
	const fp = (predicted[at] ?? 0) - tp;
	const fn = (labelled[at] ?? 0) - tp;
	return { tp, fp, fn, tn: all - tp - fp - fn };
};

/**
 * A class against all others, as the four counts of a binary decision: with them every binary metric, its interval and
 * its comparisons are those of that class. A class that no row has gives only true negatives.
 */
export const oneVsRest = (counts: ClassCounts, name: string): Counts =>
	marginsOfClass(classMargins(counts), counts.classes.indexOf(name));
