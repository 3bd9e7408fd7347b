import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metricIds } from '../core/metrics/metric.ts';
import { comparisonIds, compositeIds } from './policy.ts';
import { valueAt } from './pointer.ts';

const schema = (name: string): unknown =>
	JSON.parse(readFileSync(new URL(`../../../schemas/${name}.v1.schema.json`, import.meta.url), 'utf8'));

describe('the generated validators', () => {
	it('compile nothing and import nothing at run time', () => {
		const source = readFileSync(new URL('./generated/validators.js', import.meta.url), 'utf8');
		expect(source).not.toMatch(/new Function|\beval\b|\brequire\(|\bimport\b/);
		expect(source).toContain('export const validateAudit');
	});
});

describe('the schemas', () => {
	it('name the metrics', () => {
		expect(valueAt(schema('policy'), '/$defs/metricId/enum')).toEqual([...metricIds]);
		expect(valueAt(schema('audit'), '/$defs/metricName/enum')).toEqual([...metricIds]);
	});

	it('name the comparisons', () => {
		expect(valueAt(schema('policy'), '/$defs/rule/properties/comparison/enum')).toEqual([
			...comparisonIds,
			...compositeIds
		]);
	});
});
