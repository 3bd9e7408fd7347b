import { metrics } from '#lib/core/metrics/registry.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { lacksWorseSide } from './judged-by.ts';
import { readableText } from './readable-text.ts';
import type { Notice } from './result.ts';

const betterLookAt = {
	selected: 'how often those who needed it are missed (false negative rate)',
	not_selected: 'the rate of false alarms (false positive rate)'
} as const;

/** Of every rule that asks for the worse side of a metric that has none for this decision: that it is judged both ways, and what to look at instead. */
export const sideNotices = ({ policy, outcome: { favourable } }: ResolvedAudit): readonly Notice[] =>
	(policy?.rules ?? []).flatMap((rule) => {
		if (rule.metric === null || !lacksWorseSide(rule, favourable)) return [];
		const { title, better } = metrics[rule.metric];
		const decision = `a decision that ${favourable === 'selected' ? 'helps' : 'burdens'} people`;
		// A metric that takes a side for the other kind of decision is the wrong one for this kind.
		const instead =
			better.selected === better.not_selected
				? ''
				: ` Of ${decision}, a policy should look at ${betterLookAt[favourable]}.`;
		return [
			{
				code: 'no-worse-side',
				severity: 'caution',
				text: `“${readableText(rule.title)}” looks at the worse side alone, but of ${decision} nobody can say which side of this metric (${title}) harms a group: a gap either way is judged.${instead}`
			} as const
		];
	});
