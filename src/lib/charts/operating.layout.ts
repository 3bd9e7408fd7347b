import {
	describeOperating,
	operatingAxes,
	type At,
	type OperatingAxes,
	type OperatingCurve,
	type OperatingCurves,
	type OperatingPoint
} from './operating.ts';
import { axisTicks, type Tick } from './primitives/scale.ts';
import { fitText } from './primitives/text-fit.ts';

interface Drawn {
	readonly key: string;
	readonly look: OperatingCurve['look'];
	readonly line: string;
}

/** Everything that stands still while thresholds move. */
export interface OperatingFrame {
	readonly width: number;
	readonly height: number;
	readonly plot: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };
	readonly xTicks: readonly Tick[];
	readonly yTicks: readonly { readonly y: number; readonly label: string }[];
	readonly titles: OperatingAxes;
	readonly diagonal: boolean;
	/** Net benefit 0: selecting nobody. */
	readonly zero: number | null;
	readonly everyone: string | null;
	/** Grey ones first, so that they lie behind. */
	readonly curves: readonly Drawn[];
	readonly names: readonly (Drawn & At & { readonly text: string; readonly fullText: string })[];
	readonly place: (point: At) => At;
	/** The least value of y on the axis. */
	readonly floor: number;
}

export interface OperatingMark extends At {
	readonly key: string;
	readonly look: OperatingCurve['look'];
	/** Ends of the interval of y. */
	readonly y0: number;
	readonly y1: number;
	/** Its value lies below the axis: it is drawn at the foot, with an arrow. */
	readonly below: boolean;
	readonly description: string;
}

const left = 46;
const above = 22;
const below = 42;
const nameLine = 19;
const mostNames = 6;
/** Of the sample of a line before its name. */
export const sampleWidth = 26;

type Extent = readonly [number, number];

const fifths = (value: number): number => Math.min(1, Math.max(0.2, Math.ceil(value * 5 - 1e-9) / 5));

function extents({ kind, curves }: OperatingCurves): { readonly x: Extent; readonly y: Extent } {
	const lines = curves.flatMap(({ line }) => line);
	const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0);
	if (kind === 'roc') return { x: [0, 1], y: [0, 1] };
	if (kind === 'precision_recall') return { x: [0, 1], y: [0, fifths(most(lines.map(({ y }) => y)))] };
	const top = most(lines.map(({ y }) => y)) || 0.1;
	// Far below 0 every threshold is a bad one: how bad says nothing.
	return { x: [0, most(lines.map(({ x }) => x)) || 1], y: [-top / 3, top * 1.05] };
}

/** Whether some of what groups could have lies below the axis, where it is not drawn. */
export function goesBelow(chart: OperatingCurves): boolean {
	const [floor] = extents(chart).y;
	return chart.curves.some(({ line }) => line.some(({ y }) => y < floor));
}

const text = (value: number): string => String(Math.round(100 * value) / 100);

/** Straight from point to point; precision holds for the whole recall that it was reached with, so there in steps. */
function path(points: readonly At[], steps: boolean): string {
	return points
		.map(({ x, y }, i) => {
			if (i === 0) return `M${text(x)},${text(y)}`;
			return steps ? `V${text(y)}H${text(x)}` : `L${text(x)},${text(y)}`;
		})
		.join('');
}

/** Axes, curves and names at this width in pixels. */
export function layoutOperating(chart: OperatingCurves, width: number): OperatingFrame {
	const { kind } = chart;
	const extent = extents(chart);
	const side = { x: width - left - 10, y: Math.min(width - left - 10, 260) };
	const plot = { x0: left, x1: left + side.x, y0: above, y1: above + side.y };
	const share = (value: number, [low, high]: Extent): number => (value - low) / (high - low);
	const place = ({ x, y }: At): At => ({
		x: plot.x0 + side.x * Math.min(1, Math.max(0, share(x, extent.x))),
		y: plot.y1 - side.y * Math.min(1, Math.max(0, share(y, extent.y)))
	});
	const drawn = (line: readonly At[]): string =>
		path(line.filter(({ y }) => y >= extent.y[0]).map(place), kind === 'precision_recall');
	const quantity = { mode: 'rate', unit: kind === 'net_benefit' ? 'number' : 'share' } as const;
	const shown = [
		...chart.curves.filter(({ look }) => look === null),
		...chart.curves.filter(({ look }) => look !== null)
	].map(({ key, look, line }): Drawn => ({ key, look, line: drawn(line) }));
	const named = [
		...chart.curves.filter(({ look }) => look !== null),
		...chart.curves.filter(({ look }) => look === null).slice(-1)
	].slice(0, mostNames);
	const nameY = plot.y1 + below + 6;
	return {
		width,
		height: nameY + named.length * nameLine,
		plot,
		xTicks: axisTicks(extent.x, [plot.x0, plot.x1], quantity, 62),
		yTicks: axisTicks(extent.y, [plot.y1, plot.y0].map((y) => -y) as [number, number], quantity, 46).map(
			({ x, label }) => ({ y: -x, label })
		),
		titles: operatingAxes(kind),
		diagonal: kind === 'roc',
		zero: kind === 'net_benefit' ? place({ x: 0, y: 0 }).y : null,
		everyone: chart.everyone === undefined ? null : drawn(chart.everyone),
		curves: shown.filter(({ line }) => line !== ''),
		names: named.map(({ key, look, name }, i) => ({
			...{ key, look, line: '', x: 4, y: nameY + i * nameLine },
			text: fitText(name, 12, width - sampleWidth - 16),
			fullText: name.slice(0, 400)
		})),
		place,
		floor: extent.y[0]
	};
}

/** Where the groups stand at their thresholds: grey ones first, so that they lie behind. */
export function placeOperating(
	{ kind, curves }: OperatingCurves,
	{ place, floor }: Pick<OperatingFrame, 'place' | 'floor'>,
	points: readonly OperatingPoint[]
): readonly OperatingMark[] {
	const marks = points.flatMap((point): readonly OperatingMark[] => {
		const curve = curves.find(({ key }) => key === point.key);
		if (curve === undefined) return [];
		return [
			{
				...place(point),
				key: point.key,
				look: curve.look,
				y0: place({ x: point.x, y: point.high ?? point.y }).y,
				y1: place({ x: point.x, y: point.low ?? point.y }).y,
				below: point.y < floor,
				description: describeOperating(curve.name, point, kind)
			}
		];
	});
	return marks.toSorted((a, b) => Number(a.look !== null) - Number(b.look !== null));
}
