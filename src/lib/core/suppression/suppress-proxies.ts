import type { CrossCell } from '../proxy/cross-counts.ts';
import { proxyFigures, type ProxyFigures } from '../proxy/proxy-figures.ts';
import type { ProxyTable } from '../proxy/proxy-table.ts';
import type { Publishable, SuppressionMask } from './suppression-mask.ts';

/** What of one column against one attribute may leave: the figures alone, in place of the counts. */
export interface SuppressedProxy extends ProxyFigures {
	readonly model: string;
	readonly column: string;
	readonly attribute: string;
}

/**
 * Whether the figures of a column against an attribute may leave: every count that they are read from is 0 or large
 * enough, rows that lack one or both among them, and the model and every group have a number of rows that may leave.
 * Then a reader who worked the counts out again from the figures would hold no small one.
 */
export const proxyMayLeave = (
	cells: readonly CrossCell[],
	{ minimumCell, publishable }: { readonly minimumCell: number; readonly publishable: readonly Publishable[] }
): boolean =>
	minimumCell <= 1 ||
	(cells.every(({ rows }) => rows === 0 || rows >= minimumCell) &&
		publishable.every((each) => each !== 'nothing'));

/** The figures that may leave; a column and attribute that is not among them has none that may. */
export const suppressProxies = (
	{ pairs }: ProxyTable,
	models: readonly string[],
	{ mask, minimumCell }: { readonly mask: SuppressionMask; readonly minimumCell: number }
): readonly SuppressedProxy[] =>
	models.flatMap((model) =>
		pairs.flatMap(({ column, attribute, cells }): readonly SuppressedProxy[] => {
			const own = cells.filter((cell) => cell.model === model);
			const groups = own.map(({ levels }) => mask.publishes(model, [attribute], [levels[1] ?? null]));
			const publishable = [mask.publishes(model, [], []), ...groups];
			return proxyMayLeave(own, { minimumCell, publishable })
				? [{ model, column, attribute, ...proxyFigures(own) }]
				: [];
		})
	);
