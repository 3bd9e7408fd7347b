import type { Favourable } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { respected } from '#lib/core/verdict/judge.ts';
import type { Limit } from '#lib/core/verdict/verdict.ts';
import type { Rule } from '#lib/spec/policy.ts';
import type { Build } from './context.ts';
import { isRatio } from './verdict-sentence.ts';

/** How a rule reads an interval: which side, and which way harms the group. */
export const judgedBy = ({ audit }: Build, rule: Rule) =>
	({
		side: rule.side,
		positiveGapHarms: positiveGapHarms(rule, audit.outcome.favourable),
		scale: isRatio(rule.comparison) ? 'ratio' : 'difference'
	}) as const;

/** An extreme over groups has no sign, so no side of it is the worse. */
const isOverGroups = ({ comparison }: Rule): boolean =>
	comparison === 'max_difference' || comparison === 'min_ratio';

/** Whether a rule judges the worse side of a metric that has none for this decision: a gap either way is judged then. */
export const lacksWorseSide = (rule: Rule, favourable: Favourable): boolean =>
	rule.side === 'worse' &&
	rule.limit !== null &&
	rule.metric !== null &&
	!isOverGroups(rule) &&
	positiveGapHarms(rule, favourable) === null;

/** Comparisons with a side that can be the other: a single bound of theirs holds both ways. An extreme, a spread or a share of the best has none. */
const sided: readonly Rule['comparison'][] = ['difference', 'ratio', 'average_odds_difference'];

const isJudgedBothWays = (rule: Rule, favourable: Favourable): boolean =>
	(rule.side === 'both' && sided.includes(rule.comparison)) || lacksWorseSide(rule, favourable);

/** A rule's limit as it is judged: with both its ends where one is written and both sides are judged. Null where it describes. */
export function judgedLimit(rule: Rule, favourable: Favourable): Limit | null {
	if (rule.limit === null || !isJudgedBothWays(rule, favourable)) return rule.limit;
	const { low, high } = respected({
		limit: rule.limit,
		side: 'both',
		positiveGapHarms: null,
		scale: isRatio(rule.comparison) ? 'ratio' : 'difference'
	});
	return { min: low, max: high };
}

function positiveGapHarms(rule: Rule, favourable: Favourable): boolean | null {
	// A group with higher odds at equal truth is selected more.
	if (rule.comparison === 'average_odds_difference') return favourable === 'not_selected';
	if (rule.metric === null || isOverGroups(rule)) return null;
	const better = metrics[rule.metric].better[favourable];
	return better === null ? null : better === 'lower';
}
