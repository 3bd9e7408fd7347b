import type { LoadProgress } from '#lib/engine/port.ts';
import type { FoundUnread } from '#lib/run/find-unread-lines.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Desk } from './desk.ts';
import { problemsOf } from './failures.ts';
import { joinedProgress } from './joined-progress.ts';
import type { OpenLog } from './stage.ts';
import { Work } from './work.svelte.ts';

/** What a search was about. */
interface Sought {
	readonly log: OpenLog;
	readonly audit: ResolvedAudit;
}

/** The search for values that a mapping cannot read, on demand and beside whatever else is done. */
export class LineSearch {
	readonly #desk: Desk;
	readonly #work = new Work();
	#under = $state.raw<Sought | null>(null);
	#found = $state.raw<(Sought & { readonly unread: FoundUnread }) | null>(null);
	#problems = $state.raw<readonly Problem[]>([]);

	constructor(desk: Desk) {
		this.#desk = desk;
	}

	get isUnderWay(): boolean {
		return this.#under !== null;
	}
	get progress(): LoadProgress | null {
		return this.#work.progress;
	}
	/** Seconds that the search should still take; null while nobody can say. */
	get timeLeft(): number | null {
		return this.#work.left;
	}
	/** Why the last search came to nothing; empty where it did not. */
	get problems(): readonly Problem[] {
		return this.#problems;
	}

	/** What was found in this log by this audit; null where nobody has looked, or looked at another. */
	of(log: OpenLog, audit: ResolvedAudit): FoundUnread | null {
		const found = this.#found;
		return found?.log === log && found.audit === audit ? found.unread : null;
	}

	async find(log: OpenLog, audit: ResolvedAudit): Promise<void> {
		const task = this.#work.begin();
		this.#under = { log, audit };
		this.#problems = [];
		const shards = log.files.filter((file) => file.kind === 'shard');
		const told = joinedProgress(shards.map(({ source }) => source));
		try {
			const { findUnreadLines } = await import('#lib/run/find-unread-lines.ts');
			const unread = await findUnreadLines({
				audit,
				sources: shards.map(({ source }) => source),
				formats: shards.map(({ format }) => format),
				openEngine: this.#desk.openEngine,
				recordLines: this.#desk.recordLines,
				leaveOut: log.leftOut.length > 0,
				signal: task.signal,
				progress: (file, step) => task.progress(told(file, step))
			});
			if (task.signal.aborted) return;
			this.#found = { log, audit, unread };
		} catch (thrown) {
			if (task.signal.aborted) return;
			this.#problems = problemsOf(thrown, shards[0]?.source.name ?? null);
		}
		this.#under = null;
		this.#work.end(task);
	}

	cancel(): void {
		this.#work.cancel();
		this.#under = null;
	}
}
