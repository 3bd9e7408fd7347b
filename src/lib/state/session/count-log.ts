import { rememberMapping } from '#lib/ingest/mapping-memory.ts';
import type { CaseReader } from '#lib/run/case-reader.ts';
import { soFar } from '#lib/report/so-far.ts';
import { asKept } from '#lib/run/as-kept.ts';
import { runAudit } from '#lib/run/run-audit.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Unread } from '#lib/spec/unread.ts';
import type { LogSource } from '#lib/engine/port.ts';
import { keptName, type KeptLog } from '../kept/kept-log.ts';
import type { Evidence } from '../findings/evidence.ts';
import { rolesIn } from '../mapping/roles-in.ts';
import type { Desk } from './desk.ts';
import { joinedProgress } from './joined-progress.ts';
import { provenanceOf } from './provenance-of.ts';
import type { OpenLog } from './stage.ts';
import type { Tried } from './without-bad-rows.ts';
import { withEngine } from './with-engine.ts';
import type { Task } from './work.svelte.ts';

const choicesOf = (audit: ResolvedAudit) => [...rolesIn(audit)].map(([column, role]) => ({ column, role }));

/** Single cases of the log that was counted, and the way to give back the engine that holds them. */
export interface OpenCases {
	readonly reader: CaseReader;
	readonly close: () => Promise<void>;
}

export interface CountedLog {
	readonly evidence: Evidence;
	/** What a reader should know of the log before believing the counts. */
	readonly cautions: readonly Problem[];
	/** Null where the audit compares no descriptions: then nothing is kept open. */
	readonly cases: OpenCases | null;
}

/** Counts a log by an audit and remembers what its columns meant. */
export function countLog(
	desk: Desk,
	log: OpenLog,
	audit: ResolvedAudit,
	task: Task
): Promise<Tried<CountedLog>> {
	return withEngine(desk, task, async (engine, keep) => {
		const { files, profile, kept } = log;
		const shards = files.filter((file) => file.kind === 'shard');
		const told = joinedProgress(shards.map(({ source }) => source));
		const read =
			kept === undefined
				? ({ ok: true, value: audit } as const)
				: asKept(audit, kept.mended, keptName(kept.log));
		if (!read.ok) return { ...read, rejected: [] };
		if (kept !== undefined && !(await areThere(shards))) {
			const wiped = { file: keptName(kept.log), values: { reason: 'it was wiped' } };
			return { ok: false, problems: [problem('kept-log-damaged', wiped)], rejected: [] };
		}
		const run = {
			audit: read.value,
			engine,
			sources: shards.map(({ source }) => source),
			formats: shards.map(({ format }) => format),
			signal: task.signal,
			tellsSoFar: task.soFar !== undefined,
			leaveOut: log.leftOut.length > 0 && kept === undefined,
			// Of several files, the first alone was screened by its profile.
			screen: shards.length > 1
		};
		for await (const event of runAudit(run)) {
			switch (event.kind) {
				case 'progress':
					task.progress(told(event.file, event.step));
					break;
				case 'partial':
					task.soFar?.(event.cube.rows === 0 ? null : () => soFar(read.value, event.cube, event.of));
					break;
				case 'failed':
					return { ok: false, problems: event.problems, rejected: event.rejected };
				case 'done': {
					if (desk.storage) rememberMapping(desk.storage, profile, choicesOf(audit));
					const { cube, engine: by, cautions, cases: reader } = event;
					if (kept !== undefined && event.sources[0]?.hash !== kept.log.hash) {
						const damaged = { file: keptName(kept.log), values: { reason: 'its bytes have changed' } };
						return { ok: false, problems: [problem('kept-log-damaged', damaged)], rejected: [] };
					}
					const { sources, unread } = kept === undefined ? event : cameFrom(kept.log, event.unread);
					const evidence: Evidence = {
						kind: 'counts',
						cube,
						audit,
						provenance: provenanceOf(desk, sources, by, unread)
					};
					return {
						ok: true,
						value: { evidence, cautions, cases: reader === null ? null : { reader, close: keep() } }
					};
				}
			}
		}
		throw new Error('A run ended without a last word');
	});
}

/** Whether files can still be read: what is kept may be wiped while it is open. */
const areThere = (files: readonly { readonly source: LogSource<File> }[]): Promise<boolean> =>
	Promise.all(files.map(({ source }) => source.handle.slice(0, 1).arrayBuffer())).then(
		() => true,
		() => false
	);

/** A kept log is told as the files that it was read from, with the rows of them that could not be. */
function cameFrom(
	{ sources, rows }: KeptLog,
	unread: Unread | undefined
): { readonly sources: KeptLog['sources']; readonly unread: Unread | undefined } {
	const leftOut = sources.reduce((sum, source) => sum + (source.leftOut ?? 0), 0);
	const values = unread?.values ?? [];
	const isWhole = leftOut === 0 && values.length === 0;
	return { sources, unread: isWhole ? undefined : { leftOut, of: rows + leftOut, values } };
}
