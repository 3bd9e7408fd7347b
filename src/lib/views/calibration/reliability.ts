import { formatQuantity } from '#lib/charts/quantity.ts';
import type { GroupPanel, GroupPanels, PanelPoint } from '#lib/charts/group-panels.ts';
import { curveRowsOf } from '#lib/report/curve-panels.ts';
import type { CurveRow } from '#lib/report/curve-row.ts';
import { drawnReason } from '#lib/report/reason-words.ts';
import { overall } from '#lib/report/result.ts';
import type { CalibrationGroup, CalibrationScope } from './scope.ts';

const share = { mode: 'rate', unit: 'share' } as const;

/** The rows of the chart's twin: of everyone, and of the groups on show. */
export const reliabilityRows = (
	{ result, topic }: CalibrationScope,
	shown: readonly CalibrationGroup[]
): readonly CurveRow[] =>
	curveRowsOf(result, topic, 'reliability').filter(
		(row) => row.attribute === overall || shown.some(({ title }) => title === row.group)
	);

function pointsOf(rows: readonly CurveRow[]): readonly PanelPoint[] {
	return rows.flatMap(({ x, y, low, high, n }): readonly PanelPoint[] =>
		x === null || y === null || n === null
			? []
			: [{ x, y, low, high, n, at: `mean score ${formatQuantity(x, share)}` }]
	);
}

/** One panel a group: how many were positive against what the score promised, beside the reference. */
export function reliabilityChart(scope: CalibrationScope, shown: readonly CalibrationGroup[]): GroupPanels {
	const { result, topic, beside } = scope;
	const rows = curveRowsOf(result, topic, 'reliability');
	const of = (title: string) =>
		rows.filter((row) => row.attribute === topic.attribute && row.group === title);
	const everyone = rows.filter((row) => row.attribute === overall);
	const panels = shown.map(({ title, name, isReference }): GroupPanel => {
		const [first] = of(title);
		return {
			key: title,
			name,
			points: pointsOf(of(title)),
			isReference,
			small: first?.small ?? false,
			reason: first?.reason == null ? null : drawnReason(first.reason)
		};
	});
	const besideRows = beside.kind === 'everyone' ? everyone : of(beside.title);
	const named = scope.groups.find(({ isReference }) => isReference)?.name ?? 'everyone';
	const title = `Reliability by ${topic.title.toLowerCase()}`;
	return {
		title,
		summary: sentence(title, panels),
		axes: { x: 'Mean score', y: 'Share of positives' },
		x: share,
		y: share,
		diagonal: true,
		panels,
		behind: { name: named, points: pointsOf(besideRows) },
		level: result.audit.inference.level
	};
}

const said = (name: string): string => (name.length > 200 ? `${name.slice(0, 200)}…` : name);

/** How many groups have a bin whose interval misses the diagonal, and the bin of all that is furthest from it. */
function sentence(title: string, panels: readonly GroupPanel[]): string {
	const drawn = panels.filter(({ points }) => points.length > 0);
	if (drawn.length === 0) return `${title}: none can be drawn.`;
	const bins = drawn
		.flatMap(({ key, name, points }) => points.map((point) => ({ key, name, point })))
		.filter(({ point: { x, low, high } }) => low !== null && high !== null && (x < low || x > high));
	const [off] = bins.toSorted((a, b) => Math.abs(b.point.y - b.point.x) - Math.abs(a.point.y - a.point.x));
	if (off === undefined) return `${title}: ${groupsWords(drawn.length)}; every interval meets the diagonal.`;
	const { name, point } = off;
	const way = point.y < point.x ? 'too much' : 'too little';
	const where = `a mean score of ${formatQuantity(point.x, share)} met ${formatQuantity(point.y, share)} positives: the score promises ${way} there`;
	const many = drawn.filter((panel) => bins.some(({ key }) => key === panel.key)).length;
	if (drawn.length === 1) return `${title}: ${said(name)} leaves the diagonal, furthest where ${where}.`;
	return many === drawn.length
		? `${title}: all ${groupsWords(many)} leave the diagonal; furthest is ${said(name)}, where ${where}.`
		: `${title}: ${many} of ${groupsWords(drawn.length)} ${many === 1 ? 'leaves' : 'leave'} the diagonal${many === 1 ? ':' : '; furthest is'} ${said(name)}, where ${where}.`;
}

const groupsWords = (count: number): string => `${count} ${count === 1 ? 'group' : 'groups'}`;
