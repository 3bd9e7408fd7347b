import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { decimal } from './decimal.ts';
import { wholeNumber } from './figures.ts';
import type { NeedRow } from './need-row.ts';
import { readableText } from './readable-text.ts';
import { reasonWords } from './reason-words.ts';
import { rangeText } from './report-words.ts';

/** The heading over what people need, wherever it is shown. */
export const needsHeading = 'What groups need at the same score';

/** What the figures mean, and what they cannot say. */
export const needWords =
	'A score may keep its promise and still be unfair where its label is a stand-in, as a cost is for illness. Each further outcome that the audit names is compared between groups at the same score: the difference within each tenth of everyone’s scores, weighed by how many of everyone are in it. Above 0 the group has more of the outcome than its score says. The means by tenth are in needs.csv. No rule judges it.';

/** In place of the figures, where none may leave. */
export const needsHeldBack =
	'Each part of the scores counts people, so these figures stay with whoever holds the log.';

/** How the figures came about, for the method. */
export const needMethod =
	'What groups need at the same score is read from sums by bin of the score, of rows with a label, a decision, a score and a value. Parts are tenths of everyone’s scores; equal scores, and scores that are counted in one bin, are never parted. A mean has Wilson’s interval where every value is 0 or 1, Student’s otherwise. Differences are directly standardised to everyone’s scores over the parts in which both sides have two rows; of shares their intervals are from the parts’ Wilson intervals (Zou and Donner), of other numbers Student’s with Satterthwaite’s degrees of freedom. Rows count once, whatever their weight.';

interface NeedCell {
	readonly head: string;
	readonly number: boolean;
	readonly text: (row: NeedRow) => string;
}

/** Four digits, since an outcome has a scale of its own: points of a share, illnesses, a cost. */
function numberText(row: NeedRow, value: number | null): string {
	if (value === null) return '';
	const isShare = row.method?.startsWith('wilson') === true;
	if (isShare) return `${decimal(100 * value, 1)} points`;
	const places = value === 0 ? 0 : Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value))));
	return decimal(value, Math.min(6, places));
}

/** The columns of the differences in a report. */
export const needReportColumns = (audit: ResolvedAudit): readonly NeedCell[] => [
	{
		head: 'Outcome',
		number: false,
		text: ({ need }) => readableText(audit.needs?.find(({ column }) => column === need)?.title ?? need)
	},
	{ head: 'Attribute', number: false, text: ({ attribute }) => readableText(attribute) },
	{ head: 'Group', number: false, text: ({ group }) => readableText(group) },
	{
		head: 'Against',
		number: false,
		text: ({ reference }) => (reference === null ? '' : readableText(reference))
	},
	{ head: 'Rows', number: true, text: ({ n }) => (n === null ? '' : wholeNumber(n)) },
	{ head: 'Difference', number: true, text: (row) => numberText(row, row.value) },
	{
		head: 'Interval',
		number: true,
		text: (row) => rangeText(numberText(row, row.low), numberText(row, row.high))
	},
	{
		head: 'Compared',
		number: true,
		text: ({ to }) => (to === null ? '' : `${decimal(100 * to, 1)} % of everyone`)
	},
	{ head: 'Why blank', number: false, text: ({ reason }) => (reason === null ? '' : reasonWords(reason)) }
];

/** The differences of one model; groups that have no answer at all are among them. */
export const needDifferences = (rows: readonly NeedRow[], model: string): readonly NeedRow[] =>
	rows.filter(
		(row) =>
			row.model === model &&
			(row.measure === 'difference' || (row.part === null && row.attribute !== 'overall'))
	);
