import type { CurvePoint, GroupCurve, GroupCurves } from './group-curves.ts';

/** A curve by a fixed rule: the higher the power, the better the model ranks. */
function rocOf(power: number, rows: number): readonly CurvePoint[] {
	return Array.from({ length: 21 }, (_, i): CurvePoint => {
		const x = i / 20;
		const y = 1 - (1 - x) ** power;
		const half = Math.sqrt((y * (1 - y)) / rows) * 1.96;
		return {
			...{ score: i === 0 ? Infinity : 1 - i / 20, x, y, n: rows },
			low: Math.max(0, y - half),
			high: Math.min(1, y + half)
		};
	});
}

const precisionOf = (power: number, rows: number): readonly CurvePoint[] =>
	rocOf(power, rows)
		.slice(1)
		.map(({ score, x, y }): CurvePoint => {
			const precision = (0.3 * y) / (0.3 * y + 0.7 * x);
			return {
				...{ score, x: y, y: precision, n: Math.round(rows * x) + 10 },
				low: Math.max(0, precision - 0.04),
				high: Math.min(1, precision + 0.04)
			};
		});

const reliabilityOf = (slope: number, rows: number): readonly CurvePoint[] =>
	Array.from({ length: 10 }, (_, i): CurvePoint => {
		const x = 0.03 + (0.5 * i) / 10;
		const y = Math.min(1, slope * x);
		const half = Math.sqrt((y * (1 - y)) / rows) * 1.96;
		return { score: x, x, y, low: Math.max(0, y - half), high: Math.min(1, y + half), n: rows };
	});

const curve = (name: string, look: GroupCurve['look'], points: readonly CurvePoint[]): GroupCurve => ({
	key: name,
	name,
	look,
	points,
	small: false,
	reason: null
});

const groups = (of: (power: number, rows: number) => readonly CurvePoint[]): readonly GroupCurve[] => [
	curve('White', 0, of(3, 4211)),
	curve('African American', 1, of(2.6, 1152)),
	curve('Other', 2, of(2.2, 222)),
	curve('Unknown', 3, of(1.6, 94)),
	curve('everyone', null, of(2.9, 5679))
];

const roc: GroupCurves = {
	title: 'ROC curves by race',
	kind: 'roc',
	curves: groups(rocOf),
	threshold: 0.7,
	level: 0.95
};

const precision: GroupCurves = {
	...roc,
	title: 'Precision and recall by race',
	kind: 'precision_recall',
	curves: groups(precisionOf)
};

const reliability: GroupCurves = {
	...roc,
	title: 'Reliability by race',
	kind: 'reliability',
	curves: groups((power, rows) => reliabilityOf(power / 3, Math.ceil(rows / 10)))
};

/** Groups that stay, one without an answer, and the longest and strangest names. */
const states: GroupCurves = {
	...roc,
	title: 'Every state of a curve',
	threshold: null,
	curves: [
		{ ...curve('Stays on this machine', 0, rocOf(3, 40)), small: true },
		{ ...curve('No positives', 1, []), reason: 'nobody in the group has a positive label' },
		curve('Native Hawaiian or other Pacific Islander, not Hispanic or Latino', 2, rocOf(2, 101)),
		curve('<img src=x onerror=alert(1)>\u202eright to left', 3, rocOf(1, 50)),
		curve('W'.repeat(10_000), null, rocOf(1.2, 50))
	]
};

const nothing: GroupCurves = { ...roc, title: 'No group', curves: [] };

/** What the gallery shows and the goldens hold: one set for both. */
export const curveFixtures = { roc, precision, reliability, states, nothing } as const satisfies Record<
	string,
	GroupCurves
>;
