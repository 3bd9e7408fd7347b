import type { GroupPanel, GroupPanels, PanelPoint } from './group-panels.ts';
import type { ScoreShape, ScoreShapes } from './score-shapes.ts';

const oddNames = {
	long: 'W'.repeat(10_000),
	hostile: '<img src=x onerror=alert(1)>\u202eright to left'
};

/** Ten bins of a score that promises this much of what comes. */
const bins = (slope: number, rows: number): readonly PanelPoint[] =>
	Array.from({ length: 10 }, (_, i): PanelPoint => {
		const x = 0.03 + (0.5 * i) / 10;
		const y = Math.min(1, slope * x);
		const half = Math.sqrt((y * (1 - y)) / rows) * 1.96;
		return {
			...{ x, y, n: rows, at: `mean score ${(100 * x).toFixed(1)} %` },
			low: Math.max(0, y - half),
			high: Math.min(1, y + half)
		};
	});

/** Tenths of a score, with a number that rises along it. */
const tenths = (from: number, to: number, rows: number): readonly PanelPoint[] =>
	Array.from({ length: 10 }, (_, i): PanelPoint => {
		const y = from + (to - from) * (i / 9) ** 2;
		const half = 4 / Math.sqrt(rows);
		return {
			...{ x: (i + 0.5) / 10, y, n: rows, at: `percentile ${10 * i} to ${10 * (i + 1)} of the score` },
			low: y - half,
			high: y + half
		};
	});

const panel = (name: string, points: readonly PanelPoint[]): GroupPanel => ({
	key: name,
	name,
	points,
	isReference: false,
	small: false,
	reason: null
});

const share = { mode: 'rate', unit: 'share' } as const;

const reliability: GroupPanels = {
	title: 'Reliability by race',
	summary: 'Reliability by race: 3 groups; furthest from the diagonal is African American.',
	axes: { x: 'Mean score', y: 'Share of positives' },
	x: share,
	y: share,
	diagonal: true,
	panels: [
		{ ...panel('White', bins(1, 420)), isReference: true },
		panel('African American', bins(1.35, 115)),
		panel('Hispanic', bins(0.8, 62))
	],
	behind: { name: 'White', points: bins(1, 420) },
	level: 0.95
};

const need: GroupPanels = {
	...reliability,
	title: 'Active chronic illnesses by race',
	summary: 'Active chronic illnesses by race: at the same score, African American have most more.',
	axes: { x: 'Percentile of the score', y: 'Active chronic illnesses' },
	y: { mode: 'rate', unit: 'number' },
	diagonal: false,
	panels: [
		{ ...panel('White', tenths(0.4, 4, 420)), isReference: true },
		panel('African American', tenths(0.6, 5.1, 115))
	],
	behind: { name: 'White', points: tenths(0.4, 4, 420) }
};

/** What the gallery shows and the goldens hold of panels a group. */
export const panelFixtures = {
	reliability,
	need,
	states: {
		...reliability,
		panels: [
			{ ...panel(oddNames.hostile, bins(1.1, 40)), small: true },
			{ ...panel(oddNames.long, bins(0.9, 12)) },
			{ ...panel('Nobody', []), reason: 'nobody in the group has a score' },
			panel('One bin', [{ x: 0.5, y: 0.5, low: null, high: null, n: 1, at: 'mean score 50.0 %' }])
		]
	},
	nothing: { ...reliability, panels: [], behind: null }
} satisfies Record<string, GroupPanels>;

const bars = 20;
const edges = Array.from({ length: bars + 1 }, (_, i) => i / bars);

/** A hump by a fixed rule. */
const hump = (middle: number, rows: number): readonly number[] =>
	Array.from({ length: bars }, (_, i) =>
		Math.round(rows * Math.exp(-(((i + 0.5) / bars - middle) ** 2) / 0.03))
	);

const shape = (name: string, middle: number, rows: number): ScoreShape => ({
	key: name,
	name,
	positives: hump(middle + 0.2, rows / 4),
	others: hump(middle, rows),
	small: false
});

const labelled: ScoreShapes = {
	title: 'Scores by race',
	edges,
	words: { positive: 'those readmitted', other: 'those not readmitted' },
	shapes: [shape('White', 0.3, 900), shape('African American', 0.35, 320), shape('Hispanic', 0.25, 200)],
	threshold: 0.3
};

const none = Array.from({ length: bars }, () => 0);

/** What the gallery shows and the goldens hold of scores by group. */
export const shapeFixtures = {
	labelled,
	unlabelled: {
		...labelled,
		words: null,
		threshold: null,
		shapes: labelled.shapes.map((each) => ({ ...each, positives: none }))
	},
	states: {
		...labelled,
		threshold: 0.9,
		shapes: [
			{ ...shape(oddNames.hostile, 0.3, 12), small: true },
			shape(oddNames.long, 0.5, 40),
			{ ...shape('Nobody', 0.3, 0), positives: none, others: none }
		]
	},
	nothing: { ...labelled, shapes: [] }
} satisfies Record<string, ScoreShapes>;
