import type { Result, VerdictRow } from './result.ts';
import { adaptationHeadline } from './descriptions/adaptation-headline.ts';
import { descriptionHeadline } from './descriptions/description-headline.ts';
import { descriptionsAlone, isOfDescriptions } from './descriptions/of-descriptions.ts';
import { readableText } from './readable-text.ts';
import { isCombination } from './attribute-sets.ts';
import { orderVerdicts } from './verdict-order.ts';
import { wholeNumber } from './figures.ts';
import { unjudgedSentence } from './unjudged.ts';

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const counted = (count: number): string => smallNumbers[count] ?? wholeNumber(count);

const list = (names: readonly string[]): string =>
	names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** Distinct groups among some verdicts, in their order. */
const groupsOf = (rows: readonly VerdictRow[], titles: ReadonlyMap<string, string>): readonly string[] => [
	...new Set(
		rows.map((row) => {
			const title = readableText(titles.get(row.attribute) ?? row.attribute);
			// An extreme over groups is about the attribute; its pair is in the sentence.
			return row.comparison === 'difference' ||
				row.comparison === 'ratio' ||
				row.comparison === 'impact_ratio'
				? `${title} ${readableText(row.group)}`
				: title;
		})
	)
];

/**
 * The answer to the audit's question in a sentence or two, from the verdicts on single attributes;
 * combinations are counted after them, and who is not judged though beyond a limit is named. Says what the policy's limits say and no more: a question can be
 * asked either way round, so the answer never begins with yes or no.
 */
export function headline(result: Result, model: string): string {
	const { audit } = result;
	if (descriptionsAlone(audit)) return descriptionHeadline(result);
	if (audit.policy === null) return 'No policy was chosen: every gap is described and none is judged.';
	const titles = new Map(audit.groups.map((group) => [group.column, group.title]));
	const rows = orderVerdicts(result.verdicts.filter((row) => row.model === model && !isOfDescriptions(row)));
	const single = rows.filter((row) => !isCombination(audit, row.attribute));
	const combined = rows.filter((row) => isCombination(audit, row.attribute) && row.verdict === 'outside');
	const of = (kind: VerdictRow['verdict']): readonly string[] =>
		groupsOf(
			single.filter((row) => row.verdict === kind),
			titles
		);
	const outside = of('outside');
	const unsure = of('inconclusive').filter((name) => !outside.includes(name));
	const within = of('within');
	// How many groups an attribute holds that is withheld as a whole does not leave, so they are in no count.
	const unassessed = groupsOf(
		single.filter(
			(row) => row.verdict === 'not_assessable' && !result.leaving.withheld.includes(row.attribute)
		),
		titles
	).filter((name) => !outside.includes(name) && !unsure.includes(name));
	const judged = single.some((row) => row.verdict !== 'described');
	if (!judged) return 'The policy sets no limit here: every gap is described and none is judged.';
	const parts = [
		outside.length > 0
			? `Outside the policy's limits for ${outside.length > 4 ? `${list(outside.slice(0, 3))} and ${counted(outside.length - 3)} more` : list(outside)}`
			: unsure.length > 0
				? "No group is shown to be outside the policy's limits"
				: within.length > 0
					? "Every group that could be assessed is within the policy's limits"
					: "No group could be assessed against the policy's limits"
	];
	if (unsure.length > 0) {
		const more = outside.length > 0 ? ' more' : '';
		parts.push(
			`for ${counted(unsure.length)}${more} ${unsure.length === 1 ? 'group' : 'groups'} these rows cannot say`
		);
	}
	if (unassessed.length > 0 && outside.length + unsure.length + within.length > 0) {
		// By one rule of several, a group may be within its limit.
		const partly = unassessed.some((name) => within.includes(name)) ? ', or not against every limit' : '';
		parts.push(
			`${counted(unassessed.length)} ${unassessed.length === 1 ? 'group' : 'groups'} could not be assessed${partly}`
		);
	}
	const tail =
		combined.length > 0
			? ` Among combinations of attributes, ${counted(groupsOf(combined, titles).length)} ${groupsOf(combined, titles).length === 1 ? 'is' : 'are'} outside.`
			: '';
	const unjudged = unjudgedSentence(result, model);
	return `${parts.join('; ')}.${tail}${unjudged === '' ? '' : ` ${unjudged}`}`;
}

/** More models than these are not answered for at a page's head: the reader chooses one. */
const mostModels = 4;

/** The answers of a report, one a line: of each model, after its name where there are several, of the descriptions, and of what adaptations changed. */
export function headlines(result: Result): readonly string[] {
	return [...result.scope.models.flatMap(({ model }) => ofModel(result, model)), ...ofDescriptions(result)];
}

/** The same at the head of a page that shows one model: its answer first, and those of the others, which it is not. */
export function leadLines(result: Result, model: string): readonly string[] {
	const models = result.scope.models.map((each) => each.model);
	const others = models.length > mostModels ? [] : models.filter((each) => each !== model);
	return [
		...[model, ...others].flatMap((each) => ofModel(result, each)),
		...(models.length > mostModels && !descriptionsAlone(result.audit)
			? [`${wholeNumber(models.length - 1)} other models have answers of their own: choose the model below.`]
			: []),
		...ofDescriptions(result)
	];
}

function ofModel(result: Result, model: string): readonly string[] {
	if (descriptionsAlone(result.audit)) return [];
	return [`${result.scope.models.length > 1 ? `${readableText(model)}: ` : ''}${headline(result, model)}`];
}

const ofDescriptions = (result: Result): readonly string[] =>
	[descriptionHeadline(result), adaptationHeadline(result)].filter((line) => line !== '');
