import { noCounts } from '#lib/core/cube/counts.ts';
import { restOf } from '#lib/core/disparities/rest.ts';
import { matchedDifference, type MatchedDifference } from '#lib/core/matching/matched-difference.ts';
import { withoutFeature } from '#lib/core/matching/without-feature.ts';
import { noAnswer, type NoAnswer } from '#lib/core/metrics/answer.ts';
import type { Metric } from '#lib/core/metrics/metric.ts';
import { noStrata, restOfStrata, type GroupStrata } from '#lib/core/strata/strata-table.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { alikeStrata } from './alike-strata.ts';
import { comparable } from './comparable.ts';
import { noneForAll, type Build } from './context.ts';
import { isSmall, type GroupRow, type GroupTable } from './group-tables.ts';
import { hidesStrata } from './hides-strata.ts';
import { blankMatching, type MatchingRow } from './matching-row.ts';
import { referenceSide, type ReferenceSide } from './reference-side.ts';
import type { Disparity } from './result.ts';
import { referenceTitle, withinFamily } from './within-family.ts';

/** The features that the groups of an attribute are matched on: all but the attribute itself. */
const featuresOf = ({ matching }: ResolvedAudit, attribute: string): readonly string[] =>
	(matching?.on ?? []).map(({ column }) => column).filter((column) => column !== attribute);

/**
 * Each group of an attribute beside the rows of its reference that are alike in what the audit matches on, in every
 * metric that is a share of rows. It is of the group's own people; it judges nothing, and it is observational.
 */
export function matchedOf(build: Build, table: GroupTable, metric: Metric): readonly Disparity[] {
	if (!isMatched(build.audit, table, metric)) return [];
	const side = referenceSide(build.audit, table, metric);
	const { scale } = comparable(metric);
	return withinFamily({ build, table, metric, side, named: metric.id }, (row) => {
		const found = differenceOf(build.audit, { table, metric, side }, row);
		return [
			{
				comparison: 'matched_difference',
				answer: 'reason' in found ? noAnswer(found.reason) : found.answer,
				interval: 'reason' in found ? () => null : found.interval,
				method: `newcombe, matched cells${'reason' in found ? '' : found.text}`,
				test: null,
				scale
			}
		];
	});
}

/** What matching kept and lost for each matched difference. */
export function matchingOf(build: Build, table: GroupTable, metric: Metric): readonly MatchingRow[] {
	if (!isMatched(build.audit, table, metric)) return [];
	const side = referenceSide(build.audit, table, metric);
	return table.rows
		.filter((row) => side.kind !== 'group' || side.row !== row)
		.map((row) => {
			const place = {
				model: table.model,
				attribute: table.set.name,
				group: row.title,
				reference: referenceTitle(side),
				metric: metric.id,
				small: isSmall(row, metric, table) || hidesStrata(build.audit)
			};
			const found = differenceOf(build.audit, { table, metric, side }, row);
			if ('reason' in found) return blankMatching(place, found.reason);
			const { kept } = found;
			return {
				...place,
				cells: kept.cells,
				cells_matched: kept.cellsMatched,
				rows: kept.rows,
				rows_matched: kept.rowsMatched,
				reference_rows: kept.referenceRows,
				reference_rows_matched: kept.referenceRowsMatched,
				imbalance_before: kept.imbalanceBefore,
				imbalance_after: kept.imbalanceAfter,
				reason: found.answer.reason
			};
		});
}

/** Groups of a single attribute, which is not all that is matched on, in a share of rows. */
const isMatched = (audit: ResolvedAudit, table: GroupTable, metric: Metric): boolean =>
	table.set.groups.length === 1 &&
	featuresOf(audit, table.set.name).length > 0 &&
	comparable(metric).proportion !== null;

interface Sides {
	readonly table: GroupTable;
	readonly metric: Metric;
	readonly side: ReferenceSide;
}

function differenceOf(
	audit: ResolvedAudit,
	{ table, metric, side }: Sides,
	row: GroupRow
): (MatchedDifference & { readonly text: string }) | { readonly reason: NoAnswer } {
	const share = comparable(metric).proportion;
	const none = noneForAll(audit, metric);
	if (none !== null) return { reason: none };
	const itself = audit.matching?.on.findIndex(({ column }) => column === table.set.name) ?? -1;
	const cellsOf = (cells: GroupStrata | undefined): GroupStrata | undefined =>
		cells === undefined || itself === -1 ? cells : withoutFeature(cells, itself);
	const own = cellsOf(row.counts.matched);
	const all = cellsOf(table.population.counts.matched);
	if (share === null || own === undefined || all === undefined) return { reason: 'not-counted' };
	if (side.kind === 'none') return { reason: 'no-reference' };
	const other =
		side.kind === 'group' ? (cellsOf(side.row.counts.matched) ?? noStrata) : restOfStrata(all, own);
	const cells = [...all.keys()].map((key) => ({
		group: share(own.get(key) ?? noCounts),
		reference: share(other.get(key) ?? noCounts)
	}));
	const reference = side.kind === 'group' ? side.row.counts : restOf(table.population.counts, row.counts);
	const { bySide, text } = alikeStrata(cells, share, { group: row.counts, reference });
	return { ...matchedDifference(cells), interval: matchedDifference(bySide).interval, text };
}
