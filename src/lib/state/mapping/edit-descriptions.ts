import type { Comparison, Counterfactual, ResolvedAudit } from '#lib/spec/resolved-audit.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * A change of some of what is said of the descriptions. What was said of a column goes with it: the plain descriptions
 * and the contrasts with the column of descriptions, favourable and refused answers with that of answers, what is known
 * of attributes with theirs, people and adaptations with the columns that hold apart.
 */
export const editDescriptions =
	(part: Partial<Counterfactual>) =>
	(audit: ResolvedAudit): ResolvedAudit => {
		const before = audit.counterfactual;
		if (before === undefined) return audit;
		const { raters, ...edited } = { ...before, ...left(before, part), ...part };
		const keptRaters = raters !== undefined && edited.stratum.includes(raters.column) ? { raters } : {};
		const { compare, ...rest } = audit;
		const followed = compare === undefined ? null : followedBy(compare, before, edited);
		const { cluster } = audit.data;
		// Rows of one case belong together anyway.
		const isCase = part.pair !== undefined && cluster !== null && part.pair.includes(cluster);
		return {
			...rest,
			data: isCase ? { ...audit.data, cluster: null } : audit.data,
			counterfactual: { ...edited, ...keptRaters },
			...(followed === null ? {} : { compare: followed })
		};
	};

/** What cannot stay where another column takes the place of the one it was said of. */
function left(before: Counterfactual, part: Partial<Counterfactual>): Partial<Counterfactual> {
	const changes = (key: 'variant' | 'answer' | 'attribute'): boolean =>
		part[key] !== undefined && part[key] !== before[key];
	return {
		...(changes('variant') ? { baseline: [], contrasts: [] } : {}),
		...(changes('answer') ? { favourable: null, answers: { refused: [], unparsed: [] } } : {}),
		...(changes('attribute')
			? {
					attributes: {},
					...(changes('variant')
						? {}
						: { contrasts: before.contrasts.map((contrast) => ({ ...contrast, attribute: null })) })
				}
			: {})
	};
}

/** The columns that identify a case, where nobody has named others. */
const pairOn = ({ pair, variant }: Counterfactual): readonly string[] => [...pair, variant];

function followedBy(compare: Comparison, before: Counterfactual, after: Counterfactual): Comparison | null {
	const by = compare.by.filter((column) => after.stratum.includes(column));
	if (by.length === 0) return null;
	return {
		by,
		within: after.stratum.filter((column) => !by.includes(column)),
		pairOn: same(compare.pairOn, pairOn(before)) ? pairOn(after) : compare.pairOn,
		baseline: same(by, compare.by) ? compare.baseline : null
	};
}

/** A change of which adaptations are set side by side: by no column, none are. */
export const editComparison =
	(part: Partial<Pick<Comparison, 'by' | 'baseline'>>) =>
	(audit: ResolvedAudit): ResolvedAudit => {
		const { compare, ...rest } = audit;
		const asked = audit.counterfactual;
		const by = part.by ?? compare?.by ?? [];
		if (asked === undefined || by.length === 0) return rest;
		return {
			...rest,
			compare: {
				by,
				within: asked.stratum.filter((column) => !by.includes(column)),
				pairOn: compare?.pairOn ?? pairOn(asked),
				baseline: part.baseline === undefined ? (compare?.baseline ?? null) : part.baseline
			}
		};
	};

/** The comparison of descriptions without a column: what was said of it is said of none. */
export function descriptionsWithout(audit: ResolvedAudit, column: string): ResolvedAudit {
	const asked = audit.counterfactual;
	if (asked === undefined) return audit;
	const kept = <T extends string | null>(named: T, none: T): T => (named === column ? none : named);
	return editDescriptions({
		pair: asked.pair.filter((each) => each !== column),
		stratum: asked.stratum.filter((each) => each !== column),
		variant: kept(asked.variant, ''),
		answer: kept(asked.answer, ''),
		replicate: kept(asked.replicate, null),
		gold: kept(asked.gold, null),
		score: kept(asked.score, null),
		text: kept(asked.text, null),
		answerText: kept(asked.answerText, null),
		attribute: kept(asked.attribute, null)
	})(audit);
}
