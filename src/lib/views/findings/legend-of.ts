import type { MarkKind } from '#lib/charts/mark.ts';
import type { Result } from '#lib/report/result.ts';

const judged: readonly MarkKind[] = ['outside', 'within', 'inconclusive', 'not_assessable', 'described'];

/**
 * What the key of a chart explains: the verdicts and the limit where a policy judges, and only that gaps are described
 * where none was chosen.
 */
export const legendOf = ({
	audit
}: Result): { readonly kinds: readonly MarkKind[]; readonly limit?: string } =>
	audit.policy === null ? { kinds: ['described'] } : { kinds: judged, limit: 'within the policy’s limit' };
