import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Counts } from '../core/cube/counts.ts';
import type { MetricId } from '../core/metrics/metric.ts';
import type { Reference, ResolvedAudit } from '../spec/resolved-audit.ts';
import { buildResult } from './build-result.ts';
import type { Disparity, Result } from './result.ts';
import { sampleAudit } from './sample-audit.test-support.ts';
import { cubeOf } from './sample-cube.test-support.ts';

type ByGroup = Record<string, Record<string, number>>;
interface Log {
	counts: Record<string, Counts>;
	rates: ByGroup;
	difference: ByGroup;
	ratio: ByGroup;
	max_difference: Record<string, number>;
	min_ratio: Record<string, number>;
}
const reference = JSON.parse(
	readFileSync(new URL('../../../tests/reference/report/counts.json', import.meta.url), 'utf8')
) as { compas: Log; readmission: Log };

const metrics = ['selection_rate', 'false_negative_rate', 'false_positive_rate', 'precision'] as const;

function audit(
	change: { reference?: Reference; rowsAre?: 'people' | 'cases'; metrics?: readonly MetricId[] } = {}
): ResolvedAudit {
	const sample = sampleAudit();
	const [race] = sample.groups;
	return {
		...sample,
		data: { ...sample.data, rowsAre: change.rowsAre ?? 'cases' },
		groups: race === undefined ? [] : [{ ...race, reference: change.reference ?? { level: 'Caucasian' } }],
		intersections: { depth: 1, minimum: 30 },
		metrics: change.metrics ?? metrics
	};
}

const find = (result: Result, of: Partial<Disparity>): Disparity => {
	const found = result.disparities.find((row) =>
		Object.entries(of).every(([key, value]) => row[key as keyof Disparity] === value)
	);
	if (found === undefined) throw new Error(`No disparity is ${JSON.stringify(of)}`);
	return found;
};

describe.each(Object.entries(reference))('%s, by race', (_, log) => {
	const result = buildResult({ audit: audit(), cube: cubeOf('race', log.counts) });

	it('has the rates that were counted by hand', () => {
		for (const [group, rates] of Object.entries(log.rates)) {
			for (const metric of metrics) {
				const row = result.measures.find((of) => of.group === group && of.metric === metric);
				expect(row?.value).toBeCloseTo(rates[metric] ?? NaN, 12);
			}
		}
	});

	it('has the gaps, ratios and extremes that were counted by hand', () => {
		for (const comparison of ['difference', 'ratio'] as const) {
			for (const [group, gaps] of Object.entries(log[comparison])) {
				for (const metric of metrics) {
					expect(find(result, { group, metric, comparison }).value).toBeCloseTo(gaps[metric] ?? NaN, 12);
				}
			}
		}
		for (const comparison of ['max_difference', 'min_ratio'] as const) {
			for (const metric of metrics) {
				expect(find(result, { metric, comparison }).value).toBeCloseTo(log[comparison][metric] ?? NaN, 12);
			}
		}
	});

	it('has each simultaneous interval around its plain one, and that around its value', () => {
		for (const row of result.disparities) {
			if (row.value === null || row.low === null || row.high === null) continue;
			expect(row.low).toBeLessThanOrEqual(row.value);
			expect(row.high).toBeGreaterThanOrEqual(row.value);
			expect(row.low_simultaneous ?? -Infinity).toBeLessThanOrEqual(row.low);
			expect(row.high_simultaneous ?? Infinity).toBeGreaterThanOrEqual(row.high);
		}
	});

	it('has a reason exactly where there is no value', () => {
		for (const row of [...result.measures, ...result.disparities]) {
			expect(row.reason === null).toBe(row.value !== null);
		}
	});
});

describe('the readmission log', () => {
	const cube = cubeOf('race', reference.readmission.counts);

	it('says in a sentence that race Unknown is missed more often', () => {
		const { verdicts } = buildResult({ audit: audit(), cube });
		const row = verdicts.find((of) => of.rule === 'fnr-gap' && of.group === 'Unknown');
		expect(row?.verdict).toBe('outside');
		expect(row?.sentence).toBe(
			'Race Unknown: missed in 67.0 % (63 of 94); Caucasian: 44.2 % (1,861 of 4,211). 22.8 points more (95 %: 10.4 to 33.3); limit 5 points. At the rate of Caucasian it would be about 21 fewer of these 94 cases.'
		);
	});

	it('says of an inconclusive gap what the rows could have shown', () => {
		const { verdicts } = buildResult({ audit: audit(), cube });
		const row = verdicts.find((of) => of.rule === 'fnr-gap' && of.group === 'Other');
		expect(row?.verdict).toBe('inconclusive');
		expect(row?.sentence).toMatch(
			/^Race Other: .* These 222 cases can show a gap of about \d+ points or more\.$/
		);
		expect(row?.smallest_detectable).toBeGreaterThan(0.05);
	});
});

describe('COMPAS', () => {
	const cube = cubeOf('race', reference.compas.counts);

	it('tests the false positive rates of African-American against Hispanic on negatives, not on the selected', () => {
		const row = find(buildResult({ audit: audit({ reference: { level: 'Hispanic' } }), cube }), {
			group: 'African-American',
			metric: 'false_positive_rate',
			comparison: 'ratio'
		});
		expect(row.value).toBeCloseTo(2.087696, 6);
		expect(row.test).toBe('score');
		expect(row.p).toBeGreaterThan(5.05e-18);
		expect(row.p).toBeLessThan(5.15e-18);
		expect(row.family_size).toBe(5);
	});

	it('makes all pairs one family where the best group is the reference', () => {
		const rows = buildResult({ audit: audit({ reference: { rule: 'best' } }), cube }).disparities.filter(
			(row) => row.metric === 'selection_rate' && row.comparison === 'difference'
		);
		expect(rows).toHaveLength(5);
		for (const row of rows) expect(row.family_size).toBe(15);
	});

	it('takes no small group for the best', () => {
		const rows = buildResult({ audit: audit({ reference: { rule: 'best' } }), cube }).disparities.filter(
			(row) => row.metric === 'false_negative_rate' && row.comparison === 'difference'
		);
		// The lowest rate of all is that of ten Native Americans.
		expect(new Set(rows.map((row) => row.reference))).toEqual(new Set(['African-American']));
	});

	it('shrinks a gap to everyone by the part that the group is of everyone', () => {
		const group = 'African-American';
		const of = { group, metric: 'selection_rate', comparison: 'difference' } as const;
		const rest = find(buildResult({ audit: audit({ reference: { rule: 'rest' } }), cube }), of);
		const whole = find(buildResult({ audit: audit({ reference: { rule: 'overall' } }), cube }), of);
		const counts = Object.values(reference.compas.counts);
		const n = (c: Counts): number => c.tp + c.fp + c.fn + c.tn;
		const share =
			n(reference.compas.counts[group] ?? { tp: 0, fp: 0, fn: 0, tn: 0 }) /
			counts.reduce((s, c) => s + n(c), 0);
		expect(whole.value).toBeCloseTo((1 - share) * (rest.value ?? NaN), 12);
		expect(whole.low).toBeCloseTo((1 - share) * (rest.low ?? NaN), 12);
		expect(whole.p).toBe(rest.p);
		expect(whole.reference).toBe('overall');
	});

	it('judges no group that is too small to be shown, on screen either', () => {
		const result = buildResult({ audit: audit({ rowsAre: 'people' }), cube });
		const small = result.measures.filter((row) => row.small);
		expect(small.length).toBeGreaterThan(0);
		expect(small.some((row) => row.value !== null)).toBe(true);
		for (const row of result.verdicts.filter((of) => of.small)) {
			expect(row.verdict).toBe('not_assessable');
			expect(row.reason).toBe('suppressed');
			expect(row.sentence).not.toMatch(/\d/);
		}
		for (const row of result.disparities.filter((of) => of.small)) expect(row.family_size).toBeNull();
	});

	it('says of the gap between all groups that too many are held back, not that there are too few', () => {
		const of = { metric: 'false_negative_rate', comparison: 'max_difference' } as const;
		const reasonWhere = (groups: Record<string, Counts>): string | null =>
			find(
				buildResult({
					audit: audit({ rowsAre: 'people', reference: { rule: 'rest' } }),
					cube: cubeOf('race', groups)
				}),
				of
			).reason;
		const many = { tp: 100, fp: 50, fn: 60, tn: 200 };
		const few = { tp: 3, fp: 40, fn: 50, tn: 30 };
		expect(reasonWhere({ A: many, B: many })).toBeNull();
		expect(reasonWhere({ A: many, B: few })).toBe('suppressed');
		expect(reasonWhere({ A: many })).toBe('too-few-groups');
	});
});

describe('missing membership', () => {
	const groups = {
		Caucasian: { tp: 100, fp: 50, fn: 60, tn: 200 },
		Black: { tp: 90, fp: 60, fn: 80, tn: 150 }
	};
	const missing = { tp: 20, fp: 20, fn: 60, tn: 30 };
	const cube = cubeOf('race', groups, missing);

	it('is shown, and enters no family, extreme or verdict', () => {
		const result = buildResult({ audit: audit(), cube });
		const row = find(result, { group: 'Unknown', metric: 'false_negative_rate', comparison: 'difference' });
		expect(row).toMatchObject({ missingMembership: true, family_size: null, p_adjusted: null });
		expect(row.value).toBeCloseTo(0.75 - 0.375, 12);
		expect(find(result, { metric: 'false_negative_rate', comparison: 'max_difference' }).group).toBe(
			'Black – Caucasian'
		);
		expect(result.verdicts.map((of) => of.group)).not.toContain('Unknown');
	});

	it('enters the rule that says so, in a family of its own', () => {
		const asked = audit();
		const rules = (asked.policy?.rules ?? []).map((rule) => ({
			...rule,
			missingMembership: 'compared' as const
		}));
		const compared = { ...asked, policy: asked.policy === null ? null : { ...asked.policy, rules } };
		const plain = buildResult({ audit: asked, cube }).verdicts.find((of) => of.group === 'Black');
		const { verdicts } = buildResult({ audit: compared, cube });
		const black = verdicts.find((of) => of.rule === plain?.rule && of.group === 'Black');
		expect(verdicts.find((of) => of.rule === 'fnr-gap' && of.group === 'Unknown')?.verdict).toBe('outside');
		expect(black?.low).toBeLessThan(plain?.low ?? -Infinity);
	});
});

describe('a log without labels', () => {
	it('has no answer to what needs one, and says why', () => {
		const asked = audit();
		const result = buildResult({
			audit: { ...asked, outcome: { ...asked.outcome, label: null } },
			cube: cubeOf('race', {
				Caucasian: { tp: 0, fp: 50, fn: 0, tn: 200 },
				Black: { tp: 0, fp: 60, fn: 0, tn: 150 }
			})
		});
		const of = (metric: MetricId) => result.measures.filter((row) => row.metric === metric);
		expect(new Set(of('false_negative_rate').map((row) => row.reason))).toEqual(new Set(['no-label']));
		expect(new Set(of('selection_rate').map((row) => row.reason))).toEqual(new Set([null]));
		expect(find(result, { comparison: 'equalized_odds_difference' }).reason).toBe('no-label');
		expect(result.verdicts.filter((row) => row.rule === 'fnr-gap').map((row) => row.reason)).toEqual([
			'no-label'
		]);
	});
});
