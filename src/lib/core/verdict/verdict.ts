import type { NoAnswer } from '../metrics/answer.ts';

/**
 * The five answers a rule can get. By the simultaneous interval over the rule's family:
 * outside when all of it breaks the limit, within when all of it respects it, inconclusive when it straddles.
 */
export type Verdict =
	| { readonly kind: 'outside' }
	| { readonly kind: 'within' }
	/** `detectable`: the smallest gap that this many rows could have shown with 80 % power; null where it cannot be said. */
	| { readonly kind: 'inconclusive'; readonly detectable: number | null }
	| { readonly kind: 'not_assessable'; readonly reason: NoAnswer }
	| { readonly kind: 'described' };

export type VerdictKind = Verdict['kind'];

/** A rule's bounds on a difference or a ratio, in the metric's own units; at least one is set. */
export interface Limit {
	readonly min: number | null;
	readonly max: number | null;
}
