import type { Packing } from '../../port.ts';
import type { CsvTroubleFacts } from './csv-trouble.ts';

/** One of so many equal parts, from 0. */
export interface Share {
	readonly index: number;
	readonly of: number;
}

/** What the page asks of the intake worker: one job a worker, ended by terminating it. */
export type IntakeRequest =
	| {
			readonly kind: 'csv';
			readonly file: File;
			readonly delimiter: string;
			readonly quote: string;
			readonly packing: Packing;
			/** Stop after about so many rows; null reads to the end. */
			readonly rowLimit: number | null;
	  }
	| {
			readonly kind: 'parquet';
			readonly file: File;
			readonly columns: readonly string[] | null;
			readonly rowLimit: number | null;
			/** The name of a further column, where rows that are alike may come once, with their number in it; null where each is to come. */
			readonly copies: string | null;
			/** Which of the workers that read the file this is, from 0, and of how many. The first makes its hash. */
			readonly share: Share;
	  }
	| {
			readonly kind: 'json-lines';
			readonly file: File;
			readonly packing: Packing;
			readonly columns: readonly string[] | null;
			readonly rowLimit: number | null;
	  }
	/** The last piece has been taken in: another may be sent. */
	| { readonly kind: 'more' };

export type IntakePiece =
	| { readonly kind: 'csv-header'; readonly bytes: Uint8Array<ArrayBuffer>; readonly done: number }
	| {
			readonly kind: 'csv-rows';
			readonly bytes: Uint8Array<ArrayBuffer>;
			readonly records: number;
			readonly firstLine: number;
			/** Bytes of the file read so far. */
			readonly done: number;
	  }
	/** An Arrow IPC stream of one record batch. */
	| {
			readonly kind: 'arrow';
			readonly bytes: Uint8Array<ArrayBuffer>;
			/** Rows of the log; fewer are in the batch where it has copies. */
			readonly rows: number;
			/** The column that says for how many rows of the log each of its rows stands. */
			readonly copies: string | null;
			readonly done: number;
	  }
	/** Nothing to take in yet: how many rows of the log have been read, and bytes of the file. */
	| { readonly kind: 'step'; readonly rows: number; readonly done: number };

/** Why a file cannot be read. */
export type IntakeRefusal = Exclude<IntakeReply, IntakePiece | { readonly kind: 'end' }>;

export type IntakeReply =
	| IntakePiece
	/** All is read. `hash` is empty where the reading stopped before the end of the file. */
	| { readonly kind: 'end'; readonly hash: string }
	| { readonly kind: 'csv-trouble'; readonly facts: CsvTroubleFacts }
	| {
			readonly kind: 'columns-missing';
			readonly missing: readonly string[];
			readonly known: readonly string[];
	  }
	| { readonly kind: 'column-nested'; readonly column: string }
	| { readonly kind: 'parquet-trouble'; readonly reason: string }
	| { readonly kind: 'crashed'; readonly reason: string };
