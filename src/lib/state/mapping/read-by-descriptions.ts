import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** The columns that an audit's comparison of descriptions reads; none where it compares none. */
export function readByDescriptions({ counterfactual: asked }: ResolvedAudit): ReadonlySet<string> {
	if (asked === undefined) return new Set();
	const { pair, stratum, variant, answer, replicate, gold, score, text, answerText, attribute } = asked;
	const single = [variant, answer, replicate, gold, score, text, answerText, attribute];
	return new Set(
		[...pair, ...stratum, ...single.filter((column) => column !== null)].filter((column) => column !== '')
	);
}
