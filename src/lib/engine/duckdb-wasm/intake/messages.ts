import type { Packing } from '../../port.ts';
import type { FoundRejects } from '../../reject-list.ts';
import type { CsvTroubleFacts } from '../../csv-trouble.ts';
import type { LineEnd } from './tally/csv-fields.ts';
import type { TalliedCsvJob } from './tally/tallied-csv.ts';

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
			/** Null: the first row that cannot be read ends the reading. Else such rows are listed, and left out or the reason why nothing is handed over. */
			readonly rejects: 'leave-out' | 'refuse' | null;
	  }
	| {
			readonly kind: 'parquet' | 'arrow';
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
			/** Whether lines that cannot be read are left out. */
			readonly leaveOut: boolean;
	  }
	| ({ readonly kind: 'tallied-csv' } & TalliedCsvJob)
	| {
			readonly kind: 'excel';
			readonly file: File;
			readonly columns: readonly string[] | null;
			readonly rowLimit: number | null;
	  }
	/** The last piece has been taken in: another may be sent. */
	| { readonly kind: 'more' };

export type IntakePiece =
	| {
			readonly kind: 'csv-header';
			readonly bytes: Uint8Array<ArrayBuffer>;
			readonly done: number;
			/** Of a workbook: the sheet that is read, and those that are not. */
			readonly sheets?: { readonly read: string; readonly others: readonly string[] };
	  }
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
	/** The last piece where rows cannot be read: what they are. */
	| { readonly kind: 'rejected'; readonly found: FoundRejects; readonly done: number }
	/** The last piece of a share of a CSV file: where in the file its lines lie, so that shares are seen to fit together. */
	| {
			readonly kind: 'lines';
			readonly index: number;
			/** Where its first line begins, and the one after its last. */
			readonly first: number;
			readonly next: number;
			readonly lineEnd: LineEnd | null;
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
	/** The file is to be read row by row. */
	| { readonly kind: 'not-plain'; readonly reason: string }
	| { readonly kind: 'column-nested'; readonly column: string; readonly what: string }
	| { readonly kind: 'column-twice'; readonly column: string }
	| { readonly kind: 'parquet-trouble'; readonly reason: string }
	| { readonly kind: 'arrow-trouble'; readonly message: string; readonly isCutShort: boolean }
	| { readonly kind: 'excel-trouble'; readonly reason: string }
	| { readonly kind: 'crashed'; readonly reason: string };
