import { auditColumns } from '#lib/plan/audit-columns.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Outcome } from '#lib/spec/problem.ts';
import type { Mend, ResolvedAudit } from '#lib/spec/resolved-audit.ts';

const isSame = (one: Mend, other: Mend): boolean =>
	one.column === other.column && one.mend === other.mend && one.from === other.from;

/**
 * The audit by which a kept log is counted so that its result is that of the file: what was mended before it was kept is not
 * mended again, and how a file writes values is not said of those that a mend has written. An audit that mends a kept column
 * otherwise than it was mended is a problem, since what it asks for is gone.
 */
export function asKept(audit: ResolvedAudit, mended: readonly Mend[], file: string): Outcome<ResolvedAudit> {
	const { deidentify = [], reading, ...data } = audit.data;
	const read = auditColumns(audit).map(({ column }) => column);
	const mends = mended.filter(({ mend }) => mend !== 'drop');
	// The columns of a wide log are named by patterns.
	const problems = mends
		.filter(({ column }) => data.unpivot !== undefined || read.includes(column))
		.filter((mend) => !deidentify.some((asked) => isSame(asked, mend)))
		.map(({ column, mend }) => problem('kept-log-mended', { file, column, values: { mend } }));
	if (problems.length > 0) return { ok: false, problems };
	const left = deidentify.filter((asked) => !mends.some((mend) => isSame(asked, mend)));
	const isRewritten = (column: string): boolean =>
		mends.some((mend) => mend.column === column && mend.mend !== 'age90');
	const readings = reading?.filter(({ column }) => !isRewritten(column));
	const value: ResolvedAudit = {
		...audit,
		data: {
			...data,
			...(readings === undefined ? {} : { reading: readings }),
			...(left.length === 0 ? {} : { deidentify: left })
		}
	};
	return { ok: true, value };
}
