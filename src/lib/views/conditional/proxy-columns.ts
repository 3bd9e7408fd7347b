import type { Column } from '#lib/controls/table-column.ts';
import { wholeNumber } from '#lib/report/figures.ts';
import type { ProxyRow } from '#lib/report/proxy-row.ts';
import { reasonWords } from '#lib/report/reason-words.ts';
import { shareText } from '#lib/report/report-words.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { percent } from '../format/numbers.ts';
import { columnTitle } from './proxy-chart.ts';

type Figure = 'n' | 'levels' | 'cramers_v' | 'best_guess' | 'majority' | 'uncertainty_removed';

const figure = (
	id: Figure,
	title: string,
	show: (value: number) => string,
	subtitle?: string
): Column<ProxyRow> => ({
	id,
	title,
	...(subtitle === undefined ? {} : { subtitle }),
	kind: 'number',
	value: (row) => row[id],
	text: (row) => {
		const value = row[id];
		return value === null ? '' : show(value);
	}
});

const figures: readonly Column<ProxyRow>[] = [
	figure('n', 'Rows', wholeNumber),
	figure('levels', 'Values', wholeNumber),
	figure('cramers_v', 'Tells the group', shareText, 'Cramér’s V, 0 to 1'),
	figure('best_guess', 'Guessed rightly', shareText, 'by the column'),
	figure('majority', 'Guessed rightly', shareText, 'by the commonest group'),
	figure('uncertainty_removed', 'Uncertainty removed', shareText, 'Theil’s U'),
	{
		id: 'reason',
		title: 'Why blank',
		kind: 'text',
		value: ({ reason }) => (reason === null ? null : reasonWords(reason)),
		text: ({ reason }) => (reason === null ? '' : reasonWords(reason))
	}
];

/** The columns of stand-ins for one attribute. */
export const proxyColumns = (audit: Pick<ResolvedAudit, 'groups'>): readonly Column<ProxyRow>[] => [
	{ id: 'column', title: 'Column', kind: 'text', value: ({ column }) => columnTitle(audit, column) },
	...figures
];

/** The same for every attribute. */
export const everyProxyColumns = (audit: Pick<ResolvedAudit, 'groups'>): readonly Column<ProxyRow>[] => [
	...proxyColumns(audit).slice(0, 1),
	{
		id: 'attribute',
		title: 'Attribute',
		kind: 'text',
		value: ({ attribute }) => columnTitle(audit, attribute)
	},
	...figures
];

/** What stays on this machine of a row read from small counts. */
export const proxyStays = (row: ProxyRow, { id }: Column<ProxyRow>): boolean =>
	row.small && id !== 'column' && id !== 'attribute' && id !== 'reason';

/** No more pairs than these are named where they tell alike. */
const mostNamed = 3;

/**
 * Which column tells most, in a sentence. Nothing is called most where it is alike with another in the digits that are
 * shown, or where guessing by it gains nothing in them.
 */
export function proxySentence(audit: Pick<ResolvedAudit, 'groups'>, rows: readonly ProxyRow[]): string {
	const told = rows
		.flatMap((row) => (row.cramers_v === null ? [] : [{ ...row, cramers_v: row.cramers_v }]))
		.toSorted((a, b) => b.cramers_v - a.cramers_v)
		// Cramér's V is the same the other way round, so two attributes would always be alike.
		.filter(
			(row, at, all) =>
				!all.slice(0, at).some((each) => each.column === row.attribute && each.attribute === row.column)
		);
	const [first] = told;
	if (first === undefined) return 'No column could be screened.';
	const strength = shareText(first.cramers_v);
	const alike = told.filter(({ cramers_v }) => shareText(cramers_v) === strength);
	const pair = ({ column, attribute }: ProxyRow): string =>
		`${columnTitle(audit, column)} about ${columnTitle(audit, attribute)}`;
	if (alike.length > 1) {
		const more = alike.length > mostNamed ? `; and ${wholeNumber(alike.length - mostNamed)} more` : '';
		return `Alike in what they tell (Cramér’s V ${strength}) are ${alike.slice(0, mostNamed).map(pair).join('; ')}${more}.`;
	}
	const { best_guess, majority } = first;
	if (best_guess === null || majority === null) return `Most is told by ${pair(first)}.`;
	const [guessed, commonest] = [percent(best_guess, 0), percent(majority, 0)];
	return guessed === commonest || best_guess < majority
		? `Tied closest are ${columnTitle(audit, first.column)} and ${columnTitle(audit, first.attribute)} (Cramér’s V ${strength}), but guessing by the column is right no more often (${guessed} of rows) than guessing the commonest group (${commonest}).`
		: `Most is told by ${pair(first)}: guessing by it is right in ${guessed} of rows, guessing the commonest group in ${commonest}.`;
}
