import { unreachable } from '#lib/core/unreachable.ts';
import {
	atThreshold,
	axesOf,
	describePoint,
	type CurveKind,
	type CurvePoint,
	type GroupCurve,
	type GroupCurves
} from './group-curves.ts';
import { axisTicks, type Tick } from './primitives/scale.ts';
import { fitText } from './primitives/text-fit.ts';

export interface PointAt {
	readonly x: number;
	readonly y: number;
}

export interface CurveMark extends PointAt {
	/** Ends of its interval. */
	readonly y0: number;
	readonly y1: number;
	readonly description: string;
}

export interface CurveLayout {
	readonly key: string;
	readonly look: GroupCurve['look'];
	readonly small: boolean;
	readonly line: string;
	/** The pointwise intervals as one surface; null of a grey curve, and where each point has a bar of its own. */
	readonly band: string | null;
	readonly marks: readonly CurveMark[];
	/** Points that carry the look's shape. */
	readonly shapes: readonly PointAt[];
	readonly bars: boolean;
}

export interface KeyLine extends PointAt {
	readonly key: string;
	readonly look: GroupCurve['look'];
	readonly text: string;
	readonly fullText: string;
	readonly small: boolean;
}

export interface CurvesLayout {
	readonly width: number;
	readonly height: number;
	readonly plot: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };
	readonly xTicks: readonly Tick[];
	/** Of the other axis: `x` is how far up. */
	readonly yTicks: readonly { readonly y: number; readonly label: string }[];
	readonly titles: { readonly x: string; readonly y: string };
	/** From this corner to the opposite one; precision and recall have none. */
	readonly diagonal: boolean;
	/** Grey ones first, so that they lie behind. */
	readonly curves: readonly CurveLayout[];
	readonly names: readonly KeyLine[];
	/** Some group stays on this machine. */
	readonly held: PointAt | null;
}

const share = { mode: 'rate', unit: 'share' } as const;
const left = 46;
const above = 22;
const below = 42;
const line = 20;
const widest = 380;
/** Beside the plot where there is room for names, below it otherwise. */
const beside = { room: 150, gap: 18 };
/** Of the sample of a line before its name. */
export const sample = 26;

/** So many grey curves have their names beside them. */
const mostGrey = 12;

/**
 * How far the axes reach: to 1, or where scores or precisions are low to the next fifth above all that is drawn. In steps
 * so wide that what leaves with an empty picture tells nothing. A diagonal needs both axes to reach as far.
 */
export function reachOf({ kind, curves }: GroupCurves): PointAt {
	if (kind === 'roc') return { x: 1, y: 1 };
	const points = curves.flatMap((curve) => curve.points);
	const most = Math.max(0, ...points.flatMap(({ x, high }) => (kind === 'reliability' ? [x, high] : [high])));
	const y = most === 0 ? 1 : Math.min(1, Math.ceil(most * 5 - 1e-9) / 5);
	return { x: kind === 'reliability' ? y : 1, y };
}

type Place = (point: { readonly x: number; readonly y: number }) => PointAt;

const at = (value: number): string => String(Math.round(100 * value) / 100);
const to = ({ x, y }: PointAt): string => `${at(x)},${at(y)}`;

/** A straight line from point to point, or in steps: precision holds for the whole recall that it was reached with. */
function path(kind: CurveKind, points: readonly PointAt[], from: number): string {
	switch (kind) {
		case 'roc':
		case 'reliability':
			return points.map((point, i) => `${i === 0 ? 'M' : 'L'}${to(point)}`).join('');
		case 'precision_recall':
			return points
				.map(({ x, y }, i) => (i === 0 ? `M${at(from)},${at(y)}H${at(x)}` : `V${at(y)}H${at(x)}`))
				.join('');
		default:
			return unreachable(kind);
	}
}

/** The upper edge, and the lower one back. */
function surface(kind: CurveKind, points: readonly CurvePoint[], place: Place): string {
	const high = points.map(({ x, high: y }) => place({ x, y }));
	const low = points.map(({ x, low: y }) => place({ x, y }));
	const from = place({ x: 0, y: 0 }).x;
	if (kind !== 'precision_recall') return `${path('roc', [...high, ...low.toReversed()], from)}Z`;
	const back = low
		.toReversed()
		.map(({ y }, i) => `V${at(y)}H${at(low.toReversed()[i + 1]?.x ?? from)}`)
		.join('');
	return `${path(kind, high, from)}${back}Z`;
}

function layoutCurve(curve: GroupCurve, chart: GroupCurves, place: Place): CurveLayout {
	const { kind } = chart;
	const { key, look, small, points } = curve;
	const bars = kind === 'reliability';
	const decides = atThreshold(points, chart);
	const placed = points.map(place);
	return {
		key,
		look,
		small,
		line: path(kind, placed, place({ x: 0, y: 0 }).x),
		band: look === null || bars ? null : surface(kind, points, place),
		marks:
			look === null
				? []
				: points.map((point) => ({
						...place(point),
						y0: place({ x: point.x, y: point.high }).y,
						y1: place({ x: point.x, y: point.low }).y,
						description: describePoint(curve, point, chart)
					})),
		shapes: bars ? placed : decides === null ? [] : [place(decides)],
		bars
	};
}

/** Curves of several groups in one square, at this width in pixels; names beside it, or below where there is no room. */
export function layoutCurves(chart: GroupCurves, width: number): CurvesLayout {
	const stacked = width < left + 230 + beside.gap + beside.room;
	const side = Math.min(widest, width - left - 8 - (stacked ? 0 : beside.gap + beside.room));
	const plot = { x0: left, x1: left + side, y0: above, y1: above + side };
	const reach = reachOf(chart);
	const place: Place = ({ x, y }) => ({
		x: plot.x0 + (side * x) / reach.x,
		y: plot.y1 - (side * y) / reach.y
	});
	const ticks = (to: number): readonly Tick[] => axisTicks([0, to], [0, side], share, 62);
	const grey = chart.curves.filter(({ look }) => look === null);
	// Grey lines look alike: past a few, a name beside each says nothing. The table has them all.
	const others = { key: 'others', look: null, name: `${grey.length} others`, reason: null, small: false };
	const named = [
		...chart.curves.filter(({ look }) => look !== null),
		...(grey.length > mostGrey ? [others] : grey)
	];
	const nameX = stacked ? 4 : plot.x1 + beside.gap;
	const nameY = stacked ? plot.y1 + below + 8 : plot.y0 + 10;
	const room = width - nameX - sample - 8;
	const names = named.map(({ key, look, name, reason, small }, i): KeyLine => {
		// Why a group that stays has no curve stays too.
		const text = reason === null || small ? name : `${name}: ${reason}`;
		return {
			...{ key, look, small, x: nameX, y: nameY + i * line },
			text: fitText(text, 12, room),
			fullText: text.slice(0, 400)
		};
	});
	const namesEnd = nameY + names.length * line;
	const held = chart.curves.some(({ small }) => small);
	return {
		width,
		height: Math.max(plot.y1 + below, namesEnd),
		plot,
		xTicks: ticks(reach.x).map(({ x, label }) => ({ x: plot.x0 + x, label })),
		yTicks: ticks(reach.y).map(({ x, label }) => ({ y: plot.y1 - x, label })),
		titles: axesOf(chart.kind),
		diagonal: chart.kind !== 'precision_recall',
		curves: [
			...chart.curves.filter(({ look }) => look === null),
			...chart.curves.filter(({ look }) => look !== null)
		]
			.filter(({ points }) => points.length > 0)
			.map((curve) => layoutCurve(curve, chart, place)),
		names,
		held: held ? { x: (plot.x0 + plot.x1) / 2, y: (plot.y0 + plot.y1) / 2 } : null
	};
}

/** The mark nearest to a point of the picture, within reach of a finger; null where none is. */
export function nearestMark(marks: readonly PointAt[], { x, y }: PointAt): number | null {
	let found: number | null = null;
	let least = 28 ** 2;
	marks.forEach((mark, i) => {
		const distance = (mark.x - x) ** 2 + (mark.y - y) ** 2;
		if (distance < least) [found, least] = [i, distance];
	});
	return found;
}
