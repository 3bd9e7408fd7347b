import { peopleAmong } from '#lib/ingest/descriptions/plain-levels.ts';
import { readUnfinished } from '#lib/spec/resolve-audit.ts';
import type { Raters } from '#lib/spec/resolved-audit.ts';
import type { AuditEdit } from './audit-edits.ts';

/**
 * People named among those who answer; null: only models answer. Where none is named, those of the column's levels are
 * taken whose names say so.
 */
export const withRaters =
	(raters: Raters | null, levels: readonly string[]): AuditEdit =>
	(audit) => {
		if (audit.counterfactual === undefined) return audit;
		const called = peopleAmong({ examples: levels.map((value) => ({ value, count: 0 })) });
		const humans = raters === null || raters.humans.length > 0 ? raters?.humans : called;
		const named = raters === null ? undefined : { ...raters, humans };
		return readUnfinished({ ...audit, counterfactual: { ...audit.counterfactual, raters: named } }, {}).audit;
	};
