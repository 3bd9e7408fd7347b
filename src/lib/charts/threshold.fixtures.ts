import type { IconArray } from './icon-array.layout.ts';
import type { At, OperatingCurves, OperatingKind, OperatingPoint } from './operating.ts';
import type { ScoreSplit, ScoreSplitRow } from './score-split.layout.ts';

const bars = 20;
const edges = Array.from({ length: bars + 1 }, (_, i) => i / bars);

/** A hump by a fixed rule. */
const hump = (middle: number, rows: number): readonly number[] =>
	Array.from({ length: bars }, (_, i) =>
		Math.round(rows * Math.exp(-(((i + 0.5) / bars - middle) ** 2) / 0.03))
	);

const row = (name: string, middle: number, rows: number, threshold: number | null): ScoreSplitRow => ({
	key: name,
	name,
	positives: hump(middle + 0.2, rows / 4),
	negatives: hump(middle, rows),
	threshold,
	found: threshold === null ? 0 : 0.618,
	flagged: threshold === null ? 0 : 0.219
});

const words = { positive: 'those readmitted', negative: 'those not readmitted' };
const oddNames = {
	long: 'W'.repeat(10_000),
	hostile: '<img src=x onerror=alert(1)>\u202eright to left'
};

const one: ScoreSplit = {
	title: 'Scores by race',
	edges,
	words,
	rows: [
		row('White', 0.3, 900, 0.4),
		row('African American', 0.35, 320, 0.4),
		row('Hispanic', 0.25, 200, 0.4)
	]
};

/** What the gallery shows and the goldens hold of scores split by outcome. */
export const splitFixtures = {
	one,
	each: { ...one, rows: one.rows.map((each, at) => ({ ...each, threshold: 0.3 + at / 10 })) },
	states: {
		...one,
		rows: [
			row('Nobody selected', 0.3, 100, null),
			{ ...row('No positives', 0.3, 100, 0.5), positives: hump(0.3, 0), found: null },
			{ ...row('Nobody', 0.3, 0, 0.5), found: null, flagged: null },
			row(oddNames.long, 0.4, 50, 0.2),
			row(oddNames.hostile, 0.6, 50, 0.9)
		]
	},
	'one-score': {
		...one,
		edges: [0.5, 0.5],
		rows: [{ ...row('Alike', 0.3, 10, 0.5), positives: [4], negatives: [6] }]
	},
	nothing: { ...one, rows: [] }
} as const satisfies Record<string, ScoreSplit>;

interface OperatingFixture {
	readonly chart: OperatingCurves;
	readonly points: readonly OperatingPoint[];
}

const lineOf = (kind: OperatingKind, power: number): readonly At[] =>
	Array.from({ length: 21 }, (_, i): At => {
		const [x, found] = [i / 20, 1 - (1 - i / 20) ** power];
		if (kind === 'roc') return { x, y: found };
		if (kind === 'precision_recall')
			return { x: found, y: (0.3 * found + 0.01) / (0.3 * found + 0.7 * x + 0.01) };
		return { x: 0.9 * x, y: 0.05 * power * (1 - x) ** 2 - 0.02 * x };
	});

function operating(kind: OperatingKind, title: string): OperatingFixture {
	const groups = [
		['White', 3],
		['African American', 2.6],
		['Other', 2.2],
		['Unknown', 1.6],
		['Fifth', 1.3]
	] as const;
	const curves = groups.map(([name, power], at) => ({
		key: name,
		name,
		look: at < 4 ? (at as 0 | 1 | 2 | 3) : null,
		line: lineOf(kind, power)
	}));
	return {
		chart: {
			title,
			kind,
			curves: [...curves, { key: 'everyone', name: 'everyone', look: null, line: lineOf(kind, 2.5) }],
			...(kind === 'net_benefit' ? { everyone: lineOf(kind, 0.5) } : {})
		},
		points: curves.map(({ key, line }, at) => {
			const point = line[6 + at] ?? { x: 0, y: 0 };
			const interval =
				kind === 'net_benefit'
					? { low: null, high: null }
					: { low: Math.max(0, point.y - 0.08), high: Math.min(1, point.y + 0.08) };
			return { ...point, ...interval, key, threshold: 0.4 };
		})
	};
}

const roc = operating('roc', 'ROC by race');

const benefit = operating('net_benefit', 'Net benefit by race');

/** The same of curves with what groups have at their thresholds. */
export const operatingFixtures = {
	roc,
	precision: operating('precision_recall', 'Precision and recall by race'),
	benefit,
	harm: {
		chart: { ...benefit.chart, title: 'More harm than good' },
		points: benefit.points.map((point) => ({ ...point, y: -0.5 }))
	},
	states: {
		chart: {
			...roc.chart,
			title: 'Every state',
			curves: [
				{ key: 'none', name: 'No positives', look: 0, line: [] },
				{ key: 'long', name: oddNames.long, look: 1, line: lineOf('roc', 2) },
				{ key: 'hostile', name: oddNames.hostile, look: null, line: lineOf('roc', 1.2) }
			]
		},
		points: [{ x: 0, y: 0, low: 0, high: 0.1, key: 'long', threshold: null }]
	},
	nothing: { chart: { ...roc.chart, title: 'No group', curves: [] }, points: [] }
} as const satisfies Record<string, OperatingFixture>;

const outcomeNames = {
	tp: 'rightly selected',
	fn: 'missed',
	fp: 'flagged without need',
	tn: 'rightly passed over'
};

/** The same of a hundred of a group. */
export const iconFixtures = {
	usual: { name: 'White', counts: { tp: 1228, fn: 760, fp: 1923, tn: 6863 }, words: outcomeNames },
	thirds: { name: 'Thirds', counts: { tp: 1, fn: 1, fp: 1, tn: 0 }, words: outcomeNames },
	'all-missed': { name: oddNames.hostile, counts: { tp: 0, fn: 7, fp: 0, tn: 0 }, words: outcomeNames },
	nobody: { name: 'Nobody', counts: { tp: 0, fn: 0, fp: 0, tn: 0 }, words: outcomeNames }
} as const satisfies Record<string, IconArray>;
