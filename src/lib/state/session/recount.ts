import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Recount } from '../findings/chosen-rows.svelte.ts';
import type { countLog } from './count-log.ts';
import type { Desk } from './desk.ts';
import type { OpenLog } from './stage.ts';

/**
 * Counts some rows of a log as it was counted: by the same audit, and its own conditions hold beside those that are asked
 * for. Single cases of them are not kept.
 */
export const recountOf =
	(desk: Desk, log: OpenLog, audit: ResolvedAudit, count: typeof countLog): Recount =>
	async (where, call) => {
		const asked = {
			...audit,
			data: { ...audit.data, where: [...(audit.data.where ?? []), ...where] }
		};
		const counted = await count(desk, log, withoutNamedReferences(asked), call);
		if (!counted.ok) return { ok: false, problems: counted.problems };
		const { evidence, cases } = counted.value;
		await cases?.close();
		if (evidence.kind !== 'counts') throw new Error('A log that is counted gives counts');
		return { ok: true, value: { audit: asked, cube: evidence.cube } };
	};

/** What is counted does not hang on references; one that is named and not among some rows would keep them from being counted. */
const withoutNamedReferences = (audit: ResolvedAudit): ResolvedAudit => ({
	...audit,
	groups: audit.groups.map((group) =>
		'level' in group.reference ? { ...group, reference: { rule: 'largest' } } : group
	)
});
