import type { Unpivot } from '#lib/spec/resolved-audit.ts';
import type { TextTable } from './text-table.ts';

/** What the page asks of the worker that runs Arquero: one table a worker, ended by terminating it. */
export interface UnpivotRequest {
	readonly head: TextTable;
	readonly patterns: readonly Unpivot[];
}

export type UnpivotReply =
	{ readonly kind: 'ok'; readonly long: TextTable } | { readonly kind: 'failed'; readonly reason: string };
