import { unreachable } from '#lib/core/unreachable.ts';
import { formatCount, formatQuantity, formatRange } from './quantity.ts';

export type CurveKind = 'roc' | 'precision_recall' | 'reliability';

export interface CurvePoint {
	/** The lowest score that is selected, Infinity where nobody is; of a reliability curve the bin's mean score. */
	readonly score: number;
	readonly x: number;
	readonly y: number;
	/** Of y, at this point alone. */
	readonly low: number;
	readonly high: number;
	/** Rows that y is a share of. */
	readonly n: number;
}

export interface GroupCurve {
	readonly key: string;
	readonly name: string;
	/** One of the four looks; null draws it grey behind the others, without a band. */
	readonly look: 0 | 1 | 2 | 3 | null;
	readonly points: readonly CurvePoint[];
	/** Stays on this machine: absent from everything that is exported. */
	readonly small: boolean;
	/** Why there is no curve, in words; null where there is one. */
	readonly reason: string | null;
}

/** Everything one chart shows, in the caller's order of groups. */
export interface GroupCurves {
	/** What is drawn, for the summary: "ROC curves by race". */
	readonly title: string;
	readonly kind: CurveKind;
	readonly curves: readonly GroupCurve[];
	/** Where the audit's decision falls; null where it declares none. Not marked on reliability curves. */
	readonly threshold: number | null;
	/** Of the bands: 0.95. */
	readonly level: number;
}

/** How many groups are drawn in a look of their own. */
export const looks = 4;

interface Axes {
	readonly x: string;
	readonly y: string;
}

/** What the axes are called. */
export function axesOf(kind: CurveKind): Axes {
	switch (kind) {
		case 'roc':
			return { x: 'False positive rate', y: 'True positive rate' };
		case 'precision_recall':
			return { x: 'Recall', y: 'Precision' };
		case 'reliability':
			return { x: 'Mean score', y: 'Share of positives' };
		default:
			return unreachable(kind);
	}
}

const share = { mode: 'rate', unit: 'share' } as const;
const said = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}…` : name);

/** A score as a reader wants it: three decimals at most. */
export const scoreText = (score: number): string => String(Number(score.toFixed(3)));

/** The point at which the audit decides: the lowest score at or above its threshold; null where none is declared. */
export const atThreshold = (
	points: readonly CurvePoint[],
	{ kind, threshold }: Pick<GroupCurves, 'kind' | 'threshold'>
): CurvePoint | null =>
	threshold === null || kind === 'reliability'
		? null
		: (points.findLast((point) => point.score >= threshold) ?? null);

function where({ score }: CurvePoint, kind: CurveKind): string {
	if (kind === 'reliability') return `a tenth of the rows around ${scoreText(score)}`;
	return score === Infinity ? 'nobody selected' : `selected from ${scoreText(score)}`;
}

/** A point in words, for the readout and for screen readers. */
export function describePoint(curve: GroupCurve, point: CurvePoint, chart: GroupCurves): string {
	const { kind, level } = chart;
	const axes = axesOf(kind);
	const range = formatRange(point.low, point.high, share);
	const small = curve.small ? '; not exported' : '';
	const decides = atThreshold(curve.points, chart) === point ? ', the audit’s threshold' : '';
	return `${said(curve.name)}: ${axes.y.toLowerCase()} ${formatQuantity(point.y, share)}, pointwise ${100 * level} % interval ${range}, of ${formatCount(point.n)}; ${axes.x.toLowerCase()} ${formatQuantity(point.x, share)}; ${where(point, kind)}${decides}${small}`;
}

/** How many curves have a point whose interval misses the diagonal, and the point of all of these that is furthest from it. */
function reliabilityWords(told: readonly GroupCurve[]): string {
	const off = told
		.map(({ name, points }) => ({ name, points: points.filter(({ x, low, high }) => x < low || x > high) }))
		.filter(({ points }) => points.length > 0);
	const [furthest] = off
		.flatMap(({ name, points }) => points.map((point) => ({ name: said(name), point })))
		.toSorted((a, b) => Math.abs(b.point.y - b.point.x) - Math.abs(a.point.y - a.point.x));
	if (furthest === undefined) return 'every interval meets the diagonal';
	const { name, point } = furthest;
	const many = off.length === told.length ? 'all' : `${off.length} of ${told.length}`;
	const leave = off.length === 1 ? 'leaves' : 'leave';
	const who =
		told.length === 1 ? `${name} leaves the diagonal,` : `${many} ${leave} the diagonal, furthest ${name},`;
	return `${who} where a mean score of ${formatQuantity(point.x, share)} met ${formatQuantity(point.y, share)} positives`;
}

/** The chart in one sentence: how many groups, and what they have at the threshold. Groups that stay are counted, not told. */
export function summarise(chart: GroupCurves): string {
	const drawn = chart.curves.filter(({ points }) => points.length > 0);
	const groups = `${drawn.length} ${drawn.length === 1 ? 'curve' : 'curves'}`;
	const told = drawn.filter(({ small }) => !small);
	if (drawn.length === 0) return `${chart.title}: none can be drawn.`;
	if (told.length === 0) return `${chart.title}: ${groups}, on this screen only.`;
	if (chart.kind === 'reliability') return `${chart.title}: ${groups}; ${reliabilityWords(told)}.`;
	const ends = told
		.flatMap(({ name, points }) => {
			const point = atThreshold(points, chart);
			return point === null ? [] : [{ name: said(name), point }];
		})
		.toSorted((a, b) => a.point.y - b.point.y);
	const [least, most] = [ends[0], ends.at(-1)];
	if (least === undefined || most === undefined) return `${chart.title}: ${groups}.`;
	const show = ({ name, point }: typeof least): string => `${formatQuantity(point.y, share)} (${name})`;
	const span = least === most ? show(least) : `from ${show(least)} to ${show(most)}`;
	return `${chart.title}: ${groups}; at the audit’s threshold, ${axesOf(chart.kind).y.toLowerCase()} ${span}.`;
}
