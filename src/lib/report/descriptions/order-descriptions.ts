import type { VerdictRow } from '../result.ts';
import { verdictRank } from '../verdict-order.ts';

/** Whether fewer answers are right or favourable under the variant. */
export const isHarm = ({ comparison, value }: Pick<VerdictRow, 'comparison' | 'value'>): boolean =>
	comparison === 'net_shift' && (value ?? 0) < 0;

/** A gain is no harm; a change beyond noise has no direction, and stands between. */
const harmRank = (row: VerdictRow): number => (isHarm(row) ? 0 : row.comparison === 'excess' ? 1 : 2);

/** Verdicts on descriptions as a page shows them: outside first, and of those what serves people worse before what serves them better, the widest first. */
export const orderDescriptions = (rows: readonly VerdictRow[]): readonly VerdictRow[] =>
	rows.toSorted(
		(a, b) =>
			verdictRank(a.verdict) - verdictRank(b.verdict) ||
			harmRank(a) - harmRank(b) ||
			Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0)
	);
