/** Where a command writes what it is given to read, and what can stop it: the process's own streams, or a test's. */
export interface Terminal {
	/** Results. */
	readonly out: (text: string) => void;
	/** Problems, notes and progress. */
	readonly err: (text: string) => void;
	/** What is written to the command by another; null where nobody does. */
	readonly input: () => NodeJS.ReadableStream | null;
	/** True where `err` is a terminal, on which a line can be written over. */
	readonly interactive: boolean;
	readonly signal: AbortSignal;
}
