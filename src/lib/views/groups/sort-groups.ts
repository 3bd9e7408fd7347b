import type { Better } from '#lib/core/metrics/metric.ts';
import { unreachable } from '#lib/core/unreachable.ts';
import type { SortOrder } from '#lib/state/address/view.ts';
import type { GroupFigure } from './group-figure.ts';

/** How badly a group fares: its gap towards the worse side, or its size where either side may harm. Without a gap it is the last. */
function harm({ difference, mark }: GroupFigure, better: Better): number {
	const gap = mark === 'reference' ? 0 : (difference?.value ?? null);
	if (gap === null) return -Infinity;
	if (better === null) return Math.abs(gap);
	return better === 'higher' ? -gap : gap;
}

const falling = (a: number, b: number): number => (a === b ? 0 : a > b ? -1 : 1);

/** The groups in the order asked for; ties, and groups without a number, by name. */
export function sortGroups(
	figures: readonly GroupFigure[],
	order: SortOrder,
	better: Better
): readonly GroupFigure[] {
	const named = figures.toSorted((a, b) => (a.measure.group < b.measure.group ? -1 : 1));
	const byNumber = (number: (figure: GroupFigure) => number) =>
		named.toSorted((a, b) => falling(number(a), number(b)));
	switch (order) {
		case 'name':
			return named;
		case 'worst':
			return byNumber((figure) => harm(figure, better));
		case 'rate':
			return byNumber(({ measure }) => measure.value ?? -Infinity);
		case 'size':
			return byNumber(({ measure }) => measure.n ?? -1);
		default:
			return unreachable(order);
	}
}

/** As they leave in a table: groups that stay on this machine are last, by name, because their place would tell of their number. */
export const leavingOrder = (figures: readonly GroupFigure[]): readonly GroupFigure[] => [
	...figures.filter(({ measure }) => !measure.small),
	...sortGroups(
		figures.filter(({ measure }) => measure.small),
		'name',
		null
	)
];
