import { rememberMapping } from '#lib/ingest/mapping-memory.ts';
import type { CaseReader } from '#lib/run/case-reader.ts';
import { runAudit } from '#lib/run/run-audit.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
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
		const { files, profile } = log;
		const shards = files.filter((file) => file.kind === 'shard');
		const told = joinedProgress(shards.map(({ source }) => source));
		const run = {
			audit,
			engine,
			sources: shards.map(({ source }) => source),
			formats: shards.map(({ format }) => format),
			signal: task.signal,
			leaveOut: log.leftOut.length > 0,
			// Of several files, the first alone was screened by its profile.
			screen: shards.length > 1
		};
		for await (const event of runAudit(run)) {
			switch (event.kind) {
				case 'progress':
					task.progress(told(event.file, event.step));
					break;
				case 'failed':
					return { ok: false, problems: event.problems, rejected: event.rejected };
				case 'done': {
					if (desk.storage) rememberMapping(desk.storage, profile, choicesOf(audit));
					const { cube, sources, unread, engine: by, cautions, cases: reader } = event;
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
