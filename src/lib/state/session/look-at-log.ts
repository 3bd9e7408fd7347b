import { recallMapping } from '#lib/ingest/mapping-memory.ts';
import { profileLog } from '#lib/ingest/profile-log.ts';
import { suggestRoles } from '#lib/ingest/suggest-roles.ts';
import type { RejectedRows } from '#lib/spec/rejected-rows.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { firstDraft } from '../mapping/draft.ts';
import type { Desk } from './desk.ts';
import { filesBeside, seeFiles, sourceOf, type LogFile } from './log-files.ts';
import type { OpenLog } from './stage.ts';
import type { Tried } from './without-bad-rows.ts';
import { withEngine } from './with-engine.ts';
import type { Task } from './work.svelte.ts';

interface LookedAt {
	readonly log: OpenLog;
	readonly draft: ResolvedAudit;
}

interface Given {
	/** The audit by which the log is read; null drafts one. */
	readonly given: ResolvedAudit | null;
	readonly leftOut: readonly RejectedRows[];
}

/**
 * Profiles the first file of a log, holds the others against it, and drafts the audit: the one given, else by the roles
 * remembered for a log of this shape, else by its looks.
 */
export function lookAtLog(
	desk: Desk,
	[first, ...others]: readonly [File, ...File[]],
	{ given, leftOut }: Given,
	task: Task
): Promise<Tried<LookedAt>> {
	return withEngine(desk, task, async (engine) => {
		const source = sourceOf(first);
		const looked = await profileLog(source, desk.readRange, engine, task, leftOut.length > 0);
		if (!looked.ok) return { ...looked, rejected: looked.rejected === null ? [] : [looked.rejected] };
		const profile = looked.value;
		const seen = await seeFiles(desk, engine, { known: [source], files: others }, task);
		const { format } = profile;
		const base: LogFile = { kind: 'shard', source, format, warnings: [], lacks: [], adds: [] };
		const files = [base, ...filesBeside(namesIn(profile), seen)] as const;
		const suggestions = suggestRoles(profile);
		const remembered = given || !desk.storage ? null : recallMapping(desk.storage, profile);
		const draft = given ?? firstDraft(profile, suggestions, remembered, desk.policies);
		const log: OpenLog = { files, profile, suggestions, remembered: remembered !== null, leftOut };
		return { ok: true, value: { log, draft } };
	});
}

/** An open log together with further files; what its columns mean stays as it was said. */
export const addToLog = (desk: Desk, log: OpenLog, files: readonly File[], task: Task): Promise<OpenLog> =>
	withEngine(desk, task, async (engine) => {
		const known = log.files.map(({ source }) => source);
		const seen = await seeFiles(desk, engine, { known, files }, task);
		return { ...log, files: [...log.files, ...filesBeside(namesIn(log.profile), seen)] };
	});

const namesIn = ({ columns }: OpenLog['profile']): readonly string[] => columns.map(({ name }) => name);
