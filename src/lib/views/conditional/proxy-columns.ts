import type { Column } from '#lib/controls/table-column.ts';
import { wholeNumber } from '#lib/report/figures.ts';
import type { ProxyRow } from '#lib/report/proxy-row.ts';
import { reasonWords } from '#lib/report/reason-words.ts';
import { shareText } from '#lib/report/report-words.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
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

/** Which column tells most, in a sentence. */
export function proxySentence(audit: Pick<ResolvedAudit, 'groups'>, rows: readonly ProxyRow[]): string {
	const [first] = rows
		.filter(({ cramers_v }) => cramers_v !== null)
		.toSorted((a, b) => (b.cramers_v ?? 0) - (a.cramers_v ?? 0));
	if (first === undefined) return 'No column could be screened.';
	const guess =
		first.best_guess === null || first.majority === null
			? ''
			: `: guessing by it is right in ${shareText(first.best_guess)} of rows, guessing the commonest group in ${shareText(first.majority)}`;
	return `Most is told by ${columnTitle(audit, first.column)} about ${columnTitle(audit, first.attribute)}${guess}.`;
}
