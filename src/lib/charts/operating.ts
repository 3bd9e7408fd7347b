import { unreachable } from '#lib/core/unreachable.ts';
import { formatQuantity, formatRange } from './quantity.ts';

export type OperatingKind = 'roc' | 'precision_recall' | 'net_benefit';

export interface At {
	readonly x: number;
	readonly y: number;
}

/** What a group could have at any threshold. */
export interface OperatingCurve {
	readonly key: string;
	readonly name: string;
	/** One of the four looks; null draws it grey behind the others. */
	readonly look: 0 | 1 | 2 | 3 | null;
	/** By falling threshold; of net benefit by rising. Empty where there is none. */
	readonly line: readonly At[];
}

/** What a group has at its threshold. */
export interface OperatingPoint extends At {
	readonly key: string;
	/** Interval of y; null where there is none. */
	readonly low: number | null;
	readonly high: number | null;
	readonly threshold: number | null;
}

/** The part of the chart that no threshold moves. */
export interface OperatingCurves {
	readonly title: string;
	readonly kind: OperatingKind;
	readonly curves: readonly OperatingCurve[];
	/** Of net benefit: selecting everyone, whose benefit a score must exceed. */
	readonly everyone?: readonly At[];
}

export interface OperatingAxes {
	readonly x: string;
	readonly y: string;
}

/** What the axes are called. */
export function operatingAxes(kind: OperatingKind): OperatingAxes {
	switch (kind) {
		case 'roc':
			return { x: 'False positive rate', y: 'True positive rate' };
		case 'precision_recall':
			return { x: 'Recall', y: 'Precision' };
		case 'net_benefit':
			return { x: 'Threshold', y: 'Net benefit' };
		default:
			return unreachable(kind);
	}
}

const quantityOf = (kind: OperatingKind) =>
	({ mode: 'rate', unit: kind === 'net_benefit' ? 'number' : 'share' }) as const;

/** A threshold as it is told: four decimals at most; null selects nobody. */
export const thresholdText = (threshold: number | null): string =>
	threshold === null ? 'nobody selected' : String(Number(threshold.toFixed(4)));

/** A point in words, for screen readers. */
export function describeOperating(name: string, point: OperatingPoint, kind: OperatingKind): string {
	const axes = operatingAxes(kind);
	const quantity = quantityOf(kind);
	const range = formatRange(point.low, point.high, quantity);
	const interval = range === '' ? '' : `, interval ${range}`;
	const other =
		kind === 'net_benefit' ? '' : `; ${axes.x.toLowerCase()} ${formatQuantity(point.x, quantity)}`;
	const from = point.threshold === null ? 'nobody selected' : `threshold ${thresholdText(point.threshold)}`;
	return `${name.slice(0, 200)}: ${axes.y.toLowerCase()} ${formatQuantity(point.y, quantity)}${interval}${other}; ${from}`;
}

/** The chart in one sentence: the span of what the groups have at their thresholds. */
export function summariseOperating(
	{ title, kind, curves }: OperatingCurves,
	points: readonly OperatingPoint[]
): string {
	const named = points
		.map((point) => ({ point, name: curves.find(({ key }) => key === point.key)?.name ?? point.key }))
		.toSorted((a, b) => a.point.y - b.point.y);
	const [least, most] = [named[0], named.at(-1)];
	if (least === undefined || most === undefined) return `${title}: no group has an answer at its threshold.`;
	const show = ({ point, name }: typeof least): string =>
		`${formatQuantity(point.y, quantityOf(kind))} (${name.slice(0, 200)})`;
	const y = operatingAxes(kind).y.toLowerCase();
	return `${title}: ${y} ${least === most ? show(least) : `from ${show(least)} to ${show(most)}`} at the thresholds set.`;
}
