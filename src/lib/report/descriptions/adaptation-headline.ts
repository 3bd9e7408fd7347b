import { grouped } from '../grouped.ts';
import { readableText } from '../readable-text.ts';
import { wholeNumber } from '../figures.ts';
import type { Result } from '../result.ts';
import { adaptationOf, changeVerdict, changeWords, whoseChange, type ChangeKind } from './change-words.ts';
import { plainPoints } from './description-figures.ts';
import { flipVerdicts } from './flip-verdicts.ts';
import { modelApart } from './of-descriptions.ts';
import { isOfAll } from './patient-group.ts';
import type { ChangeRow } from './rows.ts';

/** More adaptations than these are counted, not named. */
const mostNamed = 5;
/** More shifts of one adaptation than these are counted. */
const mostShifts = 2;
/** Of the shifts that were outside and stay so. */
const mostOutside = 3;

const list = (parts: readonly string[]): string =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

const ofTwo = ({ baseline, variant }: ChangeRow): string =>
	`${readableText(variant)} against ${readableText(baseline)}`;

/**
 * Whether prompting, fine-tuning or another adaptation mended what the description does, in a sentence or two: which
 * shifts each brought nearer to none or drove away, by the intervals that hold for all changes at once, and which that
 * were outside the margin none is shown to have changed. It says no more than those intervals show. Empty where no
 * adaptations are compared.
 */
export function adaptationHeadline(result: Result): string {
	const changes = result.descriptions.changes.filter(isOfAll);
	if (changes.length === 0) return '';
	const adaptations = [
		...grouped(changes, (row) =>
			JSON.stringify([modelApart(result.audit, row.model), row.from, row.stratum])
		).values()
	];
	const told = (kind: ChangeKind) => changes.filter((row) => changeVerdict(result.audit, row) === kind);
	if (told('nearer').length + told('farther').length === 0)
		return `No adaptation is shown to have changed any of ${wholeNumber(changes.length)} shifts, all of them looked at together.${stillOutside(result)}`;
	if (adaptations.length > mostNamed)
		return `Adaptations on the same cases: ${countedWords(result, told('nearer'), told('farther'))}.${stillOutside(result)}`;
	const places = new Set(adaptations.map((rows) => placeWords(result, rows)));
	const [only] = places;
	const parts = adaptations.map((rows) => adaptationWords(result, rows, places.size > 1));
	return `Adaptations on the same cases${places.size === 1 ? `, ${only ?? ''}` : ''}: ${parts.join('; ')}.${stillOutside(result)}`;
}

/** "in place of base (clinic-llm-a)". */
function placeWords(result: Result, [first]: readonly ChangeRow[]): string {
	if (first === undefined) return '';
	const of = whoseChange(result.audit, first);
	return `in place of ${adaptationOf(result.audit, first.from).name}${of === '' ? '' : ` (${of})`}`;
}

/** "prompted brought the shift of black against white nearer to none (−10.4 to −5.1 points, still outside)". */
function adaptationWords(result: Result, rows: readonly ChangeRow[], placed: boolean): string {
	const { audit } = result;
	const [first] = rows;
	if (first === undefined) return '';
	const opening = `${adaptationOf(audit, first.stratum).name}${placed ? ` ${placeWords(result, rows)}` : ''}`;
	const of = (kind: ChangeKind) => rows.filter((row) => changeVerdict(audit, row) === kind);
	const [nearer, farther] = [of('nearer'), of('farther')];
	const said = [
		...(nearer.length === 0 ? [] : [shiftsWords(result, nearer, 'brought', changeWords.nearer)]),
		...(farther.length === 0 ? [] : [shiftsWords(result, farther, 'drove', changeWords.farther)])
	];
	return `${opening} ${said.length === 0 ? `is shown to have changed none of ${wholeNumber(rows.length)} shifts` : list(said)}`;
}

/**
 * One change by name with the shift before and after; of several how many, and the widest so:
 * "brought 3 shifts nearer to none: black against white (−10.4 to −5.1 points, still outside), … and 1 more".
 */
function shiftsWords(result: Result, rows: readonly ChangeRow[], verb: string, where: string): string {
	const widest = rows.toSorted((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
	const figures = (row: ChangeRow): string => {
		const verdict = flipVerdicts(result)(row).shift?.verdict;
		const now =
			verdict === 'within' ? ', now within the margin' : verdict === 'outside' ? ', still outside' : '';
		return `(${plainPoints(row.shift_before ?? 0)} to ${plainPoints(row.shift_after ?? 0)} points${now})`;
	};
	const [first, second] = widest;
	if (first !== undefined && second === undefined)
		return `${verb} the shift of ${ofTwo(first)} ${where} ${figures(first)}`;
	const named = widest.slice(0, mostShifts).map((row) => `${ofTwo(row)} ${figures(row)}`);
	return `${verb} ${wholeNumber(rows.length)} shifts ${where}: ${andMore(named, rows.length)}`;
}

/** "a, b and 3 more". */
function andMore(named: readonly string[], of: number): string {
	const rest = of - named.length;
	return list([...named, ...(rest > 0 ? [`${wholeNumber(rest)} more`] : [])]);
}

const countedWords = (
	{ descriptions }: Result,
	nearer: readonly ChangeRow[],
	farther: readonly ChangeRow[]
): string => {
	const all = descriptions.changes.filter(isOfAll).length;
	return `of ${wholeNumber(all)} shifts beside their own under the adaptation compared with, ${wholeNumber(nearer.length)} ${nearer.length === 1 ? 'is' : 'are'} shown nearer to none, ${wholeNumber(farther.length)} farther, ${wholeNumber(all - nearer.length - farther.length)} not shown to have changed`;
};

/** Which shifts outside the margin before no adaptation is shown to have brought nearer: each of one model and stratum. */
function stillOutside(result: Result): string {
	const changes = result.descriptions.changes.filter(isOfAll);
	// What is compared with is the same model's, in a stratum that leaves the adaptation aside.
	const byShift = grouped(changes, (row) =>
		JSON.stringify([modelApart(result.audit, row.model), row.from, row.attribute, row.baseline, row.variant])
	);
	const left = [...byShift.values()].flatMap((rows) => {
		const [first] = rows;
		if (first === undefined || rows.some((row) => changeVerdict(result.audit, row) === 'nearer')) return [];
		const before = result.verdicts.find(
			(row) =>
				row.comparison === 'net_shift' &&
				row.stratum === first.from &&
				row.attribute === first.attribute &&
				row.group === `${first.baseline} → ${first.variant}` &&
				(modelApart(result.audit, first.model) === '' || first.model === row.model)
		);
		return before?.verdict === 'outside' ? [first] : [];
	});
	if (left.length === 0) return '';
	const widest = left.toSorted((a, b) => Math.abs(b.shift_before ?? 0) - Math.abs(a.shift_before ?? 0));
	const named = widest.slice(0, mostOutside).map((row) => `${ofTwo(row)}${namedApart(result, changes, row)}`);
	const count = left.length > mostOutside ? `${wholeNumber(left.length)} shifts, ` : '';
	return ` Outside the margin before, and not shown to have come nearer under any: ${count}${andMore(named, left.length)}.`;
}

/** " (clinic-llm-a)", where there is more than one to be told apart; and what is compared with, where that differs too. */
function namedApart(result: Result, changes: readonly ChangeRow[], row: ChangeRow): string {
	const { audit } = result;
	const parts = [
		(each: ChangeRow) => whoseChange(audit, each),
		(each: ChangeRow) => `under ${adaptationOf(audit, each.from).name}`
	].flatMap((of) => (new Set(changes.map(of)).size > 1 ? [of(row)] : []));
	return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
