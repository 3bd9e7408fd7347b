import { decimal, wholeNumber } from './figures.ts';
import { mendFacts } from './mend-facts.ts';
import { conditionFacts } from './condition-facts.ts';
import { descriptionsAlone } from './descriptions/of-descriptions.ts';
import { everyVariant } from './descriptions/rows.ts';
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
export function scopeFacts(result: Result): readonly Fact[] {
	const { audit, scope } = result;
	const rows = {
		name: rowsName(audit),
		value: countOf(scope.rows)
	};
	return [
		rows,
		...conditionFacts(audit),
		...(descriptionsAlone(audit) ? [] : populationFacts(result)),
		...descriptionFacts(result),
		...mendFacts(audit)
	];
}

/** What the rows are; where cases were answered under several descriptions, each is an answer and no case. */
function rowsName({ data, counterfactual }: Result['audit']): string {
	if (data.unit !== null) return `Rows (one ${readableText(data.unit)} each)`;
	return counterfactual === undefined ? 'Rows' : 'Rows (one answer each)';
}

/** What was compared where cases were answered under several descriptions. */
function descriptionFacts({ audit, descriptions }: Result): readonly Fact[] {
	const asked = audit.counterfactual;
	if (asked === undefined) return [];
	const told = (words: readonly string[]): string => words.map(readableText).join(', ');
	return [
		{ name: 'A case is told by', value: told(asked.pair) },
		...(asked.stratum.length === 0 ? [] : [{ name: 'Within each', value: told(asked.stratum) }]),
		...(asked.baseline.length === 0 ? [] : [{ name: 'Compared with', value: told(asked.baseline) }]),
		asked.gold !== null
			? { name: 'A right answer', value: `equals ${readableText(asked.gold)}` }
			: asked.favourable !== null
				? {
						name: asked.favourable.length > 1 ? 'Favourable answers' : 'Favourable answer',
						value: told(asked.favourable)
					}
				: { name: 'Right or favourable answers', value: 'not named' },
		{
			name: 'Margin',
			value: asked.margin === null ? 'none' : `${decimal(100 * asked.margin, 1).replace(/\.0$/, '')} points`
		},
		{
			name: 'Comparisons of descriptions',
			value: wholeNumber(
				descriptions.flips.filter(({ by, variant }) => by === null && variant !== everyVariant).length
			)
		}
	];
}

/** What a row must have to be counted. */
const assessedName = ({ outcome: { type, label } }: Result['audit']): string => {
	if (type === 'graded') return 'Assessed (with an answer)';
	const answer = type === 'binary' ? 'decision' : 'prediction';
	return label === null ? `Assessed (with a ${answer})` : `Assessed (label and ${answer})`;
};

function populationFacts({ audit, scope }: Result): readonly Fact[] {
	const several = scope.models.length > 1;
	return [
		...scope.models.map((row) => ({
			name: several ? `Assessed for ${readableText(row.model)}` : assessedName(audit),
			value: countOf(row.assessed)
		})),
		...(scope.window === null
			? []
			: [
					{
						name: 'Window',
						value: [...new Set([dayOf(scope.window.first), dayOf(scope.window.last)])].join(' to ')
					}
				]),
		...(audit.outcome.meaning === null
			? []
			: [{ name: 'A positive decision means', value: readableText(audit.outcome.meaning) }]),
		...(audit.outcome.labelMeaning === null
			? []
			: [{ name: 'A positive label means', value: readableText(audit.outcome.labelMeaning) }]),
		...(audit.outcome.type === 'binary'
			? [
					{
						name: 'Good for the person',
						value: audit.outcome.favourable === 'selected' ? 'to be selected' : 'not to be selected'
					}
				]
			: []),
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
