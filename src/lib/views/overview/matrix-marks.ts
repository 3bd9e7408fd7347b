import type { MiniInterval } from '#lib/charts/mini-interval.layout.ts';
import { sharedDomain, type Domain, type Extent } from '#lib/charts/primitives/scale.ts';
import type { MatrixCell, OverviewMatrix } from '#lib/report/overview-matrix.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { allowedGap } from '#lib/report/allowed-gap.ts';
import { quantityOf } from '../findings/quantity-of.ts';

const scaleOf = (cell: MatrixCell): string => {
	const { mode, unit } = quantityOf(cell.metric, cell.comparison);
	return `${mode} ${unit}`;
};

/** Cells that are measured alike share one scale, so that their gaps can be compared by eye. */
export function matrixDomains(
	audit: ResolvedAudit,
	rows: OverviewMatrix['rows']
): ReadonlyMap<string, Domain> {
	const extents = new Map<string, Extent[]>();
	for (const cell of rows.flatMap((row) => row.cells)) {
		// A gap that nobody can judge has an interval as wide as it is: it would press all others flat.
		const worst = cell.verdict === 'not_assessable' ? null : cell.worst;
		const allowed = allowedGap(audit, cell.metric, cell.comparison);
		const extent: Extent = {
			quantity: quantityOf(cell.metric, cell.comparison),
			values: [
				worst?.value ?? null,
				worst?.low_simultaneous ?? null,
				worst?.high_simultaneous ?? null,
				allowed?.low ?? null,
				allowed?.high ?? null
			]
		};
		extents.set(scaleOf(cell), [...(extents.get(scaleOf(cell)) ?? []), extent]);
	}
	return new Map([...extents].map(([scale, each]) => [scale, sharedDomain(each)]));
}

/** The small picture of a cell; null where nothing can be compared. */
export function matrixMark(
	audit: ResolvedAudit,
	cell: MatrixCell,
	domains: ReadonlyMap<string, Domain>
): MiniInterval | null {
	const domain = domains.get(scaleOf(cell));
	const { worst } = cell;
	if (!worst || !domain) return null;
	return {
		quantity: quantityOf(cell.metric, cell.comparison),
		value: worst.value,
		low: worst.low_simultaneous,
		high: worst.high_simultaneous,
		low66: worst.low66,
		high66: worst.high66,
		mark: cell.verdict ?? 'described',
		band: allowedGap(audit, cell.metric, cell.comparison),
		domain,
		small: worst.small
	};
}
