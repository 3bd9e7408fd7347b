import type { Column } from '#lib/controls/table-column.ts';
import { decimal } from '#lib/report/figures.ts';
import { raterReportColumns } from '#lib/report/rater-cells.ts';
import { everyRater, type RaterRow } from '#lib/report/rater-row.ts';
import { raterMeasureTitle } from '#lib/report/rater-words.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { overall } from '#lib/report/result.ts';

/** What a column sorts and exports by, where that is a number and not its text. */
const figures: Readonly<Record<string, (row: RaterRow) => number | null>> = {
	Rows: ({ n }) => n,
	Value: ({ value }) => value,
	Difference: ({ difference }) => difference
};

type Part = NonNullable<Column<RaterRow>['parts']>[number];

const part = (title: string, value: Part['value']): Part => ({ title, value });

/** Figures that stand in one text. */
const parts: Readonly<Record<string, readonly Part[]>> = {
	Interval: [part('Interval low', ({ low }) => low), part('Interval high', ({ high }) => high)],
	'Its interval': [
		part('Difference low', (row) => row.difference_low),
		part('Difference high', (row) => row.difference_high)
	]
};

const everybody = (row: RaterRow, text: (row: RaterRow) => string): string =>
	row.group === overall ? 'Everybody' : text(row);

const shown = raterReportColumns.map(({ head, number, text: written }): Column<RaterRow> => {
	const figure = figures[head];
	const apart = parts[head];
	const text = head === 'Group' ? (row: RaterRow) => everybody(row, written) : written;
	return {
		id: head,
		title: head,
		...(apart === undefined ? {} : { parts: apart }),
		kind: number ? 'number' : 'text',
		value: figure ?? ((row) => text(row) || null),
		text,
		sortable: !number || figure !== undefined
	};
});

/** The columns of how far raters agree on the groups of one attribute. */
export const raterColumns: readonly Column<RaterRow>[] = shown.slice(1);

/** The same for every attribute. */
export const everyRaterColumns: readonly Column<RaterRow>[] = shown;

const names = ['Attribute', 'Group', 'Raters', 'Measure', 'Against', 'Why blank'];

/** What stays on this machine of ratings that may not leave: every figure of them. */
export const raterStays = ({ small }: RaterRow, { id }: Column<RaterRow>): boolean =>
	small && !names.includes(id);

/** Taken of all raters together and without what chance gives, so that groups can be set beside one another. */
const compared = 'krippendorff_alpha';

/** Where raters agree least, in a sentence; of groups that one attribute has, or several. */
export function raterSentence(rows: readonly RaterRow[]): string {
	const known = rows.flatMap((row) =>
		row.value !== null && row.measure === compared && row.rater === everyRater
			? [{ group: row.group, value: row.value }]
			: []
	);
	const everyone = known.find(({ group }) => group === overall);
	const [least] = known.filter(({ group }) => group !== overall).toSorted((a, b) => a.value - b.value);
	if (least === undefined)
		return rows.some(({ small, reason }) => small || reason === 'suppressed')
			? 'How far raters agree is held back: some ways of rating are those of a few people only.'
			: 'How far raters agree could be worked out for no group.';
	const whole = everyone === undefined ? '' : `, and ${decimal(everyone.value, 3)} on everybody’s`;
	return `Raters agree least on the rows of ${readableText(least.group)}: ${raterMeasureTitle(compared)} is ${decimal(least.value, 3)} there${whole}.`;
}
