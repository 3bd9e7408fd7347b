import type { RejectedRows } from '../spec/rejected-rows.ts';
import type { Problem } from '../spec/problem.ts';
import type { LogTable } from '../plan/log-table.ts';
import type { Sql } from '../plan/sql.ts';

/** A value that an engine hands back. 64-bit integers come as numbers; above 2^53 the adapter throws rather than round. */
export type EngineValue = string | number | boolean | null;

export type EngineRow = Readonly<Record<string, EngineValue>>;

/** What a text file is packed in. */
export type Packing = 'none' | 'gzip' | 'zstd';

export type FileFormat =
	| { readonly kind: 'csv'; readonly delimiter: string; readonly quote: string; readonly packing: Packing }
	| { readonly kind: 'parquet' }
	/** Arrow IPC, as a file (Feather) or as a stream. */
	| { readonly kind: 'arrow' }
	/** A workbook, of which the first sheet is the log. */
	| { readonly kind: 'excel' }
	/** One JSON object a line; nested fields become columns by their path. */
	| { readonly kind: 'json-lines'; readonly packing: Packing };

/** A log as the composition root hands it over: a `File` in the browser, a path on the command line. */
export interface LogSource<Handle = unknown> {
	/** The file's name, for messages and provenance; never used as a path or in SQL. */
	readonly name: string;
	readonly bytes: number;
	readonly handle: Handle;
}

export interface LoadProgress {
	/** `recovering`: a shard of the engine was lost and its part of the log is read again. */
	readonly phase: 'opening' | 'reading' | 'counting' | 'recovering';
	/** Bytes or rows done, out of `of`; `of` is null where the end is not known. */
	readonly done: number;
	readonly of: number | null;
	readonly rows: number | null;
	/** Of a log that is read several times, a part at a time: which reading this is. */
	readonly reading?: Reading;
}

/** One of several readings of a log. */
export interface Reading {
	/** From 1. */
	readonly at: number;
	/** Of how many; null where what is read decides it. */
	readonly of: number | null;
	/** What is looked for: the values of columns, where scores lie, what cases of a stratum have in common, or the counts themselves. */
	readonly what: 'values' | 'scores' | 'strata' | 'counts';
	/** Where units larger than a row are counted: of which share of them, from 0, and of how many. */
	readonly share?: { readonly index: number; readonly of: number };
}

/** What one long call takes: a signal that cancels it and a place to say how far it is. */
export interface Call {
	readonly signal: AbortSignal;
	readonly progress: (step: LoadProgress) => void;
}

export interface QueryCall extends Call {
	/** Which shard of the engine is asked; by default the first. */
	readonly shard?: number;
}

/**
 * A table that an engine holds. `copies` is its column that says for how many rows of the log each of its rows stands; null
 * where each stands for itself. Every other column is VARCHAR or the file's own type; `level()` of the plan makes them comparable.
 */
export interface LoadedLog extends LogTable {
	/** Rows of the log. */
	readonly rows: number;
	/** The table's columns as the engine names them, in the file's order where all were asked for. */
	readonly columns: readonly string[];
	/** SHA-256 of the log's bytes, unpacked where it is packed, hex; empty where `rowLimit` ended the reading before the file did. */
	readonly hash: string;
	/** Rows that cannot be read and were left out; absent or null where none was. */
	readonly rejected?: RejectedRows | null;
	/** What a reader should know of the file that stops nothing: sheets of a workbook that are not read. */
	readonly warnings?: readonly Problem[];
	/** The shards of the engine that hold a part of its rows each, in a table of this name; absent where the first holds all. */
	readonly shards?: readonly number[];
}

/** By what a log is cut so that all rows of a unit are in one shard of the engine, in whatever file they stand. */
export interface UnitCut {
	/** A whole number, 0 or more, of a file's own columns: rows that have the same one stay together. */
	readonly key: Sql;
	/** About how many bytes all files of the log are, unpacked: all of them are cut alike, for as many shards as are worth their start. */
	readonly bytes: number;
	/** Only units of one of so many shares are held; null holds all. Asked of engines alone that read in parts. */
	readonly share: { readonly index: number; readonly of: number } | null;
}

/** Takes in a log a part at a time. */
export interface PartTaker {
	/** A part that is held; it is forgotten once this resolves, and the next one is read. Meanwhile the engine can be asked. */
	take(part: LoadedLog): Promise<void>;
	/** The log is read from its beginning again: what was taken of it does not count. */
	again(): void;
}

/** Reads logs that an engine cannot hold. It may read one as often as it is asked to. */
export interface PartReader<Handle = unknown> {
	/** Forgets every log that was loaded, to make room. */
	clear(): Promise<void>;
	/**
	 * Hands over a log in parts of as many rows as fit, each row in one of them, in any order. Resolves to the log as a whole,
	 * of which nothing is held any more.
	 */
	read(
		source: LogSource<Handle>,
		options: {
			readonly format: FileFormat;
			readonly columns: readonly string[];
			readonly tallied: boolean;
			readonly leaveOut: boolean;
		},
		taker: PartTaker,
		call: Call
	): Promise<LoadedLog>;
}

/**
 * What an adapter implements and the contract suite tests: one database, or several shards of one. A log whose rows may be
 * spread is held in parts, each of which is asked by itself; what they answer is added by whoever asks. Aborted calls
 * reject with the signal's reason.
 */
export interface Engine<Handle = unknown> {
	readonly name: string;
	readonly version: string;
	/** How a log is read that this engine cannot hold; absent where it holds any. */
	readonly inParts?: PartReader<Handle>;
	/** Loads only `columns` (all when null) of a log whose format is known. Throws `LogError` with problems for a bad file. */
	load(
		source: LogSource<Handle>,
		options: {
			readonly format: FileFormat;
			readonly columns: readonly string[] | null;
			readonly rowLimit: number | null;
			/** Whether rows that are alike may be held once, with their number; by default each is held. */
			readonly tallied?: boolean;
			/** Whether rows that cannot be read are left out; by default they end in a `LogError` that lists them. */
			readonly leaveOut?: boolean;
			/** Whether rows may be held in any order and in several shards; by default one holds all, in the file's order. */
			readonly spread?: boolean;
			/** What keeps together rows that are spread; by default each may be anywhere. */
			readonly units?: UnitCut | null;
			/** Whether a log that is larger than the engine should hold ends in `LogTooLarge`; by default it is held as long as memory lasts. */
			readonly bounded?: boolean;
		},
		call: Call
	): Promise<LoadedLog>;
	query(statement: Sql, call: QueryCall): Promise<readonly EngineRow[]>;
	/** What a reader should know of how the engine itself fared: a shard that was lost and counted again. */
	cautions?(): readonly Problem[];
	/** Frees everything; the engine cannot be used afterwards. */
	close(): Promise<void>;
}
