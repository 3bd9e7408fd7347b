import type { GroupPanel, GroupPanels, PanelPoint } from '#lib/charts/group-panels.ts';
import { panelRange, panelValue } from '#lib/charts/group-panels.ts';
import { formatCount, formatQuantity, formatRange, type Quantity } from '#lib/charts/quantity.ts';
import type { RateDots, RateDotsRow } from '#lib/charts/rate-dots.ts';
import type { Column } from '#lib/controls/table-column.ts';
import { usualParts } from '#lib/report/build-needs.ts';
import { wholeNumber } from '#lib/report/figures.ts';
import { needsOfGroups, needsOverall, ofLabel, type NeedTopic } from '#lib/report/need-figures.ts';
import type { NeedRow } from '#lib/report/need-row.ts';
import { drawnReason, reasonWords } from '#lib/report/reason-words.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { overall } from '#lib/report/result.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { intervalColumn } from '../format/interval-column.ts';
import type { CalibrationGroup, CalibrationScope } from './scope.ts';

/** In how many parts of equally many rows scores can be put. */
export const partChoices = [10, 20] as const;

/** An outcome that can be held against the score: a column of needs, or the label, which the address names by the empty text. */
export interface Outcome {
	readonly key: string;
	readonly title: string;
	readonly need: string | typeof ofLabel;
}

/** What can be looked at: what the audit names, and the label. */
export const outcomesOf = ({ needs = [], outcome }: ResolvedAudit): readonly Outcome[] => [
	...needs.map(({ column, title }) => ({ key: column, title: readableText(title), need: column })),
	...(outcome.label === null
		? []
		: [
				{
					key: '',
					title:
						outcome.labelMeaning === null ? 'Positive label' : `Those ${readableText(outcome.labelMeaning)}`,
					need: ofLabel
				} as const
			])
];

/** The outcome that the address asks for, or the first. */
export const chosenOutcome = (outcomes: readonly Outcome[], asked: string | null): Outcome | null =>
	outcomes.find(({ key }) => key === asked) ?? outcomes[0] ?? null;

/** As many parts as the address asks for, or tenths. */
export const chosenParts = (asked: number | null): number =>
	partChoices.find((parts) => parts === asked) ?? partChoices[0];

/** What everyone and the groups have of an outcome, by part of the scores: as the report tells it in tenths, or from the counts. */
export function needRows(scope: CalibrationScope, outcome: Outcome, parts: number): readonly NeedRow[] {
	const { source, result, model, attribute, groups, everyone, beside, held } = scope;
	if (source === null || (typeof outcome.need === 'string' && parts === usualParts)) {
		return result.needs.filter(
			(row) =>
				row.model === model &&
				row.need === outcome.need &&
				(row.attribute === attribute.column || row.attribute === overall)
		);
	}
	const topic: NeedTopic = {
		model,
		attribute: attribute.column,
		need: outcome.need,
		name: outcome.key,
		parts,
		level: result.audit.inference.level,
		beside,
		groups,
		effect: everyone.effect,
		small: held
	};
	return [...needsOverall(source, topic), ...needsOfGroups(source, topic)];
}

/** How values are written: as shares where every one of them is 0 or 1. */
const quantityOfNeeds = (rows: readonly NeedRow[]): Quantity => {
	const methods = rows.flatMap(({ method }) => method ?? []);
	return { mode: 'rate', unit: methods.every((method) => method.startsWith('wilson')) ? 'share' : 'number' };
};

/** "10 to 20" of the shares of everyone who score lower. */
const percentiles = ({ from, to }: Pick<NeedRow, 'from' | 'to'>): string =>
	from === null || to === null ? '–' : `${percentile(from)} to ${percentile(to)}`;

const percentile = (share: number): string => String(Number((100 * share).toFixed(1)));

function pointsOf(rows: readonly NeedRow[]): readonly PanelPoint[] {
	return rows.flatMap((row): readonly PanelPoint[] => {
		const { part, from, to, value, low, high, n } = row;
		if (part === null || from === null || to === null || value === null || n === null) return [];
		return [
			{ x: (from + to) / 2, y: value, low, high, n, at: `percentiles ${percentiles(row)} of the score` }
		];
	});
}

const nameIn = (scope: CalibrationScope, title: string): string =>
	scope.groups.find((group) => group.title === title)?.name ?? readableText(title);

/** The means of one group. */
const meansOf = (rows: readonly NeedRow[], attribute: string, title: string): readonly NeedRow[] =>
	rows.filter((row) => row.attribute === attribute && row.group === title && row.measure === 'mean');

/** One panel a group: what it has at each part of the scores, beside the reference. */
export function needChart(
	scope: CalibrationScope,
	{
		outcome,
		rows,
		shown
	}: {
		readonly outcome: Outcome;
		readonly rows: readonly NeedRow[];
		readonly shown: readonly CalibrationGroup[];
	}
): GroupPanels {
	const { attribute, beside, topic, result } = scope;
	const panels = shown.map(({ title, name, isReference }): GroupPanel => {
		const own = meansOf(rows, attribute.column, title);
		const reason = own[0]?.reason ?? null;
		return {
			key: title,
			name,
			points: pointsOf(own),
			isReference,
			small: own[0]?.small ?? false,
			reason: reason === null ? null : drawnReason(reason)
		};
	});
	const behind =
		beside.kind === 'everyone'
			? { name: 'everyone', rows: meansOf(rows, overall, overall) }
			: { name: nameIn(scope, beside.title), rows: meansOf(rows, attribute.column, beside.title) };
	return {
		title: `${outcome.title} by ${topic.title.toLowerCase()}`,
		summary: needSentence(scope, outcome, rows),
		axes: { x: 'Percentile of the score', y: outcome.title },
		x: { mode: 'rate', unit: 'share' },
		y: quantityOfNeeds(rows),
		diagonal: false,
		panels,
		behind: { name: behind.name, points: pointsOf(behind.rows) },
		level: result.audit.inference.level
	};
}

/** The differences of the groups, in their own order. */
export const differencesOf = (scope: CalibrationScope, rows: readonly NeedRow[]): readonly NeedRow[] =>
	scope.groups.flatMap(
		({ title }) => rows.find((row) => row.group === title && row.measure === 'difference') ?? []
	);

const differenceQuantity = (rows: readonly NeedRow[]): Quantity => ({
	mode: 'difference',
	unit: quantityOfNeeds(rows).unit
});

/** How much more each group has than the reference at the same score. */
export function differenceDots(
	scope: CalibrationScope,
	{ outcome, rows }: { readonly outcome: Outcome; readonly rows: readonly NeedRow[] }
): RateDots {
	return {
		title: `${outcome.title} at the same score`,
		quantity: differenceQuantity(rows),
		rows: differencesOf(scope, rows).map((row): RateDotsRow => ({
			key: row.group,
			name: nameIn(scope, row.group),
			detail: row.n === null ? '' : `${formatCount(row.n)} rows`,
			value: row.value,
			low: row.low,
			high: row.high,
			low66: null,
			high66: null,
			mark: 'described',
			small: false,
			reason: row.reason === null ? null : drawnReason(row.reason)
		})),
		reference: null,
		band: null
	};
}

const said = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}…` : name);

/** Whether a row is of a group that is compared: missing membership is, where the audit says so. */
const isCompared = ({ attribute }: CalibrationScope, { missingMembership }: NeedRow): boolean =>
	!missingMembership || attribute.missingMembership === 'compared';

/** What the charts say, in one sentence: who has most more than the score says, and how sure that is. */
export function needSentence(scope: CalibrationScope, outcome: Outcome, rows: readonly NeedRow[]): string {
	const about = `${outcome.title} at the same score`;
	const found = differencesOf(scope, rows).filter((row) => row.value !== null && isCompared(scope, row));
	if (found.length === 0) return `${about}: no group can be compared.`;
	const sure = found.filter(({ low, high }) => low !== null && high !== null && (low > 0 || high < 0));
	const against = scope.beside.kind === 'group' ? said(nameIn(scope, scope.beside.title)) : 'everyone else';
	if (sure.length === 0)
		return `${about}: no group is clearly apart from ${against}; every interval of the difference holds 0.`;
	const [widest] = sure.toSorted((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0));
	if (widest === undefined) return `${about}: no group can be compared.`;
	const quantity = differenceQuantity(rows);
	const points = quantity.unit === 'share' ? ' points' : '';
	const way = (widest.value ?? 0) > 0 ? 'more' : 'less';
	const size = formatQuantity(Math.abs(widest.value ?? 0), quantity).replace('+', '');
	return `${about}: ${sure.length} of ${found.length} ${found.length === 1 ? 'group' : 'groups'} ${sure.length === 1 ? 'is' : 'are'} apart from ${against}, the interval of the difference leaving 0 out; most so ${said(nameIn(scope, widest.group))}, with ${size}${points} ${way} (${formatRange(widest.low, widest.high, quantity)}).`;
}

/** The columns of the twin of the panels. */
export function meanColumns(
	scope: CalibrationScope,
	outcome: Outcome,
	rows: readonly NeedRow[]
): readonly Column<NeedRow>[] {
	const quantity = quantityOfNeeds(rows);
	return [
		{
			id: 'group',
			title: 'Group',
			kind: 'text',
			value: (row) => (row.attribute === overall ? 'everyone' : nameIn(scope, row.group))
		},
		{
			id: 'percentiles',
			title: 'Percentiles of the score',
			kind: 'number',
			value: (row) => row.from,
			text: percentiles,
			parts: [
				{ title: 'Percentile from', value: (row) => row.from },
				{ title: 'Percentile to', value: (row) => row.to }
			]
		},
		{
			id: 'n',
			title: 'Rows',
			kind: 'number',
			value: (row) => row.n,
			text: (row) => (row.n === null ? '–' : wholeNumber(row.n))
		},
		{
			id: 'value',
			title: outcome.title,
			subtitle: 'mean',
			kind: 'number',
			value: (row) => row.value,
			text: (row) =>
				row.value === null ? reasonWords(row.reason ?? 'not-counted') : panelValue(row.value, quantity)
		},
		intervalColumn({
			id: 'range',
			title: 'Interval',
			low: (row) => row.low,
			high: (row) => row.high,
			text: (row) => panelRange(row.low, row.high, quantity)
		})
	];
}

/** The columns of the twin of the differences. */
export function differenceColumns(
	scope: CalibrationScope,
	rows: readonly NeedRow[]
): readonly Column<NeedRow>[] {
	const quantity = differenceQuantity(rows);
	return [
		{ id: 'group', title: 'Group', kind: 'text', value: (row) => nameIn(scope, row.group) },
		{
			id: 'value',
			title: 'Difference at the same score',
			subtitle: quantity.unit === 'share' ? 'points' : '',
			kind: 'number',
			value: (row) => row.value,
			text: (row) =>
				row.value === null ? reasonWords(row.reason ?? 'not-counted') : formatQuantity(row.value, quantity)
		},
		intervalColumn({
			id: 'range',
			title: 'Interval',
			low: (row) => row.low,
			high: (row) => row.high,
			text: (row) => formatRange(row.low, row.high, quantity)
		}),
		{
			id: 'n',
			title: 'Rows',
			kind: 'number',
			value: (row) => row.n,
			text: (row) => (row.n === null ? '–' : wholeNumber(row.n))
		},
		{
			id: 'covered',
			title: 'Compared',
			subtitle: 'of everyone’s scores',
			kind: 'number',
			value: (row) => row.to,
			text: (row) => formatQuantity(row.to, { mode: 'rate', unit: 'share' })
		}
	];
}

/** What stays on this machine of a row: all but whose it is. */
export const needStays = (row: NeedRow, column: Column<NeedRow>): boolean =>
	row.small && column.id !== 'group';
