import { scaleLinear, scaleLog, ticks as linearTicks, tickStep } from 'd3';
import { formatTick, type Quantity } from '../quantity.ts';

export type Domain = readonly [number, number];

/** What decides how far an axis reaches. Null and infinite numbers are passed over. */
export interface Extent {
	readonly quantity: Quantity;
	readonly values: readonly (number | null)[];
}

const noData: Record<Quantity['mode'], Domain> = { rate: [0, 1], difference: [-0.1, 0.1], ratio: [0.5, 2] };

/** A ratio is drawn between these, however far an interval reaches: 16 times less or more. */
const ratioReach = 16;

function ratioDomain(values: readonly number[]): Domain {
	const positive = values.filter((v) => v > 0).map((v) => Math.abs(Math.log(v)));
	const reach = Math.min(Math.log(ratioReach), Math.max(Math.log(1.5), ...positive) * 1.08);
	// The same reach both ways, so that 0.8 and 1.25 are equally far from 1 and from the edges.
	return [Math.exp(-reach), Math.exp(reach)];
}

function linearDomain(values: readonly number[], { mode, unit }: Quantity): Domain {
	const kept = mode === 'difference' ? [0, ...values] : values;
	const [low, high] = [Math.min(...kept), Math.max(...kept)];
	const least = unit === 'share' ? 0.02 : Math.max(Math.abs(high), 1) * 0.02;
	const pad = Math.max((high - low) * 0.06, least / 2);
	const step = tickStep(low - pad, high + pad, 8);
	const from = Math.floor((low - pad) / step + 1e-9) * step;
	const to = Math.ceil((high + pad) / step - 1e-9) * step;
	if (mode === 'difference') return [from, to];
	// Rates have a floor, and shares a ceiling.
	return [low >= 0 ? Math.max(0, from) : from, unit === 'share' && high <= 1 ? Math.min(1, to) : to];
}

/** One domain for all panels of a small multiple, so that their dots can be compared by eye. */
export function sharedDomain(extents: readonly Extent[]): Domain {
	const quantity = extents[0]?.quantity ?? { mode: 'rate', unit: 'share' };
	const values = extents
		.flatMap((extent) => extent.values)
		.filter((v): v is number => v !== null && Number.isFinite(v));
	if (values.length === 0) return noData[quantity.mode];
	return quantity.mode === 'ratio' ? ratioDomain(values) : linearDomain(values, quantity);
}

export interface Position {
	readonly x: number;
	/** The value lies beyond this end of the axis and is drawn at the edge, with an arrow. */
	readonly beyond: 'low' | 'high' | null;
}

/** Value to pixel; values past the ends stop there and say so. */
export function positioner(domain: Domain, range: Domain, { mode }: Quantity): (value: number) => Position {
	const [low, high] = domain;
	const scale = mode === 'ratio' ? scaleLog(domain, range) : scaleLinear(domain, range);
	const slack = mode === 'ratio' ? 0 : (high - low) * 1e-9;
	return (value) => {
		if (value < low - slack) return { x: range[0], beyond: 'low' };
		if (value > high + slack) return { x: range[1], beyond: 'high' };
		return { x: scale(value), beyond: null };
	};
}

export interface Tick {
	readonly x: number;
	readonly label: string;
}

/** In order of importance: first parity, then the four-fifths pair, then the rest by reciprocal pairs. */
const ratioTicks = [1, 0.8, 1.25, 0.5, 2, 0.25, 4, 0.1, 10, 0.67, 1.5, 0.125, 8];

/** Ticks with at least `apart` pixels between them. */
export function axisTicks(domain: Domain, range: Domain, quantity: Quantity, apart: number): readonly Tick[] {
	const place = positioner(domain, range, quantity);
	if (quantity.mode === 'ratio') {
		const kept: Tick[] = [];
		for (const value of ratioTicks) {
			const { x, beyond } = place(value);
			const free = kept.every((tick) => Math.abs(tick.x - x) >= apart * 0.62);
			if (beyond === null && free) kept.push({ x, label: formatTick(value, 1, quantity) });
		}
		return kept.toSorted((a, b) => a.x - b.x);
	}
	const count = Math.max(2, Math.floor((range[1] - range[0]) / apart));
	const step = tickStep(domain[0], domain[1], count);
	return linearTicks(domain[0], domain[1], count).map((value) => ({
		x: place(value).x,
		label: formatTick(value, step, quantity)
	}));
}
