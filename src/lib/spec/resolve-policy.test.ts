import { describe, expect, it } from 'vitest';
import { resolvePolicy } from './resolve-policy.ts';

const rule = { id: 'r', metric: 'precision', comparison: 'difference' };

function codes(...rules: object[]): readonly string[] {
	const outcome = resolvePolicy({ id: 'p', rules });
	return outcome.ok ? [] : outcome.problems.map(({ code, at }) => `${code} ${at ?? ''}`);
}

describe('a policy', () => {
	it('written out resolves to itself', () => {
		const outcome = resolvePolicy({ id: 'p', rules: rule });
		expect(outcome).toMatchObject({
			ok: true,
			value: { title: 'p', version: '1', rules: [{ side: 'both' }] }
		});
		if (outcome.ok) expect(resolvePolicy(JSON.parse(JSON.stringify(outcome.value)))).toEqual(outcome);
	});

	it('names each rule once', () => {
		expect(codes(rule, rule)).toEqual(['rule-twice /rules/1/id']);
	});

	it('names a metric that is known, and says which is near', () => {
		const outcome = resolvePolicy({ id: 'p', rules: [{ ...rule, metric: 'precison' }] });
		expect(outcome).toMatchObject({
			problems: [
				{
					code: 'value-unknown',
					at: '/rules/0/metric',
					message: 'rules[0].metric is "precison", which is not one of its values. Did you mean "precision"?'
				}
			]
		});
	});

	it('names a metric exactly where its comparison has none of its own', () => {
		expect(codes({ id: 'r', comparison: 'ratio' })).toEqual(['rule-needs-metric /rules/0']);
		expect(codes({ ...rule, comparison: 'equalized_odds_difference' })).toEqual([
			'rule-has-metric /rules/0/metric'
		]);
		expect(codes({ id: 'r', comparison: 'equalized_odds_difference' })).toEqual([]);
	});

	it('judges no number of rows', () => {
		expect(codes({ ...rule, metric: 'count' })).toEqual(['rule-metric-is-count /rules/0/metric']);
	});

	it('sets limits that can be respected', () => {
		expect(codes({ ...rule, limit: { min: 0.1, max: -0.1 } })).toEqual(['limit-crossed /rules/0/limit']);
		expect(codes({ ...rule, limit: {} })).toEqual(['limit-empty /rules/0/limit']);
		expect(codes({ ...rule, limit: null })).toEqual([]);
	});

	it('lists the faults of its shape with those of its meaning', () => {
		expect(codes({ ...rule, side: 'left', limit: { maximum: 1 }, minimumDenominator: 0.5 })).toEqual([
			'value-unknown /rules/0/side',
			'key-unknown /rules/0/limit/maximum',
			'type-wrong /rules/0/minimumDenominator',
			'value-out-of-range /rules/0/minimumDenominator',
			'limit-empty /rules/0/limit'
		]);
	});
});
