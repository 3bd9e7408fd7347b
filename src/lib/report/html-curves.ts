import { layoutCurves, sample, type CurveLayout, type CurvesLayout } from '#lib/charts/curve.layout.ts';
import { summarise, type GroupCurve, type GroupCurves } from '#lib/charts/group-curves.ts';
import { lookShapes } from '#lib/charts/primitives/look-shape.ts';
import { bandWords, curveChart, curveTitle, firstLooks, groupsBySize } from './curve-panels.ts';
import { markup, nothing, type Markup } from './markup.ts';
import { readableText } from './readable-text.ts';
import type { Result } from './result.ts';

/** Two of them fill the page. */
const width = 508;
const at = (value: number): string => String(Math.round(10 * value) / 10);

/** The ROC and reliability curves of everyone and of the groups of the first attribute; nothing where none may leave. */
export function htmlCurves(result: Result, model: string, suffix: string): Markup {
	const [group] = result.audit.groups;
	if (group === undefined) return nothing;
	const topic = { model, attribute: group.column, title: readableText(group.title) };
	const out = firstLooks(groupsBySize(result, topic));
	const charts = (['roc', 'reliability'] as const)
		.map((kind) => curveChart(result, topic, { kind, out }))
		.filter(({ curves }) => curves.some(({ points }) => points.length > 0));
	if (charts.length === 0) return nothing;
	return markup`<section><h2>What the score does, by ${topic.title.toLowerCase()}${suffix}</h2><p class="quiet">${bandWords(result.audit.inference.level)} Marks on ROC curves are the threshold.</p><div class="panels">${charts.map(panel)}</div></section>
`;
}

function panel(chart: GroupCurves): Markup {
	const layout = layoutCurves(chart, width);
	return markup`<figure class="panel"><figcaption><strong>${curveTitle(chart.kind)}</strong></figcaption><svg viewBox="0 0 ${at(layout.width)} ${at(layout.height)}" width="${at(layout.width)}" height="${at(layout.height)}" role="img" aria-label="${summarise(chart)}">${ground(layout)}${layout.curves.map(curve)}${layout.names.map(
		({ x, y, look, text }) =>
			markup`<g class="${lookClass(look)}"><path class="curve" ${dash(look)} d="M${at(x)},${at(y)}h${sample}"/>${shape(look, x + sample / 2, y)}<text class="${look === null ? 'q' : ''}" x="${at(x + sample + 7)}" y="${at(y + 4)}">${text}</text></g>`
	)}</svg></figure>
`;
}

const lookClass = (look: GroupCurve['look']): string => (look === null ? 'others' : `look-${look}`);

const dash = (look: GroupCurve['look']): Markup =>
	look === null ? nothing : markup`stroke-dasharray="${lookShapes[look].dash}"`;

const shape = (look: GroupCurve['look'], x: number, y: number): Markup =>
	look === null
		? nothing
		: markup`<path class="dot" d="${lookShapes[look].shape}" transform="translate(${at(x)},${at(y)})"/>`;

function ground({ diagonal, plot: { x0, x1, y0, y1 }, titles, xTicks, yTicks }: CurvesLayout): Markup {
	const across = xTicks.map(
		({ x, label }) =>
			markup`<line class="grid" x1="${at(x)}" x2="${at(x)}" y1="${at(y0)}" y2="${at(y1)}"/><text class="t" x="${at(x)}" y="${at(y1 + 16)}" text-anchor="middle">${label}</text>`
	);
	const up = yTicks.map(
		({ y, label }) =>
			markup`<line class="grid" x1="${at(x0)}" x2="${at(x1)}" y1="${at(y)}" y2="${at(y)}"/><text class="t" x="${at(x0 - 6)}" y="${at(y + 4)}" text-anchor="end">${label}</text>`
	);
	const line = diagonal
		? markup`<line class="ref" x1="${at(x0)}" x2="${at(x1)}" y1="${at(y1)}" y2="${at(y0)}"/>`
		: nothing;
	return markup`${across}${up}${line}<text class="q" x="${at(x1)}" y="${at(y1 + 34)}" text-anchor="end">${titles.x}</text><text class="q" x="2" y="12">${titles.y}</text>`;
}

function curve({ band, bars, line, look, marks, shapes }: CurveLayout): Markup {
	const surface = band === null ? nothing : markup`<path class="spread" d="${band}"/>`;
	const intervals = bars
		? marks.map(
				({ x, y0, y1 }) =>
					markup`<line class="bar" x1="${at(x)}" x2="${at(x)}" y1="${at(y0)}" y2="${at(y1)}"/>`
			)
		: nothing;
	return markup`<g class="${lookClass(look)}">${surface}${intervals}<path class="curve" ${dash(look)} d="${line}"/>${shapes.map(({ x, y }) => shape(look, x, y))}</g>`;
}
