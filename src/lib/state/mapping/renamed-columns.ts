import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';

/** The audit in which the comparison of descriptions names these columns by other names, each by the one at its place. */
export function renamedColumns(
	audit: ResolvedAudit,
	from: readonly string[],
	to: readonly string[]
): ResolvedAudit {
	const asked = audit.counterfactual;
	if (asked === undefined || from.length === 0) return audit;
	const named = <T extends string | null>(column: T): T =>
		(column === null ? column : (to[from.indexOf(column)] ?? column)) as T;
	const all = (columns: readonly string[]): readonly string[] => columns.map((column) => named(column));
	const { compare } = audit;
	return {
		...audit,
		counterfactual: {
			...asked,
			pair: all(asked.pair),
			stratum: all(asked.stratum),
			variant: named(asked.variant),
			answer: named(asked.answer),
			replicate: named(asked.replicate),
			gold: named(asked.gold),
			score: named(asked.score),
			text: named(asked.text),
			answerText: named(asked.answerText),
			attribute: named(asked.attribute),
			...(asked.raters === undefined
				? {}
				: { raters: { ...asked.raters, column: named(asked.raters.column) } })
		},
		...(compare === undefined
			? {}
			: {
					compare: {
						...compare,
						by: all(compare.by),
						within: all(compare.within),
						pairOn: all(compare.pairOn)
					}
				})
	};
}
