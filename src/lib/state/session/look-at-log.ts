import { recallMapping } from '#lib/ingest/mapping-memory.ts';
import { profileLog } from '#lib/ingest/profile-log.ts';
import { suggestRoles } from '#lib/ingest/suggest-roles.ts';
import type { RejectedRows } from '#lib/spec/rejected-rows.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { firstDraft } from '../mapping/draft.ts';
import type { Desk } from './desk.ts';
import type { OpenLog } from './stage.ts';
import type { Tried } from './without-bad-rows.ts';
import { withEngine } from './with-engine.ts';
import type { Task } from './work.svelte.ts';

interface LookedAt {
	readonly log: OpenLog;
	readonly draft: ResolvedAudit;
}

/** Profiles a log and drafts its audit: the one given, else by the roles remembered for a log of this shape, else by its looks. */
export function lookAtLog(
	desk: Desk,
	file: File,
	{ given, leftOut }: { readonly given: ResolvedAudit | null; readonly leftOut: RejectedRows | null },
	task: Task
): Promise<Tried<LookedAt>> {
	return withEngine(desk, task, async (engine) => {
		const source = { name: file.name, bytes: file.size, handle: file };
		const looked = await profileLog(source, desk.readRange, engine, task, leftOut !== null);
		if (!looked.ok) return { ...looked, rejected: looked.rejected === null ? [] : [looked.rejected] };
		const profile = looked.value;
		const suggestions = suggestRoles(profile);
		const remembered = given || !desk.storage ? null : recallMapping(desk.storage, profile);
		const draft = given ?? firstDraft(profile, suggestions, remembered, desk.policies);
		const log: OpenLog = { source, profile, suggestions, remembered: remembered !== null, leftOut };
		return { ok: true, value: { log, draft } };
	});
}
