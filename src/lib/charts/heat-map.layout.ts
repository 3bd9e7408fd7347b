import { heatCellLayout, type HeatCellLayout } from './heat-cell.layout.ts';
import { colourWords, describeHeatCell, describeMargin, heatReach, type HeatMap } from './heat-map.ts';
import { heatFrame } from './heat-map.frame.ts';
import { fitText, wholeOf, wrapText } from './primitives/text-fit.ts';

export interface HeatText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	/** What it says in full, where it is drawn cut short. */
	readonly whole?: string | undefined;
}

export interface HeatRowLayout {
	readonly key: string;
	readonly top: number;
	readonly name: readonly HeatText[];
	/** The margin first, then a cell for each column. */
	readonly cells: readonly HeatCellLayout[];
}

export interface HeatKey {
	readonly swatches: readonly {
		readonly x: number;
		readonly tone: 'warm' | 'cool' | null;
		readonly strength: number;
	}[];
	readonly y: number;
	readonly size: { readonly width: number; readonly height: number };
	readonly texts: readonly HeatText[];
}

export interface HeatMapLayout {
	/** May be wider than the place: then it is moved sideways below its names. */
	readonly width: number;
	readonly height: number;
	/** How wide the names of the rows are. */
	readonly names: number;
	/** How far down they reach, with the corner above them. */
	readonly namesHeight: number;
	readonly headings: readonly HeatText[];
	readonly corner: readonly HeatText[];
	readonly rows: readonly HeatRowLayout[];
	/** Null where there is nothing to explain. */
	readonly key: HeatKey | null;
}

const rowHeight = 46;
const marginGap = 6;
const line = 15;
const ramp = [-1, -0.66, -0.33, 0, 0.33, 0.66, 1];

function layoutKey(chart: HeatMap, width: number, top: number): HeatKey | null {
	const colours = colourWords(chart);
	// A picture that leaves has nothing else to say it.
	const words = [...(chart.pooled ? ['Combinations: pooled rates.'] : []), colours].join(' ').trim();
	if (words === '') return null;
	const size = { width: 22, height: 12 };
	const [left, right] = chart.worse === null ? ['lower', 'higher'] : ['better', 'worse'];
	const x0 = 44;
	const x1 = x0 + ramp.length * size.width;
	return {
		y: top,
		size,
		swatches: (colours === '' ? [] : ramp).map((at, index) => ({
			x: x0 + index * size.width,
			tone: at === 0 ? null : at > 0 ? 'warm' : 'cool',
			strength: Math.abs(at)
		})),
		texts: [
			...(colours === ''
				? []
				: [
						{ text: left, x: x0 - 6, y: top + 10, anchor: 'end' } as const,
						{ text: right, x: x1 + 6, y: top + 10, anchor: 'start' } as const
					]),
			...wrapText(words, 12, width, 3).map((text, at): HeatText => ({
				text,
				x: 0,
				y: top + size.height + 17 + at * line,
				anchor: 'start'
			}))
		]
	};
}

/**
 * A cell for each combination, at this width in pixels; nothing is scaled afterwards, and where the cells' texts need
 * more it is wider than its place. Above and to the left, a little apart, each attribute's own rates.
 */
export function layoutHeatMap(chart: HeatMap, width: number): HeatMapLayout {
	const { names, cell } = heatFrame(chart, width);
	const reach = heatReach(chart);
	const titles = ['All', ...chart.columns.map(({ name }) => name)].map((name) => {
		const parts = wrapText(name, 13, cell - 8, 3);
		return { parts, whole: wholeOf(name, parts) };
	});
	const lines = Math.max(...titles.map(({ parts }) => parts.length));
	const top = 20 + lines * line + 6;
	const xOf = (column: number): number => names + column * cell + (column === 0 ? 0 : marginGap);
	const yOf = (row: number): number => top + row * rowHeight + (row === 0 ? 0 : marginGap);
	const bottom = yOf(chart.rows.length + 1) + 14;
	const key = layoutKey(chart, Math.min(width, xOf(chart.columns.length + 1)), bottom);

	const nameOf = (text: string, y: number): readonly HeatText[] => {
		const parts = wrapText(text, 13, names - 10, 2);
		const whole = wholeOf(text, parts);
		const first = y + rowHeight / 2 - (parts.length * 16) / 2 + 12;
		return parts.map((part, at) => ({ text: part, x: 0, y: first + at * 16, anchor: 'start', whole }));
	};
	const place = { width: cell - 2, height: rowHeight - 2 };
	const { by, everybody } = chart;

	const marginRow: HeatRowLayout = {
		key: 'all',
		top: yOf(0),
		name: nameOf('All', yOf(0)),
		cells: [everybody, ...chart.columns].map((margin, column) =>
			heatCellLayout(margin, {
				chart,
				reach: null,
				place: { x: xOf(column), y: yOf(0), ...place },
				description:
					margin === null
						? 'Everybody: no answer'
						: column === 0
							? describeMargin(margin, `${by.rows} and ${by.columns}`, chart)
							: describeMargin(margin, by.rows, chart)
			})
		)
	};
	const rows = chart.rows.map((row, at): HeatRowLayout => {
		const y = yOf(at + 1);
		const margin = heatCellLayout(row, {
			chart,
			reach: null,
			place: { x: xOf(0), y, ...place },
			description: describeMargin(row, by.columns, chart)
		});
		const cells = chart.columns.map((column, c) => {
			const of = chart.cells[at]?.[c] ?? null;
			return heatCellLayout(of, {
				chart,
				reach,
				place: { x: xOf(c + 1), y, ...place },
				description: describeHeatCell(of, [row.name.slice(0, 200), column.name.slice(0, 200)], chart)
			});
		});
		return { key: row.key, top: y, name: nameOf(row.name, y), cells: [margin, ...cells] };
	});

	const across = fitText(by.columns, 12, Math.max(cell * chart.columns.length - 8, 40));
	const corner = fitText(by.rows, 12, names - 8);
	return {
		width: Math.max(xOf(chart.columns.length + 1), Math.min(width, 260)),
		height: key === null ? bottom : Math.max(...key.texts.map(({ y }) => y)) + 6,
		names,
		namesHeight: bottom - 14,
		headings: [
			{
				text: across,
				x: xOf(1) + 2,
				y: 13,
				anchor: 'start',
				whole: wholeOf(by.columns, [across])
			},
			...titles.flatMap(({ parts, whole }, column) =>
				parts.map((text, at): HeatText => ({
					text,
					x: xOf(column) + (cell - 2) / 2,
					y: top - 8 - (parts.length - 1 - at) * line,
					anchor: 'middle',
					whole
				}))
			)
		],
		corner: [{ text: corner, x: 0, y: top - 8, anchor: 'start', whole: wholeOf(by.rows, [corner]) }],
		rows: [marginRow, ...rows],
		key
	};
}
