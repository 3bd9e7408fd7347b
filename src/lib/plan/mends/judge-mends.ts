import { didYouMean } from '#lib/spec/did-you-mean.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { auditColumns } from '../audit-columns.ts';

/**
 * What keeps mends from being what they say: a column that is dropped and read, one that is mended and not read (a name
 * written wrongly would leave the column as it is), a hash whose values would be shown.
 * @param read the columns of the file that are loaded
 */
export function judgeMends(audit: ResolvedAudit, read: readonly string[]): readonly Problem[] {
	const shown = shownColumns(audit);
	return (audit.data.deidentify ?? []).flatMap(({ column, mend }, i) => {
		const place = { at: `/data/deidentify/${i}/column`, found: column, column };
		const isRead = read.includes(column);
		if (mend === 'drop') return isRead ? [problem('mend-of-dropped', place)] : [];
		if (!isRead) return [problem('mend-not-read', { ...place, values: { hint: didYouMean(column, read) } })];
		return mend === 'hash' && (shown.has(column) || !keysOf(audit).has(column))
			? [problem('mend-hash-is-shown', place)]
			: [];
	});
}

/** Columns that tell whose row it is, or of which case: no value of them leaves. */
const keysOf = ({ data, counterfactual }: ResolvedAudit): ReadonlySet<string | null> =>
	new Set([data.cluster, ...(counterfactual?.pair ?? [])]);

/** What the audit reads as anything but a key. */
function shownColumns(audit: ResolvedAudit): ReadonlySet<string> {
	const { counterfactual, ...rest } = audit;
	const keyless = {
		...rest,
		data: { ...rest.data, cluster: null },
		...(counterfactual === undefined ? {} : { counterfactual: { ...counterfactual, pair: [] } })
	};
	return new Set(auditColumns(keyless).map(({ column }) => column));
}
