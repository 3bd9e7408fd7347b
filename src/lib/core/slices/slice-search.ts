import type { Interval, Proportion } from '../intervals/interval.ts';
import type { TestResult } from '../tests/test-result.ts';
import type { Slice } from './slice.ts';
import type { Fraction, SliceGap } from './slice-gap.ts';

/** The fewest rows a slice needs to be looked at, counted with their labels and decisions: a number, or a share of all rows. */
export type MinimumSupport =
	{ readonly kind: 'rows'; readonly rows: number } | { readonly kind: 'share'; readonly share: number };

export interface SliceSearchOptions {
	/** The metric. */
	readonly fraction: Fraction;
	/** Most conditions a slice may have. */
	readonly depth: number;
	readonly minimumSupport: MinimumSupport;
	/** Of the intervals; a slice is significant where its adjusted p is at most 1 − level. */
	readonly level: number;
	/** Benjamini–Hochberg takes slices, which overlap, for positively dependent; Holm takes them for nothing. */
	readonly correction: 'holm' | 'benjamini-hochberg';
	/** ε: a condition that changes the divergence by no more than this is not worth its words. */
	readonly redundancy: number;
	/** `compared`: missing membership is a level that slices may be of; `shown`: its rows count in the whole and in slices that do not ask for the attribute. */
	readonly missingMembership: 'shown' | 'compared';
}

/** A slice that was tested. */
export interface TestedSlice {
	readonly slice: Slice;
	/** Its `sliceKey`. */
	readonly key: string;
	readonly rows: number;
	/** Rows as a share of all rows. */
	readonly support: number;
	readonly gap: SliceGap;
	readonly test: TestResult;
	/** p adjusted over every slice that was tested. */
	readonly adjusted: number;
	/** The simpler slice (none of its conditions: everyone) that says as much; null where none does, or not significant. */
	readonly foldedUnder: Slice | null;
}

/** A slice worth listing. Its plain interval takes no account of the search that chose it; the simultaneous one does. */
export interface ListedSlice extends TestedSlice {
	readonly interval: Interval;
	/** Holds for every slice of the family at once, Šidák. */
	readonly simultaneous: Interval;
	/** DivExplorer's t. */
	readonly betaT: number;
	/** Significant slices that are folded under this one, in the order of the search. */
	readonly folds: readonly Slice[];
}

/** What testing a family of slices found. */
export interface SliceFindings {
	/** How many slices were tested: p values are adjusted over all of them. */
	readonly familySize: number;
	/** Slices with enough rows where the metric has no answer, or nobody else has one. */
	readonly withoutAnswer: number;
	/** Significant and not folded; the widest divergence first, then in the order of the search. */
	readonly listed: readonly ListedSlice[];
	/** Every slice that was tested, by its key. */
	readonly tested: ReadonlyMap<string, TestedSlice>;
}

export interface SliceSearch extends SliceFindings {
	readonly options: SliceSearchOptions;
	/** Rows in the table. */
	readonly rows: number;
	/** The metric of everyone. */
	readonly whole: Proportion;
}
