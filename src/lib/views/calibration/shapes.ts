import { barText, rowsInBars, sumOf, type ScoreShape, type ScoreShapes } from '#lib/charts/score-shapes.ts';
import { formatQuantity } from '#lib/charts/quantity.ts';
import type { Column } from '#lib/controls/table-column.ts';
import type { GroupScores } from '#lib/core/scores/group-scores.ts';
import { middleOf } from '#lib/core/scores/score-bins.ts';
import { wholeNumber } from '#lib/report/figures.ts';
import { thresholdOf } from '#lib/spec/threshold-of.ts';
import { labelWords } from '../thresholds/words.ts';
import type { CalibrationGroup, CalibrationScope } from './scope.ts';

const bars = 25;
const share = { mode: 'rate', unit: 'share' } as const;

/** Ends of the bars: of probabilities from 0 to 1, of other scores from the lowest to the highest. */
function edgesOf({ low, high }: NonNullable<CalibrationScope['range']>): readonly number[] {
	const [from, to] = low >= 0 && high <= 1 ? [0, 1] : low === high ? [low - 0.5, high + 0.5] : [low, high];
	return Array.from({ length: bars + 1 }, (_, i) => from + ((to - from) * i) / bars);
}

/** Rows in bars of equal width; the rows of a bin stand in the bar that holds its middle. */
function countsIn(scores: GroupScores, edges: readonly number[]): Pick<ScoreShape, 'positives' | 'others'> {
	const positives = Array.from({ length: bars }, () => 0);
	const others = Array.from({ length: bars }, () => 0);
	const [from, to] = [edges[0] ?? 0, edges.at(-1) ?? 1];
	for (const bin of scores.bins) {
		const bar = Math.min(
			bars - 1,
			Math.max(0, Math.floor(((middleOf(bin) - from) / (to - from)) * bars + 1e-9))
		);
		positives[bar] = (positives[bar] ?? 0) + bin.positives;
		others[bar] = (others[bar] ?? 0) + bin.negatives + bin.unlabelled;
	}
	return { positives, others };
}

/** How the scores of each group on show are spread; null where their counts are not here. */
export function shapesChart(
	{ audit, model, topic, range, held }: CalibrationScope,
	shown: readonly CalibrationGroup[]
): ScoreShapes | null {
	if (range === null) return null;
	const edges = edgesOf(range);
	const words = labelWords(audit);
	return {
		title: `Scores by ${topic.title.toLowerCase()}`,
		edges,
		words: audit.outcome.label === null ? null : { positive: words.positive, other: words.negative },
		shapes: shown.flatMap(({ title, name, scores }) =>
			scores === null ? [] : [{ key: title, name, ...countsIn(scores, edges), small: held }]
		),
		threshold: thresholdOf(audit)(model) ?? null
	};
}

/** One bar of one group: a row of the chart's twin. */
export interface BarRow {
	readonly key: string;
	readonly group: string;
	readonly from: number;
	readonly to: number;
	readonly bar: string;
	readonly rows: number;
	readonly positives: number;
	readonly share: number;
	readonly small: boolean;
}

/** Every bar that holds rows. */
export const barRows = (chart: ScoreShapes): readonly BarRow[] =>
	chart.shapes.flatMap((shape) => {
		const counts = rowsInBars(shape);
		const all = sumOf(counts);
		return counts.flatMap((rows, i): readonly BarRow[] =>
			rows === 0
				? []
				: [
						{
							key: `${shape.key} ${i}`,
							group: shape.name,
							from: chart.edges[i] ?? 0,
							to: chart.edges[i + 1] ?? 1,
							bar: barText(chart, i),
							rows,
							positives: shape.positives[i] ?? 0,
							share: rows / all,
							small: shape.small
						}
					]
		);
	});

/** The columns of the chart's twin. */
export const barColumns = ({ words }: ScoreShapes): readonly Column<BarRow>[] => [
	{ id: 'group', title: 'Group', kind: 'text', value: (row) => row.group },
	{
		id: 'bar',
		title: 'Score',
		kind: 'number',
		value: (row) => row.from,
		text: (row) => row.bar,
		parts: [
			{ title: 'Score from', value: (row) => row.from },
			{ title: 'Score to', value: (row) => row.to }
		]
	},
	{
		id: 'rows',
		title: 'Rows',
		kind: 'number',
		value: (row) => row.rows,
		text: (row) => wholeNumber(row.rows)
	},
	{
		id: 'share',
		title: 'Share of the group',
		kind: 'number',
		value: (row) => row.share,
		text: (row) => formatQuantity(row.share, share)
	},
	...(words === null
		? []
		: [
				{
					id: 'positives',
					title: 'Positive label',
					kind: 'number' as const,
					value: (row: BarRow) => row.positives,
					text: (row: BarRow) => wholeNumber(row.positives)
				}
			])
];

/** What stays on this machine of a bar: all but whose it is. */
export const barStays = (row: BarRow, column: Column<BarRow>): boolean => row.small && column.id !== 'group';
