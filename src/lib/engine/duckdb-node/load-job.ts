import type { NodeSession } from './node-session.ts';

/** One file to be loaded into one table. */
export interface LoadJob {
	readonly session: NodeSession;
	readonly table: string;
	/** Absolute path of the file. */
	readonly path: string;
	/** The file's name, for messages. */
	readonly name: string;
	readonly columns: readonly string[] | null;
	readonly rowLimit: number | null;
	readonly signal: AbortSignal;
	readonly share: (share: number) => void;
}
