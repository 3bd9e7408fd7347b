import { metrics } from '#lib/core/metrics/registry.ts';
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

function positiveGapHarms(rule: Rule, favourable: 'selected' | 'not_selected'): boolean | null {
	// A group with higher odds at equal truth is selected more.
	if (rule.comparison === 'average_odds_difference') return favourable === 'not_selected';
	if (rule.metric === null || rule.comparison === 'max_difference' || rule.comparison === 'min_ratio')
		return null;
	const better = metrics[rule.metric].better[favourable];
	return better === null ? null : better === 'lower';
}
