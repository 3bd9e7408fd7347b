import { beforeAll, describe, expect, it } from 'vitest';
import type { Cube } from '../../src/lib/core/cube/cube.ts';
import { metrics } from '../../src/lib/core/metrics/registry.ts';
import { searchSlices } from '../../src/lib/core/slices/search-slices.ts';
import { sliceTable } from '../../src/lib/core/slices/slice-table.ts';
import { buildResult } from '../../src/lib/report/build-result.ts';
import type { Result } from '../../src/lib/report/result.ts';
import { slicesInOrder } from '../../src/lib/report/slice-order.ts';
import { logsPath } from '../logs.ts';
import { auditOf, countFiles } from './count-log.ts';

const compas = logsPath('conformance/aequitas/compas_for_aequitas.csv');
const rate = 'false_positive_rate';

describe.skipIf(compas === null)('the COMPAS log', () => {
	const audit = auditOf({
		id: 'compas',
		outcome: { label: 'label_value', score: 'score' },
		groups: ['race', 'sex', 'age_cat'],
		intersections: { depth: 3, minimum: 30 },
		metrics: [rate],
		data: { rowsAre: 'cases' }
	});
	let cube: Cube;
	let result: Result;
	beforeAll(async () => {
		cube = await countFiles(audit, [compas ?? '']);
		result = buildResult({ audit, cube });
	});

	it('has the slices that a search of its finest cells lists', () => {
		const [finest] = cube.groupSets;
		const [model = ''] = cube.models;
		if (finest === undefined) throw new Error('The log was counted by its finest cells');
		const fraction = metrics[rate].fraction;
		if (fraction === null) throw new Error('A rate is a fraction');
		const searched = searchSlices(sliceTable(finest, model), {
			fraction: (counts) => fraction({ group: counts, population: counts }),
			depth: 3,
			minimumSupport: { kind: 'rows', rows: 73 },
			level: 0.95,
			correction: audit.inference.correction === 'benjamini-hochberg' ? 'benjamini-hochberg' : 'holm',
			redundancy: 0.01,
			missingMembership: 'shown'
		});
		const slices = slicesInOrder(result, model, 'largest');
		expect(slices.map(({ divergence }) => divergence)).toEqual(
			searched.listed.map(({ gap }) => gap.divergence)
		);
		expect(slices.map(({ p_adjusted }) => p_adjusted)).toEqual(
			searched.listed.map(({ adjusted }) => adjusted)
		);
		expect(new Set(slices.map(({ family_size }) => family_size))).toEqual(new Set([searched.familySize]));
		// Counted by another program: 42 of 60 without a new offence are flagged, and 1,282 of 3,963 of everybody.
		expect(slices[0]).toMatchObject({
			slice: 'race = Caucasian × sex = Female × age_cat = Less than 25',
			rows: 87,
			value: 42 / 60,
			overall: 1282 / 3963
		});
	});

	it('draws groups further the fewer rows they have', () => {
		const answered = result.pooled.filter(
			({ attribute, value }) => attribute === 'race × sex' && value !== null
		);
		expect(answered).toHaveLength(12);
		const byRows = answered.toSorted((a, b) => (a.denominator ?? 0) - (b.denominator ?? 0));
		expect(byRows[0]?.shrinkage).toBeGreaterThan(0.9);
		for (const [at, row] of byRows.entries()) {
			expect(row.shrinkage).toBeLessThanOrEqual(byRows[at - 1]?.shrinkage ?? 1);
			expect(row.pooled).toBeGreaterThan(0);
			expect(row.pooled).toBeLessThan(1);
		}
	});
});
