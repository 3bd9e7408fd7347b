import type { KeptTabs } from './kept-tabs.ts';

/** A file that is being written: nothing of it is there before `close`. */
export interface KeptWriter {
	readonly write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
	readonly close: () => Promise<void>;
	/** Lets go of what was written. */
	readonly abort: () => Promise<void>;
}

/** Where logs are kept: the origin's private file system in the browser. Each call may be refused, and then rejects. */
export interface KeptStore {
	readonly names: () => Promise<readonly string[]>;
	readonly read: (name: string) => Promise<File>;
	readonly write: (name: string) => Promise<KeptWriter>;
	readonly remove: (name: string) => Promise<void>;
	/** Removes every file, and the folder that held them. Where one cannot be removed the others are all the same. */
	readonly wipe: () => Promise<void>;
	/** The other tabs of this page, which keep and wipe in the same place. */
	readonly tabs: KeptTabs;
}
