import { describe, expect, it } from 'vitest';
import type { CurveRow } from '#lib/report/curve-row.ts';
import { reliabilityChart } from './reliability.ts';
import type { CalibrationGroup, CalibrationScope } from './scope.ts';

/** One bin a group: what was promised, and what came with its interval. */
type Bins = Readonly<Record<string, readonly [x: number, y: number, low: number, high: number]>>;

function sentenceOf(bins: Bins): string {
	const groups = Object.keys(bins).map(
		(title) => ({ title, name: title, isReference: false }) as CalibrationGroup
	);
	const curves = Object.entries(bins).map(
		([group, [x, y, low, high]]) =>
			({
				...{ model: 'm', attribute: 'race', group, curve: 'reliability', position: 1 },
				...{ x, y, low, high, n: 100, score: x, reason: null, small: false }
			}) as CurveRow
	);
	const scope = {
		result: { curves, audit: { inference: { level: 0.95 } } },
		topic: { model: 'm', attribute: 'race', title: 'Race' },
		beside: { kind: 'everyone' },
		groups
	} as unknown as CalibrationScope;
	return reliabilityChart(scope, groups).summary;
}

const off = [0.5, 0.3, 0.2, 0.4] as const;
const further = [0.6, 0.3, 0.2, 0.4] as const;
const on = [0.5, 0.45, 0.4, 0.55] as const;

describe('the headline of reliability', () => {
	it('says that all groups are off where all are, and which is worst', () => {
		expect(sentenceOf({ White: off, Black: further }).replaceAll(/\s/gu, ' ')).toBe(
			'Reliability by race: all 2 groups leave the diagonal; furthest is Black, where a mean score of 60.0 % met 30.0 % positives: the score promises too much there.'
		);
	});

	it('says how many are where some are', () => {
		expect(sentenceOf({ White: off, Black: further, Other: on })).toContain(
			'2 of 3 groups leave the diagonal; furthest is Black'
		);
		expect(sentenceOf({ White: on, Black: further })).toContain(
			'1 of 2 groups leaves the diagonal: Black, where'
		);
	});

	it('says that none is where every interval meets the diagonal', () => {
		expect(sentenceOf({ White: on, Black: on })).toBe(
			'Reliability by race: 2 groups; every interval meets the diagonal.'
		);
		expect(sentenceOf({ Black: off })).toContain('Black leaves the diagonal, furthest where a mean score');
	});
});
