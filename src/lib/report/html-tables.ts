import { sliceName } from './slice-name.ts';
import { sliceSideWords } from './slice-order.ts';
import { confirmedWords, saysAgain } from './slice-words.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { classOf } from './class-measures.ts';
import { wholeNumber } from './figures.ts';
import { shapeMark } from './html-panel.ts';
import type { NeedRow } from './need-row.ts';
import { needReportColumns } from './need-words.ts';
import type { ProxyRow } from './proxy-row.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { matchedColumns, type MatchedLine } from './matching-cells.ts';
import { raterReportColumns } from './rater-cells.ts';
import type { RaterRow } from './rater-row.ts';
import type { MatrixCell, OverviewMatrix } from './overview-matrix.ts';
import { readableText } from './readable-text.ts';
import { reasonWords } from './reason-words.ts';
import {
	comparisonWords,
	disparityFigure,
	divergenceText,
	measureFigure,
	pFigure,
	rangeText,
	shareText,
	shrinkageText
} from './report-words.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { Disparity, Measure, PooledRow, SliceRow } from './result.ts';
import { verdictWord } from './verdict-order.ts';

interface Column<Row> {
	readonly head: string;
	readonly number: boolean;
	readonly text: (row: Row) => string;
}

const words = <Row>(head: string, text: (row: Row) => string): Column<Row> => ({ head, number: false, text });
const figure = <Row>(head: string, text: (row: Row) => string): Column<Row> => ({ head, number: true, text });

/** A table of more rows than this is folded to the first few of them. */
const mostUnfolded = 20;
const inSight = 12;

/** Folded where it is long: all its rows are in the page, and on paper all are in sight. */
function table<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): Markup {
	if (rows.length === 0) return nothing;
	const isFolded = rows.length > mostUnfolded;
	const whole = markup`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${columns.map(({ head }) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map(
		(row, at) => markup`${isFolded && at >= inSight ? furtherRow : plainRow}${columns.map(
			(column) => markup`<td class="${column.number ? 'n' : 'text'}">${column.text(row)}</td>`
		)}</tr>
`
	)}</tbody></table></div>
`;
	return isFolded ? markup`<div class="folded">${whole}${foldOf(rows.length)}</div>` : whole;
}

const plainRow = markup`<tr>`;
const furtherRow = markup`<tr class="more">`;

/** Opens and closes the table before it: what is hidden is rows of that one table, so that its columns stay as they are. */
const foldOf = (rows: number): Markup =>
	markup`<details class="fold"><summary><span class="more-rows">Show all ${wholeNumber(rows)} rows</span><span class="fewer-rows">Show the first ${inSight} of ${wholeNumber(rows)} rows</span></summary></details>
`;

const reason = (row: Measure | Disparity | PooledRow): string =>
	row.reason === null ? '' : reasonWords(row.reason);

const measureColumns: readonly Column<Measure>[] = [
	words('Attribute', (row) => readableText(row.attribute)),
	words('Group', (row) => readableText(row.group)),
	words('Metric', (row) => metrics[row.metric].title),
	figure('n', (row) => (row.n === null ? '' : wholeNumber(row.n))),
	figure('Of', (row) =>
		row.numerator === null || row.denominator === null
			? ''
			: `${wholeNumber(row.numerator)} of ${wholeNumber(row.denominator)}`
	),
	figure('Value', (row) => measureFigure(row, row.value)),
	figure('Interval', (row) => rangeText(measureFigure(row, row.low), measureFigure(row, row.high))),
	words('Why blank', reason)
];

const [attributeColumn, groupColumn, ...figureColumns] = measureColumns;

const classColumns: readonly Column<Measure>[] = [
	...[attributeColumn, groupColumn].flatMap((column) => column ?? []),
	words('Class', (row) => readableText(classOf(row) ?? '')),
	...figureColumns
];

const disparityColumns: readonly Column<Disparity>[] = [
	words('Attribute', (row) => readableText(row.attribute)),
	words('Group', (row) => readableText(row.group)),
	words('Against', (row) => (row.reference === null ? '' : readableText(row.reference))),
	words('Metric', (row) => (row.metric === null ? '' : metrics[row.metric].title)),
	words('Comparison', (row) => comparisonWords(row.comparison)),
	figure('Value', (row) => disparityFigure(row, row.value)),
	figure('Interval', (row) => rangeText(disparityFigure(row, row.low), disparityFigure(row, row.high))),
	figure('Simultaneous', (row) =>
		rangeText(disparityFigure(row, row.low_simultaneous), disparityFigure(row, row.high_simultaneous))
	),
	figure('p', (row) => pFigure(row.p)),
	figure('p adjusted', (row) => pFigure(row.p_adjusted)),
	figure('Family', (row) => (row.family_size === null ? '' : String(row.family_size))),
	figure('People', (row) => (row.people === null ? '' : wholeNumber(Math.round(row.people)))),
	words('Why blank', reason)
];

export const measuresTable = (caption: string, rows: readonly Measure[]): Markup =>
	table(caption, measureColumns, rows);

/** The same of single classes against the rest. */
export const classesTable = (caption: string, rows: readonly Measure[]): Markup =>
	table(caption, classColumns, rows);

export const disparitiesTable = (caption: string, rows: readonly Disparity[]): Markup =>
	table(caption, disparityColumns, rows);

const pooledColumns: readonly Column<PooledRow>[] = [
	words('Attribute', (row) => readableText(row.attribute)),
	words('Group', (row) => readableText(row.group)),
	words('Metric', (row) => metrics[row.metric].title),
	figure('Of', (row) => (row.denominator === null ? '' : wholeNumber(row.denominator))),
	figure('Value', (row) => measureFigure(row, row.value)),
	figure('Pooled', (row) => measureFigure(row, row.pooled)),
	figure('Interval', (row) =>
		rangeText(measureFigure(row, row.pooled_low), measureFigure(row, row.pooled_high))
	),
	figure('Shrinkage', (row) => shrinkageText(row.shrinkage)),
	words('Why blank', reason)
];

const sliceColumns = (audit: ResolvedAudit): readonly Column<SliceRow>[] => [
	words('Who', (row) => sliceName(audit, row)),
	words('For them', (row) => sliceSideWords(audit, row)),
	words('Metric', (row) => metrics[row.metric].title),
	figure('Rows', (row) => wholeNumber(row.rows)),
	figure('Value', (row) => measureFigure(row, row.value)),
	figure('Everybody', (row) => measureFigure(row, row.overall)),
	figure('Difference', (row) => divergenceText(row, row.divergence)),
	figure('Simultaneous', (row) =>
		rangeText(divergenceText(row, row.low_simultaneous), divergenceText(row, row.high_simultaneous))
	),
	figure('p adjusted', (row) => pFigure(row.p_adjusted)),
	figure('Looked at', (row) => wholeNumber(row.family_size)),
	figure('Folded', (row) => wholeNumber(row.folds))
];

const foundAgain: Column<SliceRow> = words('Found again', (row) => confirmedWords(row.confirmed));

const proxyColumns: readonly Column<ProxyRow>[] = [
	words('Column', (row) => readableText(row.column)),
	words('Attribute', (row) => readableText(row.attribute)),
	figure('Rows', (row) => (row.n === null ? '' : wholeNumber(row.n))),
	figure('Values', (row) => (row.levels === null ? '' : wholeNumber(row.levels))),
	figure('Cramér’s V', (row) => shareText(row.cramers_v)),
	figure('Guessed', (row) => shareText(row.best_guess)),
	figure('Commonest group', (row) => shareText(row.majority)),
	figure('Uncertainty removed', (row) => shareText(row.uncertainty_removed)),
	words('Why blank', ({ reason: none }) => (none === null ? '' : reasonWords(none)))
];

export const proxiesTable = (caption: string, rows: readonly ProxyRow[]): Markup =>
	table(caption, proxyColumns, rows);

export const matchedTable = (caption: string, lines: readonly MatchedLine[]): Markup =>
	table(caption, matchedColumns, lines);

export const ratersTable = (caption: string, rows: readonly RaterRow[]): Markup =>
	table(caption, raterReportColumns, rows);

export const needsTable = (caption: string, audit: ResolvedAudit, rows: readonly NeedRow[]): Markup =>
	table(caption, needReportColumns(audit), rows);

export const pooledTable = (caption: string, rows: readonly PooledRow[]): Markup =>
	table(caption, pooledColumns, rows);

export const slicesTable = (caption: string, audit: ResolvedAudit, rows: readonly SliceRow[]): Markup =>
	table(caption, saysAgain(audit, rows) ? [...sliceColumns(audit), foundAgain] : sliceColumns(audit), rows);

function matrixCell({ worst, aside, verdict, reason: none, counts }: MatrixCell): Markup {
	const beside =
		aside === null
			? nothing
			: markup`<br><span class="quiet">${disparityFigure(aside, aside.value)} ${readableText(aside.group)}, not compared</span>`;
	if (worst === null)
		return markup`<td class="quiet">${none === null ? '' : reasonWords(none)}${beside}</td>`;
	const range = rangeText(
		disparityFigure(worst, worst.low_simultaneous),
		disparityFigure(worst, worst.high_simultaneous)
	);
	const mark =
		verdict === null
			? nothing
			: markup`<span class="mark ${verdict}">${shapeMark(verdict)}${verdictWord(verdict)}</span><br>`;
	const others = (counts.outside ?? 0) > 1 ? `; ${wholeNumber(counts.outside ?? 0)} groups outside` : '';
	return markup`<td>${mark}<span class="gap">${disparityFigure(worst, worst.value)}</span> ${readableText(worst.group)}<br><span class="quiet">${range}${others}</span>${beside}</td>`;
}

/** The whole attribute × metric table: shape, word, worst gap and its simultaneous interval. */
export const matrixTable = ({ metrics: ids, rows }: OverviewMatrix): Markup =>
	markup`<div class="scroll" role="group" aria-label="The worst gap of each attribute" tabindex="0"><table><caption>The worst gap of each attribute against its reference group, with its simultaneous interval; differences in percentage points.</caption><thead><tr><th scope="col">Attribute</th>${ids.map((id) => markup`<th scope="col">${metrics[id].plain}<br><span class="quiet">${metrics[id].title}</span></th>`)}</tr></thead><tbody>${rows.map(
		(row) =>
			markup`<tr><th scope="row">${readableText(row.title)}<br><span class="quiet">${wholeNumber(row.groups)} groups${row.reference === null ? '' : ` · against ${readableText(row.reference)}`}</span></th>${row.cells.map(matrixCell)}</tr>
`
	)}</tbody></table></div>
`;
