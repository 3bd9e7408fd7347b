import { describe, expect, it } from 'vitest';
import { buildResult } from '../../src/lib/report/build-result.ts';
import { logsPath } from '../logs.ts';
import reference from '../reference/matching/acs.json' with { type: 'json' };
import { auditOf, countFiles } from './count-log.ts';

const path = logsPath('data/acs_income_preds/acs_income_predictions.parquet');

describe.skipIf(path === null)(
	'women and men of alike age and schooling, of whom a model predicts income',
	() => {
		it('differ as pandas finds them to row by row', async () => {
			const audit = auditOf({
				id: 'acs',
				data: { rowsAre: 'cases' },
				outcome: { label: 'y_true', prediction: 'pred_lightgbm_57' },
				groups: [{ column: 'SEX', reference: { level: 'Male' } }],
				metrics: ['selection_rate', 'false_negative_rate'],
				matching: { on: [{ column: 'AGEP', bins: { edges: [25, 35, 45, 55, 65] } }, 'SCHL'] }
			});
			const cube = await countFiles(audit, [path ?? ''], { kind: 'parquet' });
			const { disparities, matching, notices } = buildResult({ audit, cube });
			for (const [metric, { plain, value, imbalance_before, ...kept }] of Object.entries(reference)) {
				const of = (comparison: string) =>
					disparities.find((row) => row.metric === metric && row.comparison === comparison);
				expect(of('difference')?.value).toBeCloseTo(plain, 10);
				const found = of('matched_difference');
				expect(found?.value).toBeCloseTo(value, 10);
				expect(found?.low).toBeLessThan(value);
				expect(found?.high).toBeGreaterThan(value);
				const row = matching.find((each) => each.metric === metric);
				expect(row).toMatchObject(kept);
				expect(row?.imbalance_before).toBeCloseTo(imbalance_before, 10);
			}
			expect(notices.find(({ code }) => code === 'matching-losses')?.text).toContain(
				'4 of 46,173 rows of SEX Female (false negative rate; under 0.1 %) found no counterpart'
			);
		}, 120_000);
	}
);
