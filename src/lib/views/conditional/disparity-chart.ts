import { formatQuantity } from '#lib/charts/quantity.ts';
import type { RateDots } from '#lib/charts/rate-dots.ts';
import type { ConditionalDisparity } from '#lib/report/conditional/conditional-disparities.ts';
import { sideOfZero } from '#lib/report/conditional/gap-figure.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { drawnReason } from '#lib/report/reason-words.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { counted } from '../format/numbers.ts';

const points = { mode: 'difference', unit: 'share' } as const;

/** Conditional demographic disparity of every group, with that of all rows in words. */
export const disparityChart = (
	{ outcome }: Pick<ResolvedAudit, 'outcome'>,
	rows: readonly ConditionalDisparity[]
): RateDots => ({
	title: `Turned away more than in proportion (${outcome.favourable === 'selected' ? 'not selected' : 'selected'})`,
	quantity: points,
	reference: null,
	band: null,
	rows: rows.map(({ group, overall, within, small }) => ({
		key: JSON.stringify(group.level),
		name: readableText(group.title),
		detail: `${formatQuantity(overall.value, points)} over all rows`,
		value: within.value,
		low: within.low,
		high: within.high,
		low66: within.low66,
		high66: within.high66,
		mark: 'described',
		small,
		reason: within.reason === null ? null : drawnReason(within.reason)
	}))
});

/** Which groups are turned away more than in proportion beyond chance, each interval alone. */
export function disparitySentence(rows: readonly ConditionalDisparity[], stratum: string): string {
	const known = rows.filter(({ within }) => within.value !== null);
	const [most] = known.toSorted((a, b) => (b.within.value ?? 0) - (a.within.value ?? 0));
	if (most === undefined) return 'In every stratum all were decided alike: there is nothing to average.';
	const beyond = known.filter(({ within }) => sideOfZero(within) === 1).length;
	return `Within each stratum of ${stratum}, ${beyond === 0 ? 'no group is' : counted(beyond, 'group is', 'groups are')} turned away more than in proportion beyond chance, each interval alone; most is ${readableText(most.group.title)} with ${formatQuantity(most.within.value, points)} points (${formatQuantity(most.overall.value, points)} over all rows).`;
}
