import type { MetricId } from '#lib/core/metrics/metric.ts';

export const comparisonViews = ['rate', 'difference', 'ratio'] as const;
/** What the groups view puts on its axis: the rate itself, or its difference from or ratio to the reference. */
export type ComparisonView = (typeof comparisonViews)[number];

export const sortOrders = ['worst', 'rate', 'size', 'name'] as const;
/** Order of the groups: widest gap first, highest rate first, most rows first, or by name. */
export type SortOrder = (typeof sortOrders)[number];

export const sliceOrders = ['worse', 'largest'] as const;
/** Which of the slices that were found come first: those who are worse off, or the largest differences. */
type SliceOrder = (typeof sliceOrders)[number];

export const layouts = ['grid', 'list'] as const;
/** How combinations of two attributes are laid out: crossed, or one below the other. */
export type Layout = (typeof layouts)[number];

export const shownRates = ['raw', 'pooled'] as const;
/** Which rates a crossing prints: as counted, or drawn towards what the attributes predict. */
export type ShownRates = (typeof shownRates)[number];

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What is shown and how: all of it is in the address bar, none of it is in the result. */
export interface View {
	/** Null: the audit's first. */
	readonly model: string | null;
	/** Null: the first attribute of the audit. */
	readonly attribute: string | null;
	/** Null: the first combination of attributes. */
	readonly intersection: string | null;
	/** Null: every metric of the audit. */
	readonly metrics: readonly MetricId[] | null;
	readonly comparison: ComparisonView;
	/** A level of `attribute` to compare against, in place of the audit's reference; null: the audit's. */
	readonly reference: string | null;
	/** The one group that is looked at within strata, its level in JSON, or "all"; null: the one with the widest gap. */
	readonly group: string | null;
	/** What groups are compared within: a column, or several in JSON; null: the first there is. */
	readonly stratum: string | null;
	/** The slice that is asked about, as attributes and levels in JSON; null: none. */
	readonly slice: string | null;
	/** Levels that rows must have to be looked at, as attributes and levels in JSON; null: all rows. */
	readonly rows: string | null;
	/** Conditions that rows must meet to be looked at, counted anew for it, in JSON as an audit has them; null: all rows. */
	readonly where: string | null;
	/** A part of the names of the groups on show; null: every group. */
	readonly find: string | null;
	readonly sort: SortOrder;
	readonly slices: SliceOrder;
	/** Null: crossed where that has room. */
	readonly layout: Layout | null;
	readonly rates: ShownRates;
	/** Which part of the room of descriptions; null: its first. */
	readonly part: string | null;
	/** The comparison of descriptions on show, as its attribute, baseline and variant in JSON; null: the one most outside. */
	readonly contrast: string | null;
	/** Levels that a stratum must have to be shown, by column, in JSON; null: every stratum. */
	readonly only: string | null;
	/** The attribute of the patients by whose groups descriptions are compared; null: all cases together. */
	readonly by: string | null;
	/** Whose cases the part on single cases shows: model and stratum of a comparison in JSON; null: the most harmed. */
	readonly whose: string | null;
	/** The single case on show, by its name; null: the first. */
	readonly case: string | null;
	/** One threshold for all, Infinity where nobody is to be selected; null: the one in force. */
	readonly threshold: number | null;
	/** A threshold for each group, by its level, in JSON; null: one for all. */
	readonly thresholds: string | null;
	/** How many false alarms a missed case costs; null: one. */
	readonly cost: number | null;
	/** The metric whose gap is looked at beside thresholds; null: the first that the policy judges. */
	readonly gap: MetricId | null;
	/** How wide that gap may be, as a share; null: what the policy lets pass. */
	readonly within: number | null;
	/** The groups that have a panel of their own, by their titles, in JSON; null: the largest. */
	readonly groups: string | null;
	/** The column whose need is compared at the same score; null: the audit's first. */
	readonly need: string | null;
	/** In how many parts of equally many rows scores are put for that; null: ten. */
	readonly parts: number | null;
	/** Null: as the device prefers. */
	readonly theme: Theme | null;
}

export const defaultView: View = {
	model: null,
	attribute: null,
	intersection: null,
	metrics: null,
	comparison: 'rate',
	reference: null,
	group: null,
	stratum: null,
	slice: null,
	rows: null,
	where: null,
	find: null,
	sort: 'worst',
	slices: 'worse',
	layout: null,
	rates: 'raw',
	part: null,
	contrast: null,
	only: null,
	by: null,
	whose: null,
	case: null,
	threshold: null,
	thresholds: null,
	cost: null,
	gap: null,
	within: null,
	groups: null,
	need: null,
	parts: null,
	theme: null
};

/** What of a view holds for another log too: how it looks, and nothing that names its columns, levels or cases. */
export const viewOfAnotherLog = ({ comparison, sort, slices, layout, rates, theme }: View): View => ({
	...defaultView,
	comparison,
	sort,
	slices,
	layout,
	rates,
	theme
});
