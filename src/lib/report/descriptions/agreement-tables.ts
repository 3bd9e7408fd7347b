import { decimal, wholeNumber } from '../figures.ts';
import { readableText } from '../readable-text.ts';
import type { Result } from '../result.ts';
import type { AgreementMeasure, AgreementRow } from './agreement-row.ts';
import { percentText, plainPoints } from './description-figures.ts';
import { why } from './description-tables.ts';
import { everyVariant } from './rows.ts';
import { number, range, words, type ShownColumn } from './shown-column.ts';
import { stratumName } from './stratum-levels.ts';

export const peopleHeading = 'How far the people agree with each other';
export const majorityHeading = 'Models beside most of the people';

/** The figures of the people on one description, or on all together. */
export interface PeopleLine extends Pick<AgreementRow, 'model' | 'stratum' | 'variant' | 'items' | 'reason'> {
	readonly raw: AgreementRow | null;
	readonly kappa: AgreementRow | null;
	readonly alpha: AgreementRow | null;
}

/** A line for each description and one for all of them, where people rate beside the models. */
export function peopleLines({ descriptions }: Result): readonly PeopleLine[] {
	const lines = new Map<string, PeopleLine>();
	const places: Readonly<Record<AgreementMeasure, 'raw' | 'kappa' | 'alpha' | null>> = {
		raw_agreement: 'raw',
		fleiss_kappa: 'kappa',
		krippendorff_alpha: 'alpha',
		majority_agreement: null
	};
	for (const row of descriptions.agreement) {
		const place = places[row.measure];
		if (place === null) continue;
		const { model, stratum, variant, items, reason } = row;
		const key = JSON.stringify([model, stratum, variant]);
		const line = lines.get(key) ?? {
			model,
			stratum,
			variant,
			items,
			reason,
			raw: null,
			kappa: null,
			alpha: null
		};
		lines.set(key, { ...line, reason: line.reason ?? reason, [place]: row });
	}
	return [...lines.values()].toSorted(allFirst);
}

/** Models beside most of the people: all descriptions together first. */
export const majorityRows = ({ descriptions }: Result): readonly AgreementRow[] =>
	descriptions.agreement.filter(({ measure }) => measure === 'majority_agreement').toSorted(allFirst);

const allFirst = (a: { readonly variant: string }, b: { readonly variant: string }): number =>
	Number(a.variant !== everyVariant) - Number(b.variant !== everyVariant);

/** The strata of a rating, without the raters' own column. */
function ratedCases({ audit }: Result, { model, stratum }: Pick<AgreementRow, 'model' | 'stratum'>): string {
	const { stratum: strata = [], raters } = audit.counterfactual ?? {};
	const columns = strata.filter((column) => column !== raters?.column);
	const told =
		audit.model.column === null || strata.includes(audit.model.column) ? [] : [readableText(model)];
	return [...told, stratumName(columns, stratum)].filter((part) => part !== '').join(' · ');
}

type OfDescription = Pick<AgreementRow, 'model' | 'stratum' | 'variant'>;

const cases = <Row extends OfDescription>(result: Result): ShownColumn<Row> =>
	words('whose', 'Cases of', (row) => ratedCases(result, row) || 'all');
const description = <Row extends OfDescription>(): ShownColumn<Row> =>
	words('variant', 'Description', ({ variant }) =>
		variant === everyVariant ? 'all together' : readableText(variant)
	);
const coefficient = (value: number): string => decimal(value, 3);

/** What is shown of the people among themselves. */
export const peopleColumns = (result: Result): readonly ShownColumn<PeopleLine>[] => [
	cases(result),
	description(),
	number('items', 'Rated', ({ items }) => items, wholeNumber),
	number('raw', 'Agree', ({ raw }) => raw?.value ?? null, percentText),
	range('raw_interval', 'Interval', ({ raw }) => [raw?.low ?? null, raw?.high ?? null], plainPoints),
	number('kappa', 'Fleiss’ kappa', ({ kappa }) => kappa?.value ?? null, coefficient),
	range(
		'kappa_interval',
		'Interval of kappa',
		({ kappa }) => [kappa?.low ?? null, kappa?.high ?? null],
		coefficient
	),
	number('alpha', 'Krippendorff’s alpha', ({ alpha }) => alpha?.value ?? null, coefficient),
	why()
];

/** What is shown of models beside the people. */
export const majorityColumns = (result: Result): readonly ShownColumn<AgreementRow>[] => [
	words('rater', 'Model', ({ rater }) => readableText(rater)),
	cases(result),
	description(),
	number('items', 'With a majority', ({ items }) => items, wholeNumber),
	number('undecided', 'Without one', ({ undecided }) => undecided, wholeNumber),
	number('value', 'Answers as most people', ({ value }) => value, percentText),
	range('interval', 'Interval', ({ low, high }) => [low, high], plainPoints),
	why()
];

/** "0.12" or "0.12 to 0.34". */
function spread(values: readonly number[], show: (value: number) => string): string {
	const [low, high] = [show(Math.min(...values)), show(Math.max(...values))];
	return low === high ? low : `${low} to ${high}`;
}

/** What the people come to over all descriptions, in a sentence. */
export function peopleSentence(result: Result): string {
	const all = peopleLines(result).filter(({ variant }) => variant === everyVariant);
	const raw = all.flatMap((line) => line.raw?.value ?? []);
	const kappas = all.flatMap((line) => line.kappa?.value ?? []);
	if (raw.length === 0) return 'No description of a case was rated by two people or more.';
	const beyond =
		kappas.length === 0
			? 'Beyond chance nothing can be said.'
			: `Beyond what chance alone would give, that is ${spread(kappas, (value) => decimal(value, 2))} on a scale where 1 is full agreement and 0 none beyond chance (Fleiss’ kappa).`;
	return `Two people who rate the same description give the same answer in ${spread(raw, percentText)} of pairs of ratings. ${beyond}`;
}

/** Which model answers most, and which least, as most of the people do. */
export function majoritySentence(result: Result): string {
	const all = majorityRows(result).filter(({ variant, value }) => variant === everyVariant && value !== null);
	const [first, ...rest] = all.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
	if (first === undefined)
		return 'On no description do more than half of the people agree, so no model can be set beside them.';
	const name = (row: AgreementRow): string =>
		[readableText(row.rater), ratedCases(result, row)].filter((part) => part !== '').join(' · ');
	const told = (row: AgreementRow): string => `${percentText(row.value ?? 0)} (${name(row)})`;
	const last = rest.at(-1);
	return last === undefined
		? `The model answers as most of the people in ${told(first)}.`
		: `Models answer as most of the people in between ${told(last)} and ${told(first)} of the descriptions on which a majority agrees.`;
}
