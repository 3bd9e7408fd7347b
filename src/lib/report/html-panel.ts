import { layoutRateDots, type RateDotsLayout, type RowLayout } from '#lib/charts/rate-dots.layout.ts';
import type { MarkKind } from '#lib/charts/mark.ts';
import { shapePath } from '#lib/charts/primitives/shape.ts';
import type { Span } from '#lib/charts/primitives/interval.layout.ts';
import { summarise, type RateDots } from '#lib/charts/rate-dots.ts';
import { markup, nothing, type Markup } from './markup.ts';

/** Two of them fill the page, each with its intervals in figures. */
const width = 508;
const at = (value: number): string => String(Math.round(10 * value) / 10);

/** A verdict's shape by itself, beside its word. */
export const shapeMark = (kind: MarkKind): Markup =>
	markup`<svg viewBox="-7 -7 14 14" aria-hidden="true"><path class="shape ${kind}" d="${shapePath(kind, 5.5)}"/></svg>`;

/** One metric of one attribute as dots with intervals, drawn as still SVG; its summary is read out in its place. */
export function htmlPanel(chart: RateDots, quiet: string): Markup {
	const layout = layoutRateDots(chart, width);
	return markup`<figure class="panel"><figcaption><strong>${chart.title}</strong> <span class="quiet">${quiet}</span></figcaption><svg viewBox="0 0 ${at(layout.width)} ${at(layout.height)}" width="${at(layout.width)}" height="${at(layout.height)}" role="img" aria-label="${summarise(chart)}">${ground(layout)}${layout.rows.map(row)}</svg></figure>
`;
}

function ground({ band, plot, reference, strips, ticks }: RateDotsLayout): Markup {
	const edge = (x: number | null, y0: number, y1: number): Markup =>
		x === null
			? nothing
			: markup`<line class="edge" x1="${at(x)}" x2="${at(x)}" y1="${at(y0)}" y2="${at(y1)}"/>`;
	const bands = strips.map(({ y0, y1 }) =>
		band === null
			? nothing
			: markup`<rect class="band" x="${at(band.x)}" y="${at(y0)}" width="${at(band.width)}" height="${at(y1 - y0)}"/>${edge(band.low, y0, y1)}${edge(band.high, y0, y1)}`
	);
	const axis = ticks.map(
		({ x, label }) =>
			markup`${strips.map(({ y0, y1 }) => markup`<line class="grid" x1="${at(x)}" x2="${at(x)}" y1="${at(y0)}" y2="${at(y1)}"/>`)}<line class="tick" x1="${at(x)}" x2="${at(x)}" y1="${at(plot.y1)}" y2="${at(plot.y1 + 4)}"/><text class="t" x="${at(x)}" y="${at(plot.y1 + 17)}" text-anchor="middle">${label}</text>`
	);
	const line = strips.map(({ y0, y1 }) =>
		reference === null
			? nothing
			: markup`<line class="ref" x1="${at(reference)}" x2="${at(reference)}" y1="${at(y0)}" y2="${at(y1)}"/>`
	);
	return markup`${bands}${axis}${line}`;
}

function row({ detail, inner, mark, name, outer, range, reason, value, y }: RowLayout): Markup {
	const text = (of: { text: string; x: number; y: number; anchor: string } | null, look: string): Markup =>
		of === null
			? nothing
			: markup`<text class="${look}" x="${at(of.x)}" y="${at(of.y)}" text-anchor="${of.anchor}">${of.text}</text>`;
	const span = (of: Span | null, look: string): Markup =>
		of === null
			? nothing
			: markup`<line class="${look}" x1="${at(of.x0)}" x2="${at(of.x1)}" y1="${at(y)}" y2="${at(y)}"/>`;
	const drawn =
		mark === null
			? nothing
			: markup`<g class="${mark.kind}">${span(outer, 'int')}${span(inner, 'int in')}<path class="shape ${mark.kind}" d="${shapePath(mark.kind, 5)}" transform="translate(${at(mark.x)},${at(y)})"/></g>`;
	return markup`<g>${name.map((part) => text(part, ''))}${detail.map((part) => text(part, 'q'))}${text(value, '')}${text(range, 'q')}${text(reason, 'q')}${drawn}</g>`;
}
