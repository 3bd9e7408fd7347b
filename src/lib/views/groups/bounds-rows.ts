import type { MetricId } from '#lib/core/metrics/metric.ts';
import type { Result } from '#lib/report/result.ts';

/** How far rows whose group is not recorded could move one comparison. */
export interface BoundsRow {
	readonly metric: MetricId;
	readonly group: string;
	readonly reference: string | null;
	/** Between those whose group is recorded. */
	readonly difference: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly ratio: number | null;
	readonly lowRatio: number | null;
	readonly highRatio: number | null;
	/** Whether its figures are held back from everything that leaves. */
	readonly small: boolean;
}

/**
 * The bounds of every difference from the reference in one attribute of a model, by metric and the widest first; none
 * where every row's group is recorded. A difference without an answer has no row.
 */
export function boundsRows(
	{ disparities }: Pick<Result, 'disparities'>,
	of: { readonly model: string; readonly attribute: string }
): readonly BoundsRow[] {
	const own = disparities.filter(
		(row) => row.model === of.model && row.attribute === of.attribute && row.stratum === null
	);
	return own
		.flatMap((row): readonly BoundsRow[] => {
			if (row.comparison !== 'difference_bounds' || row.metric === null || row.low === null) return [];
			const ratio = own.find(
				(each) => each.comparison === 'ratio_bounds' && each.metric === row.metric && each.group === row.group
			);
			return [
				{
					metric: row.metric,
					group: row.group,
					reference: row.reference,
					difference: row.value,
					low: row.low,
					high: row.high,
					ratio: ratio?.value ?? null,
					lowRatio: ratio?.low ?? null,
					highRatio: ratio?.high ?? null,
					small: row.small
				}
			];
		})
		.toSorted((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));
}

/** Whether a difference keeps its direction whoever the missing rows are. */
const holds = ({ low, high }: BoundsRow): boolean => (low ?? 0) > 0 || (high ?? 0) < 0;

/** What the bounds come to, in a sentence about those that may leave. */
export function boundsSentence(rows: readonly BoundsRow[]): string {
	const told = rows.filter(({ small }) => !small);
	if (told.length === 0) return 'All of it is held back from what leaves: it would tell of few people.';
	const kept = told.filter(holds).length;
	const of = told.length === 1 ? 'the one difference' : `${told.length} differences`;
	return `Whichever group they are of, ${kept === told.length ? of : `${kept} of ${of}`} from the reference ${kept === 1 ? 'keeps its' : 'keep their'} direction${kept === told.length ? '' : '; the others could turn round'}.`;
}
