import { wholeNumber } from '../figures.ts';
import { grouped } from '../grouped.ts';
import { readableText } from '../readable-text.ts';
import type { Result } from '../result.ts';
import { changesByGroup, changeVerdict, orderChanges } from './change-words.ts';
import { comparedFlips, comparisonName } from './description-tables.ts';
import { flipVerdicts } from './flip-verdicts.ts';
import { whoseCases } from './of-descriptions.ts';
import { isOfAll } from './patient-group.ts';
import { everyVariant, type ChangeRow, type FlipRow, type TransitionRow } from './rows.ts';
import type { ShownColumn } from './shown-column.ts';
import { transitionColumns } from './transition-columns.ts';
import { transitionMatrix, type TransitionLine } from './transition-matrix.ts';

/** More rows, or more matrices, than these are left to the tables of the report. */
const mostRows = 60;
const mostMatrices = 8;

const keyOf = ({
	model,
	stratum,
	attribute,
	baseline,
	variant
}: Pick<FlipRow | TransitionRow, 'model' | 'stratum' | 'attribute' | 'baseline' | 'variant'>): string =>
	JSON.stringify([model, stratum, attribute, baseline, variant]);

/** The comparisons that are outside on either question, the widest fall first. */
function outsideRows(result: Result): readonly FlipRow[] {
	const verdicts = flipVerdicts(result);
	return comparedFlips(result)
		.filter((row) => {
			const { shift, excess } = verdicts(row);
			return shift?.verdict === 'outside' || excess?.verdict === 'outside';
		})
		.toSorted((a, b) => (a.net_shift ?? 0) - (b.net_shift ?? 0));
}

/** Comparisons outside the margin by each group of the patients, which are not judged; empty where no group is named. */
export function outsideByGroup(result: Result): {
	readonly rows: readonly FlipRow[];
	readonly caption: string;
} {
	const places = new Map(outsideRows(result).map((row, i) => [keyOf(row), i]));
	const place = (row: FlipRow): number => places.get(keyOf(row)) ?? -1;
	const rows = result.descriptions.flips
		.filter((row) => row.by !== null && row.variant !== everyVariant && place(row) >= 0)
		.toSorted((a, b) => place(a) - place(b));
	const rest = rows.length - mostRows;
	return {
		rows: rows.slice(0, mostRows),
		caption: `Comparisons outside the margin, by group of the patients: described, not judged${rest > 0 ? `; ${wholeNumber(rest)} more rows are in flips_by_group.csv` : ''}`
	};
}

/** Changes that are shown over all cases, by each group of the patients; empty where no group is named. */
export function shownChangesByGroup(result: Result): {
	readonly rows: readonly ChangeRow[];
	readonly caption: string;
} {
	const shown = orderChanges(result).filter((row) => changeVerdict(result.audit, row) !== 'unclear');
	const rows = changesByGroup(result, shown);
	const rest = rows.length - mostRows;
	return {
		rows: rows.slice(0, mostRows),
		caption: `Changes that are shown, by group of the patients: described, not judged${rest > 0 ? `; ${wholeNumber(rest)} more rows are in changes_by_group.csv` : ''}`
	};
}

/** Which answer became which, in one comparison. */
export interface TransitionPart {
	readonly caption: string;
	readonly columns: readonly ShownColumn<TransitionLine>[];
	readonly rows: readonly TransitionLine[];
}

/** The transition matrices of comparisons outside the margin; none of answers in words, of which there are too many. */
export function outsideTransitions(result: Result): readonly TransitionPart[] {
	const transitions = grouped(result.descriptions.transitions.filter(isOfAll), keyOf);
	return outsideRows(result)
		.flatMap((row) => {
			const of = transitions.get(keyOf(row));
			return of === undefined ? [] : [{ row, of }];
		})
		.slice(0, mostMatrices)
		.map(({ row, of }) => {
			const { answers, lines } = transitionMatrix(of);
			const whose = whoseCases(result.audit, row);
			return {
				caption: `${whose === '' ? '' : `${whose}: `}${comparisonName(row)}, in pairs of answers`,
				columns: transitionColumns(
					`As ${readableText(row.baseline)} ↓, as ${readableText(row.variant)} →`,
					answers
				),
				rows: lines
			};
		});
}
