import type { Problem } from '#lib/spec/problem.ts';
import type { RejectedRows } from '#lib/spec/rejected-rows.ts';
import type { NodeSession } from './node-session.ts';

/** What was taken in of a file: its columns, and the rows that were left out. */
export interface TakenIn {
	readonly columns: readonly string[];
	readonly rejected: RejectedRows | null;
	readonly warnings?: readonly Problem[];
}

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
	/** Whether all bytes of the file are UTF-8. */
	readonly isText: boolean;
	/** Whether rows that cannot be read are left out. */
	readonly leaveOut: boolean;
	readonly signal: AbortSignal;
	readonly share: (share: number) => void;
}
