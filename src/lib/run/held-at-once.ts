import type { LogTooLarge } from '#lib/engine/log-error.ts';
import { bindingsOf, type Binding } from '#lib/plan/may-spread.ts';
import { problem } from '#lib/spec/messages.ts';
import type { Problem } from '#lib/spec/problem.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** What keeps a log that an engine cannot hold from being counted in parts, and how to go without; empty where nothing does. */
export function heldAtOnce(audit: ResolvedAudit, { problems }: LogTooLarge): readonly Problem[] {
	const file = problems[0]?.file ?? null;
	return bindingsOf(audit).map((binding) => {
		const { at, why, without } = wordsOf(audit, binding);
		return problem('log-held-at-once', { file, at, values: { why, without } });
	});
}

function wordsOf(
	{ data }: ResolvedAudit,
	binding: Binding
): { readonly at: string; readonly why: string; readonly without: string } {
	switch (binding) {
		case 'cluster':
			return {
				at: '/data/cluster',
				why: `rows of one ${data.cluster ?? 'cluster'} may stand anywhere in it and are counted together`,
				without: 'leave out the cluster column'
			};
		case 'weight':
			return {
				at: '/data/weight',
				why: 'the weights of all rows are looked at together',
				without: 'leave out the weights'
			};
		case 'case':
			return {
				at: '/counterfactual',
				why: 'descriptions of one case may stand anywhere in it and are compared with each other',
				without: 'take some of the cases'
			};
		case 'number':
			return {
				at: '/outcome/type',
				why: 'the numbers of all rows are looked at together',
				without: 'take some of the rows'
			};
	}
}
