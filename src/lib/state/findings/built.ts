import type { Cube } from '#lib/core/cube/cube.ts';
import type { Within } from '#lib/core/cube/cube-within.ts';
import type { SuppressedCube } from '#lib/core/suppression/suppressed-cube.ts';
import type { OnShow } from '#lib/report/build-result.ts';
import type { Result } from '#lib/report/result.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** What a result is built from. */
export interface Countings {
	readonly audit: ResolvedAudit;
	readonly cube: Cube | SuppressedCube;
}

/** A result, and the SHA-256 of its bytes as they would be exported; empty where it was only to be looked at. */
export interface Built {
	readonly result: Result;
	readonly hash: string;
}

/** Builds a result away from the page, which answers meanwhile: intervals by resampling take longer than a frame. */
export type BuildResult = (
	from: Countings & {
		/** Of the rows that lie in these levels alone; absent or empty: of all. */
		readonly within?: readonly Within[];
		/** Only this is looked at and nothing of it is exported: nothing else is built, and its bytes are not made. */
		readonly onShow?: OnShow | null;
	}
) => Promise<Built>;
