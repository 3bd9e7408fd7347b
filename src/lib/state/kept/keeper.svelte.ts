import { LogError } from '#lib/engine/log-error.ts';
import type { LoadProgress } from '#lib/engine/port.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Desk } from '../session/desk.ts';
import { fetchTools } from '../session/fetch-tools.ts';
import { filesInWords, type LogFile } from '../session/log-files.ts';
import type { OpenLog } from '../session/stage.ts';
import { Work } from '../session/work.svelte.ts';
import { keptName, noteName, rowsName, type KeptLog } from './kept-log.ts';
import type { KeptStore } from './kept-store.ts';
import type { KeptWord } from './kept-tabs.ts';
import { emptyShelf, lookAtShelf } from './on-the-shelf.ts';
import { reasonOf } from './refusal.ts';

/** What came of keeping a log: the log as it is kept, or why it is not; null where it was stopped. */
export type Keeping =
	| { readonly ok: true; readonly kept: KeptLog }
	| { readonly ok: false; readonly problems: readonly Problem[] }
	| null;

/** What it meant for this tab that another wiped what is kept. */
export interface WipedElsewhere {
	/** The log that this tab was keeping, if any. */
	readonly stopped: string | null;
	/** Whether a log was yet to be kept, and is not now. */
	readonly unwanted: boolean;
}

/** Logs that the browser keeps, because the person asked for it: what there is, the way to keep one more, and to wipe all. */
export class Keeper {
	readonly #desk: Desk;
	readonly #store: KeptStore | null;
	readonly #work = new Work();
	#shelf = $state.raw(emptyShelf);
	#looks = 0;
	/** The logs that this tab is keeping: one that was stopped may not have ended yet when the next begins. */
	#own: readonly string[] = [];
	/** Logs of other tabs whose end this one waits for. */
	#awaited: readonly string[] = [];
	#refused = $state.raw<string | null>(null);
	#keeping = $state.raw<string | null>(null);
	#lastKeeping: Promise<Keeping> = Promise.resolve(null);
	#wanted = $state.raw<LogFile['source'] | null>(null);

	constructor(desk: Desk) {
		this.#desk = desk;
		this.#store = desk.kept;
		if (desk.kept === null) this.#refused = 'it has no private file system for pages';
	}

	/** What can be gone on with, the last first. */
	get logs(): readonly KeptLog[] {
		return this.#shelf.logs;
	}
	/** How many kept logs are damaged, or of another version's form: they can only be wiped. */
	get damaged(): number {
		return this.#shelf.damaged;
	}
	/** How many were not kept to their end, since their tab went meanwhile: they can only be wiped. */
	get unfinished(): number {
		return this.#shelf.unfinished;
	}
	/** How many logs other tabs are keeping now. */
	get elsewhere(): number {
		return this.#shelf.beingKept.length;
	}
	get holdsAny(): boolean {
		return this.logs.length + this.damaged + this.unfinished + this.elsewhere > 0;
	}
	/** Why this browser keeps nothing, as the end of a sentence; null where it does. */
	get refused(): string | null {
		return this.#refused;
	}
	/** The name of the log that is being kept now, if any. */
	get keeping(): string | null {
		return this.#keeping;
	}
	get progress(): LoadProgress | null {
		return this.#work.progress;
	}

	/** Whether this log is to be kept once it is counted: no, until the person says so of this very log. */
	wants({ files: [first] }: Pick<OpenLog, 'files'>): boolean {
		return first !== undefined && this.#wanted === first.source;
	}

	want({ files: [first] }: Pick<OpenLog, 'files'>, isWanted: boolean): void {
		this.#wanted = isWanted ? (first?.source ?? null) : null;
	}

	/**
	 * Heeds the other tabs: their wiping stops this tab's keeping, and what they change is looked at again.
	 * @param told is told once another tab has wiped something that this tab showed or was keeping
	 */
	heed(told: (wiped: WipedElsewhere) => void): void {
		let before: WipedElsewhere = { stopped: null, unwanted: false };
		this.#store?.tabs.listen((word: KeptWord) => {
			if (word === 'wiping') {
				before = { stopped: this.#keeping, unwanted: this.#keeping === null && this.#wanted !== null };
				this.#stop();
				return;
			}
			if (word === 'wiped' && (this.holdsAny || before.stopped !== null || before.unwanted)) told(before);
			void this.look();
		});
	}

	/** Looks what is kept. Where the browser does not let it look, nothing is. */
	async look(): Promise<void> {
		if (this.#store === null) return;
		const turn = ++this.#looks;
		try {
			const seen = await lookAtShelf(this.#store);
			// A later look has seen more.
			if (turn !== this.#looks) return;
			const beingKept = seen.beingKept.filter((id) => !this.#own.includes(id));
			this.#shelf = { ...seen, beingKept };
			for (const id of beingKept) this.#awaitEnd(id);
		} catch (error) {
			this.#refused = reasonOf(error);
		}
	}

	/** A tab that crashes says nothing: that it keeps no more is told by the browser. */
	#awaitEnd(id: string): void {
		if (this.#awaited.includes(id)) return;
		this.#awaited = [...this.#awaited, id];
		const lookAgain = () => {
			this.#awaited = this.#awaited.filter((each) => each !== id);
			return this.look();
		};
		void this.#store?.tabs.ended(id).then(lookAgain, lookAgain);
	}

	/** The rows of a kept log. Rejects where they cannot be had. */
	async rowsOf(kept: KeptLog): Promise<File> {
		try {
			if (this.#store === null) throw new Error('nothing is kept here');
			return await this.#store.read(rowsName(kept));
		} catch (cause) {
			const values = { reason: reasonOf(cause) };
			throw new LogError([problem('kept-log-damaged', { file: keptName(kept), values })], { cause });
		}
	}

	/** Keeps a log as an audit reads it, in place of what was kept of the same files before. */
	keep(log: OpenLog, audit: ResolvedAudit): Promise<Keeping> {
		const keeping = this.#keep(log, audit);
		this.#lastKeeping = keeping;
		return keeping;
	}

	async #keep(log: OpenLog, audit: ResolvedAudit): Promise<Keeping> {
		const store = this.#store;
		if (store === null) return null;
		const task = this.#work.begin();
		const now = this.#desk.now();
		const id = String(now.getTime());
		const file = filesInWords(log.files.map(({ source }) => source.name));
		this.#keeping = file;
		try {
			const { keepLog } = await fetchTools(this.#desk);
			this.#own = [...this.#own, id];
			const kept = await store.tabs.keep(id, task.signal, (signal) =>
				keepLog(this.#desk, store, { id, keptAt: now.toISOString(), log, audit }, { ...task, signal })
			);
			await this.look();
			for (const before of this.logs.filter((each) => isOfSameFiles(each, kept)))
				await discard(store, before);
			return { ok: true, kept };
		} catch (error) {
			if (task.signal.aborted) return null;
			const problems =
				error instanceof LogError
					? error.problems
					: [problem('log-not-kept', { file, values: { reason: reasonOf(error) } })];
			return { ok: false, problems };
		} finally {
			if (!task.signal.aborted) this.#keeping = null;
			this.#own = this.#own.filter((each) => each !== id);
			this.#work.end(task);
			store.tabs.tell('changed');
			await this.look();
		}
	}

	/** Removes one kept log. Resolves to what went wrong; empty where nothing is left of it. */
	async discard(kept: KeptLog): Promise<readonly Problem[]> {
		const store = this.#store;
		if (store === null) return [];
		try {
			await discard(store, kept);
			return [];
		} catch (error) {
			return [problem('kept-not-wiped', { values: { reason: reasonOf(error) } })];
		} finally {
			store.tabs.tell('changed');
			await this.look();
		}
	}

	/**
	 * Stops every keeping under way, in other tabs too, and removes everything that is kept. Resolves to what went wrong; empty
	 * where nothing is left.
	 */
	async wipe(): Promise<readonly Problem[]> {
		const store = this.#store;
		if (store === null) return [];
		this.#stop();
		try {
			// A file that is being written cannot be removed.
			await this.#lastKeeping;
			await store.tabs.alone(() => store.wipe());
			store.tabs.tell('wiped');
			return [];
		} catch (error) {
			store.tabs.tell('changed');
			return [problem('kept-not-wiped', { values: { reason: reasonOf(error) } })];
		} finally {
			await this.look();
		}
	}

	/** Whoever wipes wants nothing kept: neither what is under way nor what was yet to come. */
	#stop(): void {
		this.#work.cancel();
		this.#keeping = null;
		this.#wanted = null;
	}
}

/** The note first: rows without one are never offered. */
async function discard(store: KeptStore, kept: KeptLog): Promise<void> {
	await store.remove(noteName(kept));
	await store.remove(rowsName(kept));
}

const isOfSameFiles = (one: KeptLog, other: KeptLog): boolean =>
	one.id !== other.id &&
	one.sources.map(({ hash }) => hash).join() === other.sources.map(({ hash }) => hash).join();
