import type { VerdictKind } from '#lib/core/verdict/verdict.ts';

/** What a mark says: a rule's verdict on the group, or that the group is what the others are held against. */
export type MarkKind = VerdictKind | 'reference';

/** Each verdict is a shape and a word; colour comes third. */
export const markWords: Readonly<Record<MarkKind, string>> = {
	outside: 'outside',
	within: 'within',
	inconclusive: 'inconclusive',
	not_assessable: 'not assessable',
	described: 'described',
	reference: 'reference'
};
