import { formatCount, formatQuantity } from './quantity.ts';

/** How the scores of one group are spread over bars of equal width. */
export interface ScoreShape {
	readonly key: string;
	readonly name: string;
	/** Rows in each bar: those with a positive label, and all others; the first are all 0 where the log has no label. */
	readonly positives: readonly number[];
	readonly others: readonly number[];
	/** Stays on this machine: absent from everything that is exported. */
	readonly small: boolean;
}

/** The scores of several groups on one axis, each as shares of its own rows. */
export interface ScoreShapes {
	readonly title: string;
	/** Ends of the bars, one more than bars, ascending. */
	readonly edges: readonly number[];
	/** What a positive and another row are called; null where the log has no label. */
	readonly words: { readonly positive: string; readonly other: string } | null;
	readonly shapes: readonly ScoreShape[];
	/** Where the audit's decision falls; null where it declares none. */
	readonly threshold: number | null;
}

const share = { mode: 'rate', unit: 'share' } as const;
const said = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}…` : name);
const edgeText = (edge: number): string => String(Number(edge.toFixed(4)));

/** Rows of both kinds in each bar. */
export const rowsInBars = ({ positives, others }: ScoreShape): readonly number[] =>
	positives.map((count, bar) => count + (others[bar] ?? 0));

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Ends of a bar: "0.15 to 0.2". */
export const barText = ({ edges }: Pick<ScoreShapes, 'edges'>, bar: number): string =>
	`${edgeText(edges[bar] ?? 0)} to ${edgeText(edges[bar + 1] ?? 1)}`;

/** The bar that the row in the middle lies in; null of a group without rows. */
export function middleBar(shape: ScoreShape): number | null {
	const rows = rowsInBars(shape);
	const all = sumOf(rows);
	if (all === 0) return null;
	let counted = 0;
	return rows.findIndex((count) => (counted += count) * 2 >= all);
}

/** One group in words, for screen readers. */
export function describeShape(shape: ScoreShape, chart: ScoreShapes): string {
	const rows = sumOf(rowsInBars(shape));
	const middle = middleBar(shape);
	if (middle === null) return `${said(shape.name)}: no row has a score`;
	const positives =
		chart.words === null
			? ''
			: `; ${formatQuantity(sumOf(shape.positives) / rows, share)} ${chart.words.positive}`;
	const small = shape.small ? '; not exported' : '';
	return `${said(shape.name)}: ${formatCount(rows)} rows; the middle score lies in ${barText(chart, middle)}${positives}${small}`;
}

/** The chart in one sentence: whose scores lie lowest, and whose highest. Groups that stay are counted, not told. */
export function summariseShapes(chart: ScoreShapes): string {
	const groups = `${chart.title}: ${chart.shapes.length} ${chart.shapes.length === 1 ? 'group' : 'groups'}`;
	const told = chart.shapes
		.filter(({ small }) => !small)
		.flatMap((shape) => {
			const middle = middleBar(shape);
			return middle === null ? [] : [{ name: said(shape.name), middle }];
		})
		.toSorted((a, b) => a.middle - b.middle);
	const [low, high] = [told[0], told.at(-1)];
	if (low === undefined || high === undefined)
		return chart.shapes.some(({ small }) => small)
			? `${groups}, on this screen only.`
			: `${groups}, none with a score.`;
	if (low.middle === high.middle)
		return `${groups}; the middle score of each lies in ${barText(chart, low.middle)}.`;
	return `${groups}; the middle score lies lowest for ${low.name} (${barText(chart, low.middle)}) and highest for ${high.name} (${barText(chart, high.middle)}).`;
}
