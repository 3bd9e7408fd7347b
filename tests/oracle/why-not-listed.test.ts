import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metrics } from '../../src/lib/core/metrics/registry.ts';
import { buildResult } from '../../src/lib/report/build-result.ts';
import { isSearched } from '../../src/lib/report/slice-families.ts';
import { familyOnPage } from '../../src/lib/report/why-not-listed.ts';
import { auditOf, countFiles } from './count-log.ts';

const audit = JSON.parse(readFileSync('audits/readmission-sample/audit.json', 'utf8')) as {
	data: Record<string, unknown>;
};

describe.each([
	['rows in clusters', audit],
	['rows one by one', { ...audit, data: { ...audit.data, cluster: null } }],
	['cases', { ...audit, data: { ...audit.data, rowsAre: 'cases' } }]
])('of the sample, %s,', (_, asked) => {
	it('the page finds the list, its families and its p values again, from what the result says may leave', async () => {
		const resolved = auditOf(asked);
		const cube = await countFiles(resolved, ['static/samples/readmission-sample.csv']);
		const result = buildResult({ audit: resolved, cube });
		const model = result.scope.models[0]?.model ?? '';
		expect(result.slices.length).toBeGreaterThan(0);
		for (const metric of resolved.metrics.filter((id) => isSearched(resolved, metrics[id]))) {
			const family = familyOnPage({ result, cube, model, metric });
			const rows = result.slices.filter((row) => row.metric === metric);
			const figures = family?.listed.map(({ rows: own, gap, adjusted, test, simultaneous }) =>
				[own, gap.divergence, adjusted, test.p, simultaneous.low, simultaneous.high].join(' ')
			);
			expect(figures?.toSorted()).toEqual(
				rows
					.map((row) =>
						[
							row.rows,
							row.divergence,
							row.p_adjusted,
							row.p,
							row.low_simultaneous,
							row.high_simultaneous
						].join(' ')
					)
					.toSorted()
			);
			expect(rows.every((row) => row.family_size === family?.familySize)).toBe(true);
		}
	}, 60_000);
});
