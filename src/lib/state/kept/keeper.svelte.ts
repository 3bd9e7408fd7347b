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
import { keptName, noteName, readNote, rowsName, sorted, type KeptLog } from './kept-log.ts';
import type { KeptStore } from './kept-store.ts';

const noteEnding = /\.json$/;

/** What came of keeping a log: the log as it is kept, or why it is not; null where it was stopped. */
export type Keeping =
	| { readonly ok: true; readonly kept: KeptLog }
	| { readonly ok: false; readonly problems: readonly Problem[] }
	| null;

/** Logs that the browser keeps, because the person asked for it: what there is, the way to keep one more, and to wipe all. */
export class Keeper {
	readonly #desk: Desk;
	readonly #store: KeptStore | null;
	readonly #work = new Work();
	#logs = $state.raw<readonly KeptLog[]>([]);
	#broken = $state.raw(0);
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
		return this.#logs;
	}
	/** How many kept logs are damaged, or of another version's form: they can only be wiped. */
	get broken(): number {
		return this.#broken;
	}
	get holdsAny(): boolean {
		return this.#logs.length + this.#broken > 0;
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

	/** Looks what is kept. Where the browser does not let it look, nothing is. */
	async look(): Promise<void> {
		if (this.#store === null) return;
		try {
			const names = await this.#store.names();
			const notes = names.filter((name) => noteEnding.test(name));
			const { logs, broken } = sorted(names, await Promise.all(notes.map((name) => this.#noteIn(name))));
			this.#logs = logs;
			this.#broken = broken;
		} catch (error) {
			this.#refused = reasonOf(error);
		}
	}

	async #noteIn(name: string): Promise<KeptLog | null> {
		try {
			const kept = readNote((await (await this.#store?.read(name))?.text()) ?? '');
			if (kept === null || noteName(kept) !== name) return null;
			const rows = await this.#store?.read(rowsName(kept));
			return rows?.size === kept.bytes ? kept : null;
		} catch {
			return null;
		}
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
		const file = filesInWords(log.files.map(({ source }) => source.name));
		this.#keeping = file;
		try {
			const { keepLog } = await fetchTools(this.#desk);
			const kept = await keepLog(this.#desk, store, { log, audit }, task);
			for (const before of this.#logs.filter((each) => isOfSameFiles(each, kept))) {
				// The note first: rows without one are never offered.
				await store.remove(noteName(before));
				await store.remove(rowsName(before));
			}
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
			this.#work.end(task);
			await this.look();
		}
	}

	/** Stops a keeping under way and removes everything that is kept. Resolves to what went wrong; empty where nothing is left. */
	async wipe(): Promise<readonly Problem[]> {
		this.#work.cancel();
		this.#keeping = null;
		this.#wanted = null;
		try {
			// A file that is being written cannot be removed.
			await this.#lastKeeping;
			await this.#store?.wipe();
			return [];
		} catch (error) {
			return [problem('kept-not-wiped', { values: { reason: reasonOf(error) } })];
		} finally {
			await this.look();
		}
	}
}

const isOfSameFiles = (one: KeptLog, other: KeptLog): boolean =>
	one.id !== other.id &&
	one.sources.map(({ hash }) => hash).join() === other.sources.map(({ hash }) => hash).join();

/** Why the browser refused, in words that somebody can do something with. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'QuotaExceededError') return 'it gives this page no more room';
	if (error.name === 'SecurityError' || error.name === 'NotAllowedError')
		return 'it keeps nothing for this page, as in a private window';
	return error.message.replace(/\.$/, '');
}
