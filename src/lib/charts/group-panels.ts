import { sharedDomain, type Domain } from './primitives/scale.ts';
import { formatCount, formatQuantity, formatRange, type Quantity } from './quantity.ts';

/** One dot of a panel, with its interval. */
export interface PanelPoint {
	readonly x: number;
	readonly y: number;
	/** Null where there is no interval. */
	readonly low: number | null;
	readonly high: number | null;
	/** Rows that it is read from. */
	readonly n: number;
	/** Where it stands, in words: "mean score 12.3 %". */
	readonly at: string;
}

export interface GroupPanel {
	readonly key: string;
	readonly name: string;
	/** By rising x. */
	readonly points: readonly PanelPoint[];
	/** The one that stands grey behind the others. */
	readonly isReference: boolean;
	/** Stays on this machine: absent from everything that is exported. */
	readonly small: boolean;
	/** Why it holds no dot, in words; null where it holds some. */
	readonly reason: string | null;
}

/** One panel a group on shared axes, each beside the reference, which stands grey behind it. */
export interface GroupPanels {
	/** What is drawn: "Reliability by race". */
	readonly title: string;
	/** The chart in one sentence. */
	readonly summary: string;
	readonly axes: { readonly x: string; readonly y: string };
	readonly x: Quantity;
	readonly y: Quantity;
	/** Both axes are of one kind, and where they meet is a line to hold dots against. */
	readonly diagonal: boolean;
	readonly panels: readonly GroupPanel[];
	readonly behind: { readonly name: string; readonly points: readonly PanelPoint[] } | null;
	/** Of the intervals: 0.95. */
	readonly level: number;
}

/** A number that is no share, as short as its size allows: "0.0312", "4.27", "12,310". */
export function plainNumber(value: number): string {
	if (value === 0) return '0';
	const size = Math.abs(value);
	if (size >= 1000) return (value < 0 ? '\u2212' : '') + formatCount(Math.round(size));
	return (value < 0 ? '\u2212' : '') + String(Number(size.toPrecision(3)));
}

/** A value of a panel's axis as a reader wants it. */
export const panelValue = (value: number, quantity: Quantity): string =>
	quantity.unit === 'number' && quantity.mode === 'rate'
		? plainNumber(value)
		: formatQuantity(value, quantity);

/** Both ends of an interval; the empty text where there is none. */
export function panelRange(low: number | null, high: number | null, quantity: Quantity): string {
	if (low === null || high === null) return '';
	return quantity.unit === 'number' && quantity.mode === 'rate'
		? `${plainNumber(low)} to ${plainNumber(high)}`
		: formatRange(low, high, quantity);
}

const said = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}…` : name);

/** A dot in words, for the readout and for screen readers. */
export function describePanelPoint(panel: GroupPanel, point: PanelPoint, chart: GroupPanels): string {
	const range = panelRange(point.low, point.high, chart.y);
	const interval = range === '' ? '' : `, ${Number((100 * chart.level).toPrecision(6))} % interval ${range}`;
	const small = panel.small ? '; not exported' : '';
	return `${said(panel.name)}: ${chart.axes.y.toLowerCase()} ${panelValue(point.y, chart.y)}${interval}, of ${formatCount(point.n)}; ${point.at}${small}`;
}

const pointsOf = ({ panels, behind }: GroupPanels): readonly PanelPoint[] => [
	...panels.flatMap(({ points }) => points),
	...(behind?.points ?? [])
];

/** How far a value axis reaches: over every dot, and over intervals as far as they leave the dots readable. */
function valueDomain(points: readonly PanelPoint[], quantity: Quantity): Domain {
	const values = points.map(({ y }) => y);
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const room = Math.max(0.5 * (most - least), 0.05 * Math.max(Math.abs(least), Math.abs(most)));
	const ends = points.flatMap(({ low, high }) => [
		low === null ? null : Math.max(low, least - room),
		high === null ? null : Math.min(high, most + room)
	]);
	return sharedDomain([{ quantity, values: [...values, ...ends] }]);
}

/** The axes that all panels share. With a diagonal both reach as far, to the next fifth above every dot; what intervals reach beyond is cut. */
export function panelDomains(chart: GroupPanels): { readonly x: Domain; readonly y: Domain } {
	const points = pointsOf(chart);
	if (points.length === 0) return { x: [0, 1], y: [0, 1] };
	if (!chart.diagonal) return { x: [0, 1], y: valueDomain(points, chart.y) };
	const most = Math.max(0, ...points.flatMap(({ x, y }) => [x, y]));
	const reach = most === 0 ? 1 : Math.min(1, Math.ceil(most * 5 - 1e-9) / 5);
	return { x: [0, reach], y: [0, reach] };
}
