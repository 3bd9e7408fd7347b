import type { Cube } from '../core/cube/cube.ts';
import type { LoadProgress } from '../engine/port.ts';
import type { Problem } from '../spec/problem.ts';
import type { CaseReader } from './case-reader.ts';

export interface SourceFile {
	readonly name: string;
	readonly bytes: number;
	readonly rows: number;
	/** SHA-256 of the bytes, hex. */
	readonly hash: string;
}

/** Everything that a run says, in order: progress, then either `done` or `failed`. */
export type RunEvent =
	| { readonly kind: 'progress'; readonly file: string; readonly step: LoadProgress }
	| {
			readonly kind: 'done';
			readonly cube: Cube;
			readonly sources: readonly SourceFile[];
			readonly engine: { readonly name: string; readonly version: string };
			/** What a reader should know of the log before believing the counts: nothing of it is in them. */
			readonly cautions: readonly Problem[];
			/** Single cases, as long as the engine is open; null where the audit compares no descriptions. */
			readonly cases: CaseReader | null;
	  }
	| { readonly kind: 'failed'; readonly problems: readonly Problem[] };
