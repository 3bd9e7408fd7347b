import { decimal, wholeNumber } from './figures.ts';
import { readableText } from './readable-text.ts';
import type { Result } from './result.ts';

/** One fact of the scope strip. */
export interface Fact {
	readonly name: string;
	readonly value: string;
}

const withheld = 'not shown';
/** The day of a moment: a window is read in days. */
const dayOf = (moment: string): string => readableText(moment.replace(/T00:00:00(?:\.0+)?Z?$/, ''));
const countOf = (count: number | null): string => (count === null ? withheld : wholeNumber(count));

/** Who was counted, by what, and who was left out: what a reader sees before any gap. */
export function scopeFacts({ audit, scope }: Result): readonly Fact[] {
	const several = scope.models.length > 1;
	return [
		{
			name: `Rows${audit.data.unit === null ? '' : ` (one ${readableText(audit.data.unit)} each)`}`,
			value: countOf(scope.rows)
		},
		...scope.models.map((row) => ({
			name: several ? `Assessed for ${readableText(row.model)}` : 'Assessed (label and decision)',
			value: countOf(row.assessed)
		})),
		...(scope.window === null
			? []
			: [
					{
						name: 'Window',
						value: `${dayOf(scope.window.first)} to ${dayOf(scope.window.last)}`
					}
				]),
		...(audit.outcome.meaning === null
			? []
			: [{ name: 'A positive decision means', value: readableText(audit.outcome.meaning) }]),
		...(audit.outcome.labelMeaning === null
			? []
			: [{ name: 'A positive label means', value: readableText(audit.outcome.labelMeaning) }]),
		{
			name: 'Good for the person',
			value: audit.outcome.favourable === 'selected' ? 'to be selected' : 'not to be selected'
		},
		...audit.groups.flatMap((group) => {
			const share = scope.attributes.find((row) => row.attribute === group.column)?.missingShare ?? null;
			if (share === 0) return [];
			return [
				{
					name: `${readableText(group.title)} not recorded`,
					value: share === null ? withheld : `${decimal(100 * share, 1)} %`
				}
			];
		}),
		{
			name: 'Policy',
			value:
				audit.policy === null
					? 'none'
					: `${readableText(audit.policy.title)}, version ${readableText(audit.policy.version)}`
		}
	];
}
