import type { Call, Engine, LogSource } from '#lib/engine/port.ts';
import type { LogProfile, RoleSuggestion } from '#lib/ingest/profile.ts';
import type { ident, sql } from '#lib/plan/sql.ts';
import type { Outcome } from '#lib/spec/problem.ts';
import type { countChosen } from './count-log.ts';
import type { readChosen } from './read-corpus.ts';
import type { timeQueries } from './time-queries.ts';

/** The page's side of the tests: an engine as a composition root would make it, and little else. */
export interface Harness {
	readonly createEngine: () => Promise<Engine<File>>;
	readonly sql: typeof sql;
	readonly ident: typeof ident;
	/** The file chosen in the page's only input. */
	readonly file: (index?: number) => LogSource<File>;
	readonly call: (signal?: AbortSignal, progress?: Call['progress']) => Call;
	/** What a call that should fail says; 'it ran' where it does not. */
	readonly complaint: (task: Promise<unknown>) => Promise<string>;
	/** Profiles the chosen file and suggests roles, as the dashboard does when a log is dropped. */
	readonly look: () => Promise<
		Outcome<{ readonly profile: LogProfile; readonly roles: readonly RoleSuggestion[] }>
	>;
	/** Runs one case of the engine contract with an engine of its own: null, or what it breaks. */
	readonly keepsContract: (name: string) => Promise<string | null>;
	/** Reads the chosen file as a run does, all of it: what a corpus of odd files is judged by. */
	readonly readLog: typeof readChosen;
	/** Counts the chosen file by an audit, in so many databases. */
	readonly countLog: typeof countChosen;
	/** Times the questions of an audit of the chosen file: for whoever compares. */
	readonly timeQueries: typeof timeQueries;
	/** A refused log as a value, so that it crosses from the page to the test. */
	readonly outcome: <T>(task: () => Promise<T>) => Promise<Outcome<T>>;
}

export function chosenFile(index = 0): LogSource<File> {
	const input = document.querySelector('input');
	const file = input?.files?.[index];
	if (file === undefined) throw new Error('No file was chosen');
	return { name: file.name, bytes: file.size, handle: file };
}
