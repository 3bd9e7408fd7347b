import type { Cube } from '../core/cube/cube.ts';
import type { LoadProgress } from '../engine/port.ts';
import type { Problem } from '../spec/problem.ts';
import type { RejectedRows } from '../spec/rejected-rows.ts';
import type { Unread } from '../spec/unread.ts';
import type { CaseReader } from './case-reader.ts';

export interface SourceFile {
	readonly name: string;
	readonly bytes: number;
	readonly rows: number;
	/** SHA-256 of the bytes, hex. */
	readonly hash: string;
	/** Rows of the file that could not be read and were left out; absent where none was. */
	readonly leftOut?: number;
}

/** Everything that a run says, in order: progress and what is known on the way, then either `done` or `failed`. */
export type RunEvent =
	| { readonly kind: 'progress'; readonly file: string; readonly step: LoadProgress }
	| {
			/** What is known while a log is counted. Each is in place of the one before; nothing of it is to leave the page. */
			readonly kind: 'partial';
			/**
			 * Everyone and the groups of each attribute, by label and decision, of the rows that have been counted: nothing
			 * else, and nothing to be judged. Of no row where what was told is counted again.
			 */
			readonly cube: Cube;
			/** Rows of the whole log that are counted. */
			readonly of: number;
	  }
	| {
			readonly kind: 'done';
			readonly cube: Cube;
			readonly sources: readonly SourceFile[];
			readonly engine: { readonly name: string; readonly version: string };
			/** What a reader should know of the log before believing the counts: nothing of it is in them. */
			readonly cautions: readonly Problem[];
			/** What of the log could not be read, as whatever is made of the counts says it; undefined where all was. */
			readonly unread: Unread | undefined;
			/** Rows that could not be read and are in no count, a list for each file that has any. */
			readonly rejected: readonly RejectedRows[];
			/** Single cases, as long as the engine is open; null where the audit compares no descriptions. */
			readonly cases: CaseReader | null;
	  }
	| {
			readonly kind: 'failed';
			readonly problems: readonly Problem[];
			/** Rows that cannot be read; empty unless these are all that is wrong, so that the log may be counted without them. */
			readonly rejected: readonly RejectedRows[];
	  };
