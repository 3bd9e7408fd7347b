/** How one kind of problem is told; `{name}` is filled in. */
export interface Wording {
	/** What is wrong. */
	readonly message: string;
	/** How to mend it. */
	readonly mend: string;
}
