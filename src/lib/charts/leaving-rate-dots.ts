import { rateDotsDomain, type RateDots, type RateDotsRow, type SharedAxis } from './rate-dots.ts';

/** What stands in the row of a group that is held back. */
export const heldBack = 'held back: too few people, or tells of them';

/** The row of a group that is held back, without a figure. */
export const blankRow = (row: RateDotsRow): RateDotsRow => ({
	...row,
	detail: '',
	value: null,
	low: null,
	high: null,
	low66: null,
	high66: null,
	pooled: null,
	reason: heldBack
});

/** Whether the chart that leaves looks otherwise than the one on screen. */
export const holdsBack = ({ rows, domain, leavingDomain }: RateDots): boolean =>
	rows.some((row) => row.small) ||
	(leavingDomain !== undefined && leavingDomain.some((end, at) => end !== domain?.[at]));

/**
 * The chart as it leaves the machine, in a picture or on paper: groups that are held back have no figure, and stand
 * last by name, because their place among the others would tell of theirs, as the reach of the axis would.
 */
export function leavingRateDots({ domain, leavingDomain, ...chart }: RateDots): RateDots {
	const [sums, rows] = [chart.rows.slice(0, chart.sums ?? 0), chart.rows.slice(chart.sums ?? 0)];
	const held = rows.filter((row) => row.small);
	const axis = leavingDomain ?? (chart.rows.some((row) => row.small) ? undefined : domain);
	return {
		...chart,
		rows: [
			...sums.map((row) => (row.small ? blankRow(row) : row)),
			...rows.filter((row) => !row.small),
			...held.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(blankRow)
		],
		...(axis === undefined ? {} : { domain: axis, leavingDomain: axis })
	};
}

/** One axis for several charts, on screen and as they leave. */
export const sharedAxis = (charts: readonly RateDots[]): SharedAxis => ({
	domain: rateDotsDomain(charts),
	leavingDomain: rateDotsDomain(charts.map(leavingRateDots))
});
