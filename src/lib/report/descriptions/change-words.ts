import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { decimal, wholeNumber } from '../figures.ts';
import { readableText } from '../readable-text.ts';
import { pFigure } from '../report-words.ts';
import type { Result } from '../result.ts';
import { plainPoints, pointsText } from './description-figures.ts';
import { comparisonName, groupColumn, testName } from './description-tables.ts';
import { modelApart } from './of-descriptions.ts';
import { isOfAll } from './patient-group.ts';
import type { ChangeRow } from './rows.ts';
import { number, range, words, type ShownColumn } from './shown-column.ts';
import { stratumLevels } from './stratum-levels.ts';

/** An adaptation by its levels of the columns that are compared, and within which others. */
export function adaptationOf(
	{ counterfactual, compare }: ResolvedAudit,
	stratum: string | null
): { readonly name: string; readonly within: string } {
	const columns = counterfactual?.stratum ?? [];
	const levels = stratumLevels(columns, stratum);
	if (levels.length !== columns.length) return { name: readableText(stratum ?? ''), within: '' };
	const by = (column: string): boolean => compare?.by.includes(column) ?? false;
	const named = (own: boolean): string =>
		levels
			.filter((_, i) => by(columns[i] ?? '') === own)
			.map(readableText)
			.join(' · ');
	return { name: named(true), within: named(false) };
}

/** Whose cases a change is of: the model, and the strata within which adaptations are compared. Empty where nothing divides them. */
export const whoseChange = (audit: ResolvedAudit, { model, stratum }: ChangeRow): string =>
	[modelApart(audit, model), adaptationOf(audit, stratum).within].filter((part) => part !== '').join(' · ');

/**
 * Whether an adaptation brought a shift nearer to none, drove it away, or cannot be told to have done either: told where
 * the interval that holds for all changes at once leaves out none, so that word and interval never disagree. Nothing is
 * told of one group of the patients, whose cases are described and not judged again.
 */
export function changeVerdict({ inference }: ResolvedAudit, row: ChangeRow): ChangeKind {
	const { shift_before: before, shift_after: after } = row;
	if (!isOfAll(row)) return 'unclear';
	if (before === null || after === null || !isShown(inference.level, row)) return 'unclear';
	return Math.abs(after) < Math.abs(before) ? 'nearer' : 'farther';
}

/** A report that was written without simultaneous intervals has its adjusted p alone. */
const isShown = (
	level: number,
	{ low_simultaneous: low, high_simultaneous: high, p_adjusted: p }: ChangeRow
): boolean => (low === null || high === null ? p !== null && p <= 1 - level : low > 0 || high < 0);

/** The interval that a change is shown with: the simultaneous one, or that of a group's change alone. */
export const shownChange = (row: ChangeRow): readonly [number | null, number | null] =>
	!isOfAll(row) || row.low_simultaneous === null || row.high_simultaneous === null
		? [row.low, row.high]
		: [row.low_simultaneous, row.high_simultaneous];

export type ChangeKind = 'nearer' | 'farther' | 'unclear';

/** What is said of a shift after an adaptation. */
export const changeWords = {
	nearer: 'nearer to none',
	farther: 'farther from none',
	unclear: 'not shown'
} as const;

/** "prompted in place of base (clinic-llm-a): the shift for black went from −12.6 to −5.8 points: +6.8 points (95 %: 2.3 to 11.4)." The interval is for all changes at once. */
export function changeSentence(audit: ResolvedAudit, row: ChangeRow): string {
	const { name } = adaptationOf(audit, row.stratum);
	const { name: from } = adaptationOf(audit, row.from);
	const whose = whoseChange(audit, row);
	const opening = `${name} in place of ${from}${whose === '' ? '' : ` (${whose})`}`;
	const of = `the shift for ${readableText(row.variant)} against ${readableText(row.baseline)}`;
	const { shift_before: before, shift_after: after, change } = row;
	const [low, high] = shownChange(row);
	if (before === null || after === null || change === null) return `${opening}: ${of} cannot be compared.`;
	const level = decimal(100 * audit.inference.level, 1).replace(/\.0$/, '');
	const interval =
		low === null || high === null ? '' : ` (${level} %: ${plainPoints(low)} to ${plainPoints(high)})`;
	return `${opening}: ${of} went from ${plainPoints(before)} to ${plainPoints(after)} points, ${pointsText(change)} points${interval}.`;
}

/** Changes as a reader wants them: what is shown to have helped, then what hurt, then the rest; the largest first. */
export function orderChanges({ audit, descriptions }: Result): readonly ChangeRow[] {
	const order = ['nearer', 'farther', 'unclear'];
	const rank = (row: ChangeRow): number => order.indexOf(changeVerdict(audit, row));
	return descriptions.changes
		.filter(isOfAll)
		.toSorted((a, b) => rank(a) - rank(b) || Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
}

const placeOf = ({ model, stratum, from, attribute, baseline, variant }: ChangeRow): string =>
	JSON.stringify([model, stratum, from, attribute, baseline, variant]);

/** These changes in each group of the patients by an attribute (of every one where none is named), in the same order. */
export function changesByGroup(
	{ descriptions }: Pick<Result, 'descriptions'>,
	rows: readonly ChangeRow[],
	by?: string
): readonly ChangeRow[] {
	const places = new Map(rows.map((row, i) => [placeOf(row), i]));
	const place = (row: ChangeRow): number => places.get(placeOf(row)) ?? -1;
	return descriptions.changes
		.filter((row) => (by === undefined ? !isOfAll(row) : row.by === by) && place(row) >= 0)
		.toSorted((a, b) => place(a) - place(b));
}

/** What is shown of adaptations side by side. */
export const changeColumns = (result: Result, grouped = false): readonly ShownColumn<ChangeRow>[] => {
	const { audit } = result;
	const { stratum = [] } = audit.counterfactual ?? {};
	const several =
		stratum.some((column) => !audit.compare?.by.includes(column)) ||
		(audit.model.column !== null && !stratum.includes(audit.model.column));
	return [
		words('adaptation', 'Adaptation', (row) => adaptationOf(audit, row.stratum).name),
		words('from', 'In place of', (row) => adaptationOf(audit, row.from).name),
		...(several ? [words<ChangeRow>('within', 'Cases of', (row) => whoseChange(audit, row))] : []),
		words('attribute', 'Attribute', (row) => readableText(row.attribute)),
		words('comparison', 'Described as', comparisonName),
		...groupColumn<ChangeRow>(result, grouped),
		number('shift_before', 'Shift before', (row) => row.shift_before, plainPoints),
		number('shift_after', 'Shift after', (row) => row.shift_after, plainPoints),
		number('change', 'Change, points', (row) => row.change, pointsText),
		range('interval', grouped ? 'Interval, alone' : 'Simultaneous', shownChange, plainPoints),
		words('test', 'Test', (row) => (row.test === null ? null : testName(row.test))),
		number('p_adjusted', 'p adjusted', (row) => row.p_adjusted, pFigure),
		...(grouped
			? [number<ChangeRow>('cases', 'Cases', (row) => row.cases, wholeNumber)]
			: [words<ChangeRow>('verdict', 'The shift is', (row) => changeWords[changeVerdict(audit, row)])]),
		number('flip_change', 'Change in answers changed, points', (row) => row.flip_change, pointsText)
	];
};
