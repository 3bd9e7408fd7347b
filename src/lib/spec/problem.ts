/**
 * Something wrong with an audit, a policy, a file or a command, told as a value.
 * `code` keys the wording in `messages.ts`; the other fields say what, where and how to mend it.
 */
export interface Problem {
	readonly code: string;
	/** JSON pointer into the audit or policy ("/groups/0/column"); null where the trouble is not in one. */
	readonly at: string | null;
	/** The offending value as it stood, shortened. */
	readonly found: string | null;
	/** File, line and column (1-based), where they are known. */
	readonly file: string | null;
	readonly line: number | null;
	readonly column: string | null;
	/** One sentence: what is wrong. */
	readonly message: string;
	/** One sentence: how to mend it. */
	readonly mend: string;
}

export type Outcome<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };
