import { decimal, wholeNumber } from './figures.ts';
import { everyRater, type RaterRow } from './rater-row.ts';
import { raterMeasureTitle } from './rater-words.ts';
import { readableText } from './readable-text.ts';
import { reasonWords } from './reason-words.ts';
import { rangeText } from './report-words.ts';

interface Column {
	readonly head: string;
	readonly number: boolean;
	readonly text: (row: RaterRow) => string;
}

const figure = (value: number | null): string => (value === null ? '' : decimal(value, 3));
const signed = (value: number | null): string =>
	value !== null && value > 0 && figure(value) !== '0.000' ? `+${figure(value)}` : figure(value);

const ratersOf = ({ rater, other }: RaterRow): string =>
	rater === everyRater ? 'all' : `${readableText(rater)}, ${readableText(other)}`;

/** Dividing by zero has one cause here. */
const whyBlank = ({ reason }: RaterRow): string =>
	reason === null
		? ''
		: reason === 'division-by-zero'
			? 'all ratings are alike, as chance would have them too'
			: reasonWords(reason);

/** Both reports have these columns, in this order. */
export const raterReportColumns: readonly Column[] = [
	{ head: 'Attribute', number: false, text: ({ attribute }) => readableText(attribute) },
	{ head: 'Group', number: false, text: ({ group }) => readableText(group) },
	{ head: 'Raters', number: false, text: ratersOf },
	{ head: 'Measure', number: false, text: ({ measure }) => raterMeasureTitle(measure) },
	{ head: 'Rows', number: true, text: ({ n }) => (n === null ? '' : wholeNumber(n)) },
	{ head: 'Value', number: true, text: ({ value }) => figure(value) },
	{ head: 'Interval', number: true, text: ({ low, high }) => rangeText(figure(low), figure(high)) },
	{
		head: 'Against',
		number: false,
		text: ({ reference }) => (reference === null ? '' : readableText(reference))
	},
	{ head: 'Difference', number: true, text: ({ difference }) => signed(difference) },
	{
		head: 'Its interval',
		number: true,
		text: ({ difference_low: low, difference_high: high }) => rangeText(signed(low), signed(high))
	},
	{
		head: 'Why blank',
		number: false,
		text: whyBlank
	}
];
