import { describe, expect, it } from 'vitest';
import type { Favourable } from '../core/metrics/metric.ts';
import type { Rule } from '../spec/policy.ts';
import { buildResult } from './build-result.ts';
import { judgedLimit } from './judged-by.ts';
import { sampleAudit } from './sample-audit.test-support.ts';
import { cubeOf } from './sample-cube.test-support.ts';

const cube = cubeOf('race', {
	White: { tp: 900, fn: 100, fp: 200, tn: 800 },
	Black: { tp: 700, fn: 300, fp: 200, tn: 800 }
});

/** The result under the first rule of the sample policy, changed. */
function under(favourable: Favourable, change: Partial<Rule> = {}) {
	const audit = sampleAudit();
	const { policy } = audit;
	const [rule] = policy?.rules ?? [];
	if (policy === null || rule === undefined) throw new Error('The sample audit has rules');
	const result = buildResult({
		audit: {
			...audit,
			outcome: { ...audit.outcome, favourable },
			groups: audit.groups.slice(0, 1),
			policy: { ...policy, rules: [{ ...rule, ...change }] }
		},
		cube
	});
	return {
		verdict: result.verdicts[0],
		notices: result.notices.filter(({ code }) => code === 'no-worse-side')
	};
}

describe('a rule of the worse side', () => {
	it('of a metric that has none for this decision is told, and its limit is said both ways', () => {
		const { verdict, notices } = under('not_selected');
		expect(notices).toEqual([
			{
				code: 'no-worse-side',
				severity: 'caution',
				text: '“Missed within five points” looks at the worse side alone, but of a decision that burdens people nobody can say which side of this metric (False negative rate) harms a group: a gap either way is judged. Of a decision that burdens people, a policy should look at the rate of false alarms (false positive rate).'
			}
		]);
		expect(verdict?.limit).toBe('±0.05');
		expect(verdict?.sentence).toContain('; limit 5 points either way.');
	});

	it('of a metric that has one is not, and its limit is as written', () => {
		const { verdict, notices } = under('selected');
		expect(notices).toEqual([]);
		expect(verdict?.limit).toBe('≤ 0.05');
		expect(verdict?.sentence).toContain('; limit 5 points.');
	});

	it('says what to look at where a decision helps, and nothing where a metric never takes a side', () => {
		expect(under('selected', { metric: 'false_positive_rate' }).notices[0]?.text).toMatch(
			/Of a decision that helps people, .* \(false negative rate\)\.$/
		);
		expect(under('selected', { metric: 'base_rate' }).notices[0]?.text).toMatch(
			/a gap either way is judged\.$/
		);
	});

	it('of both sides with one end to its limit has it said both ways, and nothing to be told', () => {
		const { verdict, notices } = under('selected', { side: 'both' });
		expect(notices).toEqual([]);
		expect(verdict?.limit).toBe('±0.05');
		expect(verdict?.sentence).toContain('; limit 5 points either way.');
		const ratio = under('selected', { side: 'both', comparison: 'ratio', limit: { min: 0.8, max: null } });
		expect(ratio.verdict?.limit).toBe('0.8 to 1.25');
		expect(ratio.verdict?.sentence).toContain('; limits 0.8 to 1.25.');
		const extreme = under('selected', { side: 'both', comparison: 'max_difference' });
		expect(extreme.verdict?.limit).toBe('≤ 0.05');
		expect(extreme.verdict?.sentence).toContain('; limit 5 points.');
	});

	it('has nothing to be told where it judges both sides, describes, or is of an extreme', () => {
		for (const change of [{ side: 'both' }, { limit: null }, { comparison: 'max_difference' }] as const)
			expect(under('not_selected', change).notices).toEqual([]);
	});

	it('has a ratio’s limit mirrored to its inverse', () => {
		const { verdict } = under('not_selected', { comparison: 'ratio', limit: { min: null, max: 1.2 } });
		expect(verdict?.limit).toBe('0.833333 to 1.2');
		expect(verdict?.sentence).toContain('; limits 0.833333 to 1.2.');
	});

	it('keeps its limit where it has none', () => {
		const [rule] = sampleAudit().policy?.rules ?? [];
		expect(rule && judgedLimit({ ...rule, limit: null }, 'not_selected')).toBeNull();
	});
});
