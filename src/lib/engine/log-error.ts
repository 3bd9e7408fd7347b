import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { RejectedRows } from '#lib/spec/rejected-rows.ts';

/** A log that cannot be read as it is. Adapters throw it from `load`; whoever called turns it into problems to show. */
export class LogError extends Error {
	readonly problems: readonly Problem[];
	/** The rows that cannot be read, where nothing else is wrong: whoever called may load the log without them. */
	readonly rejected: RejectedRows | null;

	constructor(
		problems: readonly Problem[],
		{ rejected = null, ...options }: ErrorOptions & { readonly rejected?: RejectedRows | null } = {}
	) {
		super(problems.map((problem) => problem.message).join(' '), options);
		this.name = 'LogError';
		this.problems = problems;
		this.rejected = rejected;
	}
}

/** A log that an engine cannot hold: it may be read in parts, where the engine can do that. */
export class LogTooLarge extends LogError {
	/** How many bytes of the file had been read; null where it was not while reading. */
	readonly done: number | null;

	constructor(
		file: string,
		{ done = null, ...options }: ErrorOptions & { readonly done?: number | null } = {}
	) {
		super([problem('log-too-large', { file })], options);
		this.name = 'LogTooLarge';
		this.done = done;
	}
}
