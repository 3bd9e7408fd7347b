import { rememberMapping } from '#lib/ingest/mapping-memory.ts';
import { runAudit } from '#lib/run/run-audit.ts';
import type { Outcome } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Evidence } from '../findings/evidence.ts';
import { rolesIn } from '../mapping/roles-in.ts';
import type { Desk } from './desk.ts';
import { provenanceOf } from './provenance-of.ts';
import type { OpenLog } from './stage.ts';
import { withEngine } from './with-engine.ts';
import type { Task } from './work.svelte.ts';

const choicesOf = (audit: ResolvedAudit) => [...rolesIn(audit)].map(([column, role]) => ({ column, role }));

/** Counts a log by an audit and remembers what its columns meant. */
export function countLog(
	desk: Desk,
	log: OpenLog,
	audit: ResolvedAudit,
	task: Task
): Promise<Outcome<Evidence>> {
	return withEngine(desk, task, async (engine) => {
		const { source, profile } = log;
		const run = { audit, engine, sources: [source], formats: [profile.format], signal: task.signal };
		for await (const event of runAudit(run)) {
			switch (event.kind) {
				case 'progress':
					task.progress(event.step);
					break;
				case 'failed':
					return { ok: false, problems: event.problems };
				case 'done': {
					if (desk.storage) rememberMapping(desk.storage, profile, choicesOf(audit));
					const { cube, sources, engine: by } = event;
					return {
						ok: true,
						value: { kind: 'counts', cube, audit, provenance: provenanceOf(desk, sources, by) }
					};
				}
			}
		}
		throw new Error('A run ended without a last word');
	});
}
