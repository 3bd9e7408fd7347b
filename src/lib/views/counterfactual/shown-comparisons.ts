import { comparisonName } from '#lib/report/descriptions/description-tables.ts';
import { stratumLevels } from '#lib/report/descriptions/stratum-levels.ts';
import { everyVariant, type FlipRow } from '#lib/report/descriptions/rows.ts';
import { readableText } from '#lib/report/readable-text.ts';
import type { Result } from '#lib/report/result.ts';
import { orderDescriptions } from '#lib/report/descriptions/order-descriptions.ts';
import type { Choice } from '#lib/controls/choice.ts';

interface Two {
	readonly attribute: string;
	readonly baseline: string;
	readonly variant: string;
}

/** A choice of comparisons: one of two descriptions, those of an attribute, or every one. */
export type Contrast = readonly [] | readonly [string] | readonly [string, string, string];

/** More rows than these in one chart are a wall: every comparison at once is then not offered. */
const most = 48;

export const contrastText = (contrast: Contrast): string => JSON.stringify(contrast);

const textsIn = (text: string | null): readonly string[] | null => {
	try {
		const read: unknown = JSON.parse(text ?? '');
		return Array.isArray(read) && read.every((each) => typeof each === 'string') ? read : null;
	} catch {
		return null;
	}
};

const compared = ({ descriptions }: Result): readonly FlipRow[] =>
	descriptions.flips.filter(({ by, variant }) => by === null && variant !== everyVariant);

const distinct = (rows: readonly FlipRow[]): readonly Two[] => [
	...new Map(
		rows.map(({ attribute, baseline, variant }) => [
			contrastText([attribute, baseline, variant]),
			{ attribute, baseline, variant }
		])
	).values()
];

/** Whether a row is of this choice. */
export function isOf([attribute, baseline, variant]: Contrast, row: Two): boolean {
	if (attribute === undefined) return true;
	if (row.attribute !== attribute) return false;
	return baseline === undefined || (row.baseline === baseline && row.variant === variant);
}

/** What a choice is called: "black instead of white", "race", "every comparison". */
export function contrastName([attribute, baseline, variant]: Contrast): string {
	if (attribute === undefined) return 'Every comparison';
	if (baseline === undefined || variant === undefined) return `${readableText(attribute)}: every comparison`;
	return `Described as ${readableText(variant)} instead of ${readableText(baseline)}`;
}

/** The choices of a result, grouped by attribute; every comparison at once where those of the chosen strata are few. */
export function contrastChoices(result: Result, only: Only): readonly Choice[] {
	const rows = compared(result);
	const all = distinct(rows);
	const attributes = [...new Set(all.map(({ attribute }) => attribute))];
	return [
		...(rows.filter(isWithin(result, only)).length <= most && attributes.length > 1
			? [{ value: contrastText([]), label: contrastName([]) }]
			: []),
		...attributes.flatMap((attribute) => {
			const of = all.filter((each) => each.attribute === attribute);
			return [
				...(of.length > 1 ? [{ value: contrastText([attribute]), label: contrastName([attribute]) }] : []),
				...of.map((each) => ({
					value: contrastText([attribute, each.baseline, each.variant]),
					label: `${readableText(attribute)}: ${comparisonName(each)}`
				}))
			];
		})
	];
}

/** The choice in the address; without one, every comparison where they are few, else the one most outside. */
export function chosenContrast(result: Result, text: string | null, only: Only): Contrast {
	const choices = contrastChoices(result, only);
	const asked = textsIn(text);
	const known = choices.find(({ value }) => asked !== null && value === JSON.stringify(asked));
	if (known !== undefined) return JSON.parse(known.value) as Contrast;
	const [first] = choices;
	const rows = compared(result);
	const strata = new Set(rows.map(({ model, stratum }) => JSON.stringify([model, stratum])));
	if (strata.size <= 2 && first !== undefined) return JSON.parse(first.value) as Contrast;
	return worstContrast(result) ?? [];
}

function worstContrast(result: Result): Contrast | null {
	const rows = compared(result);
	const [worst] = orderDescriptions(result.verdicts.filter(({ comparison }) => comparison === 'net_shift'));
	const row =
		rows.find(
			(each) => each.attribute === worst?.attribute && `${each.baseline} → ${each.variant}` === worst.group
		) ?? rows[0];
	return row === undefined ? null : [row.attribute, row.baseline, row.variant];
}

/** A column that divides the cases, with its levels. */
export interface StratumColumn {
	readonly column: string;
	readonly levels: readonly string[];
}

/** The columns of strata that have more than one level. */
export function stratumColumns({ audit, descriptions }: Result): readonly StratumColumn[] {
	const columns = audit.counterfactual?.stratum ?? [];
	const strata = [...new Set(descriptions.flips.map(({ stratum }) => stratum))].map((stratum) =>
		stratumLevels(columns, stratum)
	);
	return columns
		.map((column, i) => ({
			column,
			levels: [...new Set(strata.flatMap((levels) => levels[i] ?? []))]
		}))
		.filter(({ levels }) => levels.length > 1);
}

/** The levels that are asked of a stratum, by column. */
export type Only = Readonly<Record<string, string>>;

export function readOnly(text: string | null): Only {
	try {
		const read: unknown = JSON.parse(text ?? '{}');
		if (typeof read !== 'object' || read === null || Array.isArray(read)) return {};
		return Object.fromEntries(
			Object.entries(read).filter((each): each is [string, string] => typeof each[1] === 'string')
		);
	} catch {
		return {};
	}
}

/** Whether a stratum has every level that is asked for; a level that no stratum has asks nothing. */
export function isWithin(result: Result, only: Only): (row: { readonly stratum: string | null }) => boolean {
	const columns = result.audit.counterfactual?.stratum ?? [];
	const known = stratumColumns(result).filter(({ column, levels }) => levels.includes(only[column] ?? ''));
	return ({ stratum }) => {
		const levels = stratumLevels(columns, stratum);
		return known.every(({ column }) => levels[columns.indexOf(column)] === only[column]);
	};
}

/** The attributes of the patients by whose groups descriptions are compared. */
export const patientAttributes = ({ audit, descriptions }: Result): readonly Choice[] =>
	[...new Set(descriptions.flips.flatMap(({ by }) => by ?? []))].map((column) => ({
		value: column,
		label: readableText(audit.groups.find((group) => group.column === column)?.title ?? column)
	}));
