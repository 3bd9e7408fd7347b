import { heldBack } from './leaving-rate-dots.ts';
import { axisTicks, positioner, sharedDomain, type Tick } from './primitives/scale.ts';
import { fitText, textWidth, wrapText } from './primitives/text-fit.ts';
import { describeSpread, spreadShare, spreadText, type Spread, type SpreadRow } from './spread.ts';

interface TextAt {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
}

export interface SpreadRowLayout {
	readonly key: string;
	readonly top: number;
	readonly height: number;
	readonly y: number;
	readonly name: readonly TextAt[];
	/** Where the group stands and where the other does; null where it has no share, or may not show it. */
	readonly own: number | null;
	readonly other: number | null;
	readonly values: readonly TextAt[];
	/** What stands in place of figures that are held back. */
	readonly held: TextAt | null;
	readonly small: boolean;
	readonly description: string;
}

export interface SpreadLayout {
	readonly width: number;
	readonly height: number;
	readonly plot: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };
	readonly strips: readonly { readonly y0: number; readonly y1: number }[];
	readonly ticks: readonly Tick[];
	/** The key: the shape of each side and its name. */
	readonly key: readonly {
		readonly side: 'own' | 'other';
		readonly x: number;
		readonly y: number;
		readonly text: string;
		readonly fullText: string;
	}[];
	readonly rows: readonly SpreadRowLayout[];
}

const quantity = { mode: 'rate', unit: 'share' } as const;
const value = 62;
const keyLine = 20;
const nameLine = 16;
const margin = 12;
const footer = 22;

interface Frame {
	readonly chart: Spread;
	readonly width: number;
	readonly stacked: boolean;
	readonly label: number;
	readonly plot: readonly [number, number];
	readonly place: (share: number) => number;
	/** Figures that are held back are not drawn. */
	readonly leaving: boolean;
}

function layoutRow(row: SpreadRow, top: number, frame: Frame): SpreadRowLayout {
	const { chart, width, stacked, label, plot, place } = frame;
	const lines = wrapText(row.name, 13, label, 2);
	const height = lines.length * nameLine + (stacked ? 30 : 14);
	const y = stacked ? top + height - 15 : top + height / 2;
	const first = stacked ? top + 14 : y - ((lines.length - 1) * nameLine) / 2 + 4.5;
	const blank = frame.leaving && row.small;
	const [own, other] = [spreadShare(chart, row, 'own'), spreadShare(chart, row, 'other')];
	const valueLine = stacked ? first : y + 4.5;
	const at = (share: number | null): number | null => (share === null || blank ? null : place(share));
	return {
		...{ key: row.key, top, height, y },
		name: lines.map((text, line) => ({ text, x: 0, y: first + line * nameLine, anchor: 'start' })),
		own: at(own),
		other: at(other),
		values: blank
			? []
			: [
					{ text: spreadText(own), x: width - value, y: valueLine, anchor: 'end' },
					{ text: spreadText(other), x: width, y: valueLine, anchor: 'end' }
				],
		held: blank
			? { text: fitText(heldBack, 12, plot[1] - plot[0]), x: plot[0], y: y + 4, anchor: 'start' }
			: null,
		small: row.small,
		description: blank ? `${row.name.slice(0, 200)}: ${heldBack}` : describeSpread(chart, row)
	};
}

/** Names of both sides, each after its shape: beside one another where both have room, else one above the other. */
function layoutKey({ names }: Spread, width: number): SpreadLayout['key'] {
	const sides = (['own', 'other'] as const).map((side) => ({
		side,
		text: fitText(names[side], 12, width - 24),
		fullText: names[side].slice(0, 400)
	}));
	const [first, second] = sides;
	if (first === undefined || second === undefined) return [];
	const after = 20 + textWidth(first.text, 12) + 24;
	const beside = after + 20 + textWidth(second.text, 12) <= width;
	return [
		{ ...first, x: 7, y: 8 },
		{ ...second, ...(beside ? { x: after, y: 8 } : { x: 7, y: 8 + keyLine }) }
	];
}

/**
 * A row for each stratum with two marks on one axis of shares, joined, and both shares in figures: wide, beside the
 * plot; narrow, above it. As it leaves, rows that are held back keep their name and no figure.
 */
export function layoutSpread(chart: Spread, width: number, leaving = false): SpreadLayout {
	const stacked = width < 400;
	const names = Math.ceil(Math.max(72, ...chart.rows.map(({ name }) => textWidth(name.slice(0, 80), 13))));
	const label = stacked ? width - 2 * value - 8 : Math.min(names, width * 0.32);
	const plot: readonly [number, number] = stacked
		? [margin, width - margin]
		: [label + 12 + margin, width - 2 * value - margin];
	const shown = chart.rows.filter(({ small }) => !leaving || !small);
	const shares = shown.flatMap((row) => [spreadShare(chart, row, 'own'), spreadShare(chart, row, 'other')]);
	const domain = sharedDomain([{ quantity, values: [0, ...shares] }]);
	const placed = positioner(domain, plot, quantity);
	const key = layoutKey(chart, width);
	const y0 = Math.max(8, ...key.map(({ y }) => y)) + 14;
	const frame: Frame = {
		...{ chart, width, stacked, label, plot, leaving },
		place: (share) => placed(share).x
	};
	const rows: SpreadRowLayout[] = [];
	let top = y0 + 2;
	for (const row of chart.rows) {
		const laid = layoutRow(row, top, frame);
		rows.push(laid);
		top += laid.height;
	}
	const y1 = top + 2;
	return {
		width,
		height: y1 + footer,
		plot: { x0: plot[0], x1: plot[1], y0, y1 },
		strips: stacked ? rows.map(({ y }) => ({ y0: y - 9, y1: y + 9 })) : [{ y0, y1 }],
		ticks: axisTicks(domain, plot, quantity, Math.min(90, Math.max(46, (plot[1] - plot[0]) / 7))),
		key,
		rows
	};
}
