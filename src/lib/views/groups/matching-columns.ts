import type { Column } from '#lib/controls/table-column.ts';
import { percentText } from '#lib/report/descriptions/description-figures.ts';
import { matchedColumns, type MatchedLine } from '#lib/report/matching-cells.ts';

/** The share of the group's rows that find no counterpart. */
const lost = ({ row }: MatchedLine): number | null =>
	row.rows === null || row.rows_matched === null || row.rows === 0 ? null : 1 - row.rows_matched / row.rows;

/** What a column sorts and exports by, where that is a number and not its text. */
const figures: Readonly<Record<string, (line: MatchedLine) => number | null>> = {
	'Matched difference': ({ difference }) => difference?.value ?? null,
	'Unlike before': ({ row }) => row.imbalance_before,
	'Unlike, kept': ({ row }) => row.imbalance_after
};

type Part = NonNullable<Column<MatchedLine>['parts']>[number];

const part = (title: string, value: Part['value']): Part => ({ title, value });

/** Figures that stand in one text. */
const parts: Readonly<Record<string, readonly Part[]>> = {
	Interval: [
		part('Interval low', ({ difference }) => difference?.low ?? null),
		part('Interval high', ({ difference }) => difference?.high ?? null)
	],
	Kept: [part('Kept', ({ row }) => row.rows_matched), part('Rows', ({ row }) => row.rows)],
	'Kept of the reference': [
		part('Kept of the reference', ({ row }) => row.reference_rows_matched),
		part('Rows of the reference', ({ row }) => row.reference_rows)
	],
	Cells: [part('Cells kept', ({ row }) => row.cells_matched), part('Cells', ({ row }) => row.cells)]
};

const exact: Readonly<Record<string, string>> = {
	'Matched difference': 'points, observational',
	'Unlike before': 'L1',
	'Unlike, kept': 'L1'
};

const shown = matchedColumns.map(({ head, number, text }): Column<MatchedLine> => {
	const figure = figures[head];
	const subtitle = exact[head];
	const apart = parts[head];
	return {
		id: head,
		title: head,
		...(subtitle === undefined ? {} : { subtitle }),
		...(apart === undefined ? {} : { parts: apart }),
		kind: number ? 'number' : 'text',
		value: figure ?? ((line) => text(line) || null),
		text,
		// "12 of 340" does not sort as a number does.
		sortable: !number || figure !== undefined
	};
});

const leftOut: Column<MatchedLine> = {
	id: 'left-out',
	title: 'Left out',
	subtitle: 'of the group',
	kind: 'number',
	value: lost,
	text: (line) => {
		const share = lost(line);
		return share === null ? '' : percentText(share);
	}
};

const before = shown.findIndex(({ id }) => id === 'Kept');

/** The columns of matched comparisons, the group first, with how much of it finds no counterpart. */
export const matchingColumns: readonly Column<MatchedLine>[] = [
	...shown.slice(1, before),
	leftOut,
	...shown.slice(before)
];

/** The same over several attributes. */
export const everyMatchingColumns: readonly Column<MatchedLine>[] = [
	...shown.slice(0, 1),
	...matchingColumns
];

const names = ['Attribute', 'Group', 'Against', 'Metric', 'Why blank'];

/** What stays on this machine of a small group: every figure of it. */
export const matchedStays = ({ row }: MatchedLine, { id }: Column<MatchedLine>): boolean =>
	row.small && !names.includes(id);

/** What matching comes to, in a sentence. */
export function matchingSentence(lines: readonly MatchedLine[]): string {
	const known = lines.filter(({ difference }) => difference?.value != null);
	const left = known.filter(
		({ difference }) => (difference?.low ?? 0) > 0 || (difference?.high ?? 0) < 0
	).length;
	const [most] = lines.flatMap((line) => lost(line) ?? []).toSorted((a, b) => b - a);
	const of = `${known.length} ${known.length === 1 ? 'comparison' : 'comparisons'}`;
	const loss =
		most === undefined ? '' : ` At most ${percentText(most)} of a group’s rows find no counterpart.`;
	return known.length === 0
		? `No comparison could be matched.${loss}`
		: `Among people alike, a difference beyond chance is left in ${left} of ${of}, each interval alone.${loss}`;
}
