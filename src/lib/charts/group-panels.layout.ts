import {
	describePanelPoint,
	panelDomains,
	type GroupPanel,
	type GroupPanels,
	type PanelPoint
} from './group-panels.ts';
import { axisTicks, positioner, type Tick } from './primitives/scale.ts';
import { fitText } from './primitives/text-fit.ts';

export interface PanelDot {
	readonly x: number;
	readonly y: number;
	/** Ends of its interval, cut at the panel's edges; null where there is none. */
	readonly bar: { readonly y0: number; readonly y1: number } | null;
	readonly description: string;
}

export interface PanelLayout {
	readonly key: string;
	readonly name: string;
	readonly fullName: string;
	readonly small: boolean;
	readonly isReference: boolean;
	/** Why it holds no dot. */
	readonly reason: string | null;
	readonly plot: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };
	readonly nameY: number;
	readonly line: string;
	readonly dots: readonly PanelDot[];
	readonly behind: {
		readonly line: string;
		readonly dots: readonly { readonly x: number; readonly y: number }[];
		/** At the end of its line; null in the reference's own panel. */
		readonly label: {
			readonly x: number;
			readonly y: number;
			readonly text: string;
			readonly fullText: string;
		} | null;
	} | null;
	readonly xTicks: readonly Tick[];
	/** Of the other axis: `y` is how far down. */
	readonly yTicks: readonly { readonly y: number; readonly label: string }[];
	readonly diagonal: {
		readonly x1: number;
		readonly y1: number;
		readonly x2: number;
		readonly y2: number;
	} | null;
}

export interface PanelsLayout {
	readonly width: number;
	readonly height: number;
	readonly panels: readonly PanelLayout[];
	readonly titles: {
		readonly x: { readonly x: number; readonly y: number; readonly text: string };
		readonly y: { readonly x: number; readonly y: number; readonly text: string };
	};
}

const least = 208;
const left = 44;
const above = 24;
const below = 26;
const between = 14;
const titleLine = 20;
const tallest = 190;

const at = (value: number): string => String(Math.round(100 * value) / 100);
const pathOf = (dots: readonly { readonly x: number; readonly y: number }[]): string =>
	dots.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${at(x)},${at(y)}`).join('');

type Plot = PanelLayout['plot'];

/** Panels side by side, as many as have room, at this width in pixels. */
export function layoutGroupPanels(chart: GroupPanels, width: number): PanelsLayout {
	const columns = Math.max(
		1,
		Math.min(chart.panels.length, Math.floor((width + between) / (least + between)))
	);
	const wide = Math.min(320, (width - between * (columns - 1)) / columns);
	const side = Math.min(tallest, wide - left - 8);
	const high = above + side + below;
	const panels = chart.panels.map((panel, i): PanelLayout => {
		const x = (i % columns) * (wide + between);
		const y = titleLine + Math.floor(i / columns) * high;
		const plot = { x0: x + left, x1: x + wide - 8, y0: y + above, y1: y + above + side };
		return layoutPanel(chart, panel, plot);
	});
	const lines = Math.ceil(chart.panels.length / columns);
	const height = titleLine + lines * high + titleLine;
	return {
		width,
		height,
		panels,
		titles: {
			x: {
				x: Math.min(width, columns * (wide + between) - between) - 8,
				y: height - 6,
				text: `${chart.axes.x} →`
			},
			y: { x: 0, y: 13, text: `↑ ${chart.axes.y}` }
		}
	};
}

function layoutPanel(chart: GroupPanels, panel: GroupPanel, plot: Plot): PanelLayout {
	const domains = panelDomains(chart);
	const across = positioner(domains.x, [plot.x0, plot.x1], chart.x);
	const up = positioner(domains.y, [plot.y1, plot.y0], chart.y);
	const place = ({ x, y }: Pick<PanelPoint, 'x' | 'y'>) => ({ x: across(x).x, y: up(y).x });
	const dots = panel.points.map((point) => ({
		...place(point),
		bar: point.low === null || point.high === null ? null : { y0: up(point.high).x, y1: up(point.low).x },
		description: describePanelPoint(panel, point, chart)
	}));
	const word = panel.isReference ? ' · reference' : '';
	const [low, high] = [
		place({ x: domains.x[0], y: domains.y[0] }),
		place({ x: domains.x[1], y: domains.y[1] })
	];
	return {
		key: panel.key,
		name: fitText(`${panel.name}${word}`, 13, plot.x1 - plot.x0 + left),
		fullName: `${panel.name}${word}`.slice(0, 400),
		small: panel.small,
		isReference: panel.isReference,
		reason:
			panel.points.length === 0 ? fitText(panel.reason ?? 'no answer', 12, plot.x1 - plot.x0 - 8) : null,
		plot,
		nameY: plot.y0 - 8,
		line: pathOf(dots),
		dots,
		behind: panel.isReference ? null : layoutBehind(chart, place, { plot, own: dots.at(-1) }),
		xTicks: axisTicks(domains.x, [plot.x0, plot.x1], chart.x, 52),
		yTicks: axisTicks(domains.y, [0, plot.y1 - plot.y0], chart.y, 44).map(({ x, label }) => ({
			y: plot.y1 - x,
			label
		})),
		diagonal: chart.diagonal ? { x1: low.x, y1: low.y, x2: high.x, y2: high.y } : null
	};
}

type Place = (point: Pick<PanelPoint, 'x' | 'y'>) => { readonly x: number; readonly y: number };

function layoutBehind(
	{ behind }: GroupPanels,
	place: Place,
	{ plot, own }: { readonly plot: Plot; readonly own: { readonly y: number } | undefined }
): PanelLayout['behind'] {
	if (behind === null || behind.points.length === 0) return null;
	const dots = behind.points.map(place);
	const end = dots.at(-1) ?? { x: plot.x1, y: plot.y0 };
	// Beside the end of its line, away from the group's own and where there is room.
	const isBelow = end.y - plot.y0 < 22 || (own !== undefined && own.y < end.y && plot.y1 - end.y > 24);
	const y = isBelow ? end.y + 18 : end.y - 9;
	return {
		line: pathOf(dots),
		dots,
		label: {
			x: Math.min(plot.x1, end.x + 4),
			y,
			text: fitText(behind.name, 11, (plot.x1 - plot.x0) * 0.6),
			fullText: behind.name.slice(0, 400)
		}
	};
}
