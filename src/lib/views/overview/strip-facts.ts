import { isCombination } from '#lib/report/attribute-sets.ts';
import { conditionTexts } from '#lib/report/condition-facts.ts';
import { wholeNumber } from '#lib/report/figures.ts';
import { readableText } from '#lib/report/readable-text.ts';
import type { Result, Scope } from '#lib/report/result.ts';
import { percent } from '../format/numbers.ts';

/** One figure of the strip, with its name behind it: "50,882 rows". */
export interface StripFact {
	readonly name: string;
	readonly value: string;
	/** True where the value reads better before its name: "50,882 rows". */
	readonly leads: boolean;
	/** True where it stays on this machine: what leaves has it blank. */
	readonly stays: boolean;
}

/** What a row is, in the plural: the audit's own word where it is one, and not a column's name. */
function rowsWord({ data, counterfactual }: Result['audit']): string {
	if (data.unit !== null && /^[a-z ]+$/.test(data.unit)) return `${data.unit}s`;
	if (counterfactual !== undefined) return 'answers';
	return data.rowsAre === 'people' ? 'rows' : 'cases';
}

type Pick = (scope: Scope) => number | null | undefined;

const heldBack = (groups: number, minimum: number): string =>
	`${groups === 1 ? 'group' : 'groups and combinations'} held back from exports: under ${wholeNumber(minimum)} people, or telling of so few`;

/** How many rows there are, who was left out and why, how many have no membership, and what is not exported. */
export function stripFacts({ audit, scope, leaving }: Result, model: string): readonly StripFact[] {
	const fact = (name: string, pick: Pick, show = wholeNumber): readonly StripFact[] => {
		const value = pick(scope);
		if (value == null || value === 0) return [];
		return [{ name, value: show(value), leads: show === wholeNumber, stays: pick(leaving.scope) !== value }];
	};
	const ofModel = (pick: (row: Scope['models'][number]) => number | null): Pick => {
		return ({ models }) => models.filter((row) => row.model === model).map(pick)[0];
	};
	const titleOf = (attribute: string): string =>
		readableText(audit.groups.find(({ column }) => column === attribute)?.title ?? attribute);
	const suppressed = scope.attributes.reduce((sum, row) => sum + row.suppressedGroups, 0);
	const { window } = scope;
	return [
		...fact(rowsWord(audit), ({ rows }) => rows),
		...conditionTexts(audit).map((value) => ({ name: 'only where', value, leads: false, stays: false })),
		...fact(
			'without a label',
			ofModel((row) => row.unlabelled)
		),
		...fact(
			'without a decision',
			ofModel((row) => row.undecided)
		),
		...fact(
			'where score and decision disagree',
			ofModel((row) => row.mismatched)
		),
		...(window
			? [
					{
						name: 'dated',
						value: `${window.first.slice(0, 10)} to ${window.last.slice(0, 10)}`,
						leads: false,
						stays: leaving.scope.window?.first !== window.first
					}
				]
			: []),
		...scope.attributes
			.filter(({ attribute }) => !isCombination(audit, attribute))
			.flatMap(({ attribute }) =>
				fact(
					`${titleOf(attribute)} not recorded`,
					({ attributes }) => attributes.find((row) => row.attribute === attribute)?.missingShare,
					percent
				)
			),
		...(suppressed > 0
			? [
					{
						name: heldBack(suppressed, audit.privacy.minimumCell),
						value: wholeNumber(suppressed),
						leads: true,
						stays: false
					}
				]
			: [])
	];
}
