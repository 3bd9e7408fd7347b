import type { Within } from '#lib/core/cube/cube-within.ts';
import type { OnShow } from '#lib/report/build-result.ts';
import type { Built, Countings } from '#lib/state/findings/built.ts';

/** What the page asks of the worker: a result for an audit, from counts that it was sent before or gets now. */
export interface BuildRequest {
	readonly id: number;
	readonly audit: Countings['audit'];
	/** Which counts; they are kept in the worker, so that a changed reference sends none. */
	readonly key: number;
	/** Null where the worker has them already. */
	readonly cube: Countings['cube'] | null;
	/** The levels of the rows that it is of; empty: of all. */
	readonly within: readonly Within[];
	/** What of it is looked at, where nothing of it is exported; null: the whole, with its hash. */
	readonly onShow: OnShow | null;
}

/** Every request ends in one of these. */
export type BuildAnswer =
	| { readonly id: number; readonly kind: 'ok'; readonly built: Built }
	| { readonly id: number; readonly kind: 'failed'; readonly reason: string };
