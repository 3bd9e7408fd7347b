/**
 * What a tab says to the other tabs of this page: that it is about to wipe what is kept, that it has, or that something
 * else of what is kept is no more as it was.
 */
export type KeptWord = 'wiping' | 'wiped' | 'changed';

/** What the tabs of this page know of each other's keeping. A tab that is gone holds nothing. */
export interface KeptTabs {
	/**
	 * Does `work` while all tabs see the log of this id as being kept. Waits while a tab wipes. The signal that `work` is given
	 * aborts with the one given, and where another tab did not wait for it: what it wrote is then to be dropped.
	 */
	readonly keep: <T>(
		id: string,
		signal: AbortSignal,
		work: (signal: AbortSignal) => Promise<T>
	) => Promise<T>;
	/** The ids of the logs that are being kept now, in this tab and in others. */
	readonly beingKept: () => Promise<ReadonlySet<string>>;
	/** Resolves once the log of this id is not being kept, or no more. */
	readonly ended: (id: string) => Promise<void>;
	/** Has every tab stop keeping, and does `work` when they have; tabs that do not answer are waited for some seconds. */
	readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
	/** Tells the other tabs. */
	readonly tell: (word: KeptWord) => void;
	/** What other tabs tell. */
	readonly listen: (heard: (word: KeptWord) => void) => void;
}
