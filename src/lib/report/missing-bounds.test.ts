import { describe, expect, it } from 'vitest';
import { buildResult } from './build-result.ts';
import type { Disparity } from './result.ts';
import { sampleAudit } from './sample-audit.test-support.ts';
import { cubeOf } from './sample-cube.test-support.ts';

const counts = {
	White: { tp: 60, fp: 40, fn: 40, tn: 360 },
	Black: { tp: 40, fp: 20, fn: 60, tn: 180 },
	Asian: { tp: 30, fp: 30, fn: 20, tn: 120 }
};
const missing = { tp: 20, fp: 15, fn: 30, tn: 85 };

function disparities(unknown: typeof missing | null, reference: object = { level: 'White' }) {
	const sample = sampleAudit();
	const [race] = sample.groups;
	if (race === undefined) throw new Error('The sample audit has groups');
	const audit = { ...sample, groups: [{ ...race, reference }] } as typeof sample;
	return buildResult({ audit, cube: cubeOf('race', counts, unknown) }).disparities;
}

const find = (
	rows: readonly Disparity[],
	comparison: string,
	group: string,
	metric = 'false_negative_rate'
) => rows.find((row) => row.comparison === comparison && row.group === group && row.metric === metric);

describe('bounds over missing membership', () => {
	it('give a difference its lowest and highest over all assignments of the missing positives', () => {
		const row = find(disparities(missing), 'difference_bounds', 'Black');
		expect(row?.value).toBeCloseTo(60 / 100 - 40 / 100, 12);
		expect(row?.low).toBeCloseTo(60 / 120 - 70 / 130, 12);
		expect(row?.high).toBeCloseTo(90 / 130 - 40 / 120, 12);
		expect(row?.method).toBe('every assignment of the missing');
		expect(row?.low_simultaneous).toBeNull();
	});

	it('give extremes theirs jointly over the known groups', () => {
		const rows = disparities(missing);
		const widest = find(rows, 'max_difference_bounds', 'all');
		expect(widest?.high).toBeCloseTo(90 / 130 - 20 / 70, 12);
		expect(widest?.low).toBeGreaterThanOrEqual(0);
		expect(widest?.low).toBeLessThan(widest?.value ?? 0);
		const smallest = find(rows, 'min_ratio_bounds', 'all');
		expect(smallest?.low).toBeCloseTo(20 / 70 / (90 / 130), 12);
	});

	it('against everyone and against the rest hold the value, which counts the missing among these', () => {
		for (const rule of ['overall', 'rest']) {
			for (const comparison of ['difference_bounds', 'ratio_bounds']) {
				const row = find(disparities(missing, { rule }), comparison, 'Black');
				expect(row?.low).toBeLessThanOrEqual(row?.value ?? NaN);
				expect(row?.high).toBeGreaterThanOrEqual(row?.value ?? NaN);
			}
		}
	});

	it('are not there where no row lacks its group, and blank where the missing are too few to be shown', () => {
		expect(disparities(null).some(({ comparison }) => comparison.endsWith('_bounds'))).toBe(false);
		const row = find(disparities({ tp: 3, fp: 1, fn: 2, tn: 4 }), 'difference_bounds', 'Black');
		expect(row?.small).toBe(true);
	});
});
