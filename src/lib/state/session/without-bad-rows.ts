import type { Problem } from '#lib/spec/problem.ts';
import type { RejectedRows } from '#lib/spec/rejected-rows.ts';

/** What came of work on a log; where only rows that cannot be read are in its way, these too. */
export type Tried<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly problems: readonly Problem[]; readonly rejected: readonly RejectedRows[] };

/** A log that was refused for rows that cannot be read, and the way to go on without them. */
export interface Refused {
	readonly rejected: readonly RejectedRows[];
	/** Resolves to true where it came to something. */
	readonly goOn: () => Promise<boolean>;
}
