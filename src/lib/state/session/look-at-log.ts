import type { Engine, LogSource } from '#lib/engine/port.ts';
import { recallMapping } from '#lib/ingest/mapping-memory.ts';
import { profileLog } from '#lib/ingest/profile-log.ts';
import type { LogProfile } from '#lib/ingest/profile.ts';
import { rejectedRowsOf } from '#lib/ingest/shards/rejected-rows-of.ts';
import { suggestRoles } from '#lib/ingest/suggest-roles.ts';
import type { RejectedRows } from '#lib/spec/rejected-rows.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { firstDraft } from '../mapping/draft.ts';
import { damageOf } from '../kept/damage-of.ts';
import { keptName, type KeptLog, type KeptOrigin } from '../kept/kept-log.ts';
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

/** What is known of a log before it is looked at. */
export interface LookBy {
	/** The audit by which the log is read; null drafts one. */
	readonly given: ResolvedAudit | null;
	readonly leftOut: readonly RejectedRows[];
	readonly kept: KeptOrigin | null;
}

/**
 * Profiles the first file of a log, holds the others against it, and drafts the audit: the one given, else by the roles
 * remembered for a log of this shape, else by its looks.
 */
export function lookAtLog(
	desk: Desk,
	[first, ...others]: readonly [File, ...File[]],
	{ given, leftOut, kept }: LookBy,
	task: Task
): Promise<Tried<LookedAt>> {
	return withEngine(desk, task, async (engine) => {
		// Damage is told as such, before it is taken for a file of another kind.
		const damage = kept === null ? null : await damageOf(first, kept.log, task);
		if (damage !== null) return { ok: false, problems: [damage], rejected: [] };
		const source = { ...sourceOf(first), ...(kept === null ? {} : { name: keptName(kept.log) }) };
		const looked = await profileLog(source, desk.readRange, engine, task, leftOut.length > 0);
		if (!looked.ok) {
			const { problems, rejected } = looked;
			if (rejected === null) return { ok: false, problems, rejected: [] };
			// Whoever chooses to go on without these goes on without those of every file: all are shown before.
			const all = await rejectedIn(desk, engine, [source, ...others.map(sourceOf)], task);
			return { ok: false, problems, rejected: all.length > 0 ? all : [rejected] };
		}
		const profile = kept === null ? looked.value : withItsName(looked.value);
		const seen = await seeFiles(desk, engine, { known: [source], files: others }, task);
		const { format } = profile;
		const base: LogFile = { kind: 'shard', source, format, warnings: [], lacks: [], adds: [] };
		const files = [base, ...filesBeside(namesIn(profile), seen)] as const;
		const suggestions = suggestRoles(profile);
		const remembered = given || !desk.storage ? null : recallMapping(desk.storage, profile);
		const draft = given ?? firstDraft(profile, suggestions, remembered, desk.policies);
		const log: OpenLog = {
			files,
			profile,
			suggestions,
			remembered: remembered !== null,
			...(kept === null ? { leftOut } : { leftOut: leftOutOf(kept.log), kept })
		};
		return { ok: true, value: { log, draft } };
	});
}

/** Kept rows bear the name of the file that they came from, which is of another kind. */
const withItsName = (profile: LogProfile): LogProfile => ({
	...profile,
	warnings: profile.warnings.filter(({ code }) => code !== 'log-name-lies')
});

/** Rows that were left out before the log was kept: how many, since their lines were not. */
function leftOutOf({ sources, rows }: KeptLog): readonly RejectedRows[] {
	const left = sources.reduce((sum, source) => sum + (source.leftOut ?? 0), 0);
	return left === 0
		? []
		: [{ file: keptName({ sources }), rows: left, of: rows + left, listed: [], kinds: {} }];
}

/** Rows that cannot be read, of all files that have any. */
async function rejectedIn(
	{ readRange }: Desk,
	engine: Engine<File>,
	sources: readonly LogSource<File>[],
	task: Task
): Promise<readonly RejectedRows[]> {
	const all: RejectedRows[] = [];
	for (const source of sources) {
		const rejected = await rejectedRowsOf(source, readRange, engine, task);
		if (rejected !== null) all.push(rejected);
	}
	return all;
}

/**
 * An open log together with further files; what its columns mean stays as it was said. Where rows of the files before are
 * left out and these have some too, the choice is asked for again when the log is counted.
 */
export const addToLog = (desk: Desk, log: OpenLog, files: readonly File[], task: Task): Promise<OpenLog> =>
	withEngine(desk, task, async (engine) => {
		const known = log.files.map(({ source }) => source);
		const seen = await seeFiles(desk, engine, { known, files }, task);
		const isChosen = log.leftOut.length > 0;
		const more = isChosen ? await rejectedIn(desk, engine, files.map(sourceOf), task) : [];
		return {
			...log,
			leftOut: more.length > 0 ? [] : log.leftOut,
			files: [...log.files, ...filesBeside(namesIn(log.profile), seen)]
		};
	});

const namesIn = ({ columns }: OpenLog['profile']): readonly string[] => columns.map(({ name }) => name);
