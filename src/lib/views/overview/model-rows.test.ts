import { describe, expect, it } from 'vitest';
import { buildResult } from '#lib/report/build-result.ts';
import { sampleAudit } from '#lib/report/sample-audit.test-support.ts';
import { cubeOf } from '#lib/report/sample-cube.test-support.ts';
import type { Result } from '#lib/report/result.ts';
import { modelRows, modelsSentence } from './model-rows.ts';

const resultOf = (missed: number): Result => {
	const sample = sampleAudit();
	const counts = (fn: number) => ({ tp: 1000 - fn, fn, fp: 200, tn: 800 });
	return buildResult({
		audit: {
			...sample,
			groups: sample.groups.slice(0, 1),
			intersections: { depth: 1, minimum: 30 },
			metrics: ['false_negative_rate', 'false_positive_rate']
		},
		cube: cubeOf('race', { White: counts(300), Black: counts(missed) })
	});
};

/** The rows of two models in one result. */
function beside(first: Result, second: Result): Result {
	const named = <Row extends { readonly model: string }>(rows: readonly Row[]): readonly Row[] =>
		rows.map((row) => ({ ...row, model: 'm2' }));
	return {
		...first,
		scope: { ...first.scope, models: [...first.scope.models, ...named(second.scope.models)] },
		measures: [...first.measures, ...named(second.measures)],
		disparities: [...first.disparities, ...named(second.disparities)],
		verdicts: [...first.verdicts, ...named(second.verdicts)]
	};
}

describe('models side by side', () => {
	const found = modelRows(beside(resultOf(450), resultOf(310)), 'race');

	it('begin with the smallest gap on the first metric, each with the rate of everyone', () => {
		expect(found.metrics).toEqual(['false_negative_rate', 'false_positive_rate']);
		expect(found.rows.map(({ model }) => model)).toEqual(['m2', 'm1']);
		expect(found.rows.map(({ cells }) => cells[0]?.worst?.value)).toEqual([
			expect.closeTo(0.01, 12),
			expect.closeTo(0.15, 12)
		]);
		expect(found.rows.map(({ everyone }) => everyone[0])).toEqual([0.305, 0.375]);
	});

	it('are told with how everyone fares under the first', () => {
		expect(modelsSentence(found)).toBe(
			'The smallest gap in “missed” is that of m2; for everyone it is 30.5 % there.'
		);
	});

	it('have no answer in an attribute that is not there', () => {
		const none = modelRows(resultOf(450), 'sex');
		expect(none.rows[0]?.cells).toEqual([]);
		expect(modelsSentence(none)).toContain('could not be told');
	});
});
