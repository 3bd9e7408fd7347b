import { describe, expect, it } from 'vitest';
import type { Counts } from '../core/cube/counts.ts';
import type { ResolvedAudit } from '../spec/resolved-audit.ts';
import { buildResult } from './build-result.ts';
import { headline } from './headline.ts';
import { overviewMatrix } from './overview-matrix.ts';
import { sampleAudit } from './sample-audit.test-support.ts';
import { cubeOf } from './sample-cube.test-support.ts';
import { orderVerdicts } from './verdict-order.ts';

/** 1,000 positives and 1,000 negatives a group, missed and flagged as often as told. */
const group = (missed: number, flagged: number, times = 1): Counts => ({
	tp: (1000 - missed) * times,
	fn: missed * times,
	fp: flagged * times,
	tn: (1000 - flagged) * times
});

const audit = (change: Partial<ResolvedAudit> = {}): ResolvedAudit => {
	const sample = sampleAudit();
	const [race] = sample.groups;
	return {
		...sample,
		groups: race === undefined ? [] : [race],
		intersections: { depth: 1, minimum: 30 },
		metrics: ['false_negative_rate', 'false_positive_rate'],
		...change
	};
};

const levels = {
	White: group(300, 200, 10),
	Black: group(450, 260, 2),
	Asian: group(200, 120),
	Few: { tp: 26, fn: 24, fp: 15, tn: 60 }
};
const result = buildResult({ audit: audit(), cube: cubeOf('race', levels) });
const cellOf = (metric: string) =>
	overviewMatrix(result, 'm1').rows[0]?.cells.find((cell) => cell.metric === metric);

describe('the overview matrix', () => {
	it('shows the gap that harms most where the metric has a worse side, one outside its limit before all', () => {
		const cell = cellOf('false_negative_rate');
		// The few are missed in 48 %, which these rows cannot tell from the limit; being outside goes before.
		expect(cell?.worst?.group).toBe('Black');
		expect(cell?.verdict).toBe('outside');
		expect(cell?.counts).toEqual({ outside: 1, within: 1, inconclusive: 1 });
		expect(cell?.limit).toEqual({ min: null, max: 0.05 });
	});

	it('shows the widest gap where the metric has no worse side', () => {
		const cell = cellOf('false_positive_rate');
		expect(cell?.worst?.group).toBe('Asian');
		expect(cell?.verdict).toBeNull();
	});

	it('names a group that enters no comparison where its gap is the worse one', () => {
		const cube = cubeOf('race', levels, group(700, 200));
		const cells = overviewMatrix(buildResult({ audit: audit(), cube }), 'm1').rows[0]?.cells;
		expect(cells?.[0]?.worst?.group).toBe('Black');
		expect(cells?.[0]?.aside).toMatchObject({ missingMembership: true, family_size: null });
		expect(cells?.[0]?.aside?.value).toBeCloseTo(0.4, 10);
		expect(cells?.[1]?.aside).toBeNull();
	});

	it('says why a cell is empty', () => {
		const alone = buildResult({ audit: audit(), cube: cubeOf('race', { White: group(300, 200) }) });
		const cell = overviewMatrix(alone, 'm1').rows[0]?.cells[0];
		expect(cell?.worst).toBeNull();
		expect(cell?.reason).toBe('too-few-groups');
	});
});

describe('the headline', () => {
	it('names the groups that are outside and counts those that the rows cannot tell', () => {
		expect(headline(result, 'm1')).toBe(
			"Outside the policy's limits for Race Black; for one more group these rows cannot say."
		);
	});

	describe('of groups that could not be assessed', () => {
		const tiny = { tp: 15, fn: 12, fp: 15, tn: 60 };
		const { policy } = audit();
		const [rule] = policy?.rules ?? [];
		if (policy === null || rule === undefined) throw new Error('The sample policy has rules');
		const of = (counts: Record<string, Counts>, rules = [rule]) =>
			buildResult({ audit: audit({ policy: { ...policy, rules } }), cube: cubeOf('race', counts) });
		const { White, Few, Asian } = levels;

		it('says how many there are, unless there are no others', () => {
			expect(headline(of({ ...levels, Tiny: tiny }), 'm1')).toBe(
				"Outside the policy's limits for Race Black; for one more group these rows cannot say; one group could not be assessed."
			);
			expect(headline(of({ White, Few, Tiny: tiny, Small: tiny }), 'm1')).toBe(
				"No group is shown to be outside the policy's limits; for one group these rows cannot say; two groups could not be assessed."
			);
			expect(headline(of({ White, Tiny: tiny }), 'm1')).toBe(
				"No group could be assessed against the policy's limits."
			);
		});

		it('says that one rule of several may have judged them', () => {
			const rules = [rule, { ...rule, id: 'strict', minimumDenominator: 1500 }];
			expect(headline(of({ White, Asian }, rules), 'm1')).toBe(
				"Every group that could be assessed is within the policy's limits; one group could not be assessed, or not against every limit."
			);
		});

		it('counts none of an attribute that is withheld as a whole', () => {
			const result = of({ ...levels, Tiny: tiny });
			const withheld = { ...result, leaving: { ...result.leaving, withheld: ['race'] } };
			expect(headline(withheld, 'm1')).not.toContain('assessed');
		});
	});

	it('never begins with yes or no, and says where nothing is judged', () => {
		const none = buildResult({ audit: audit({ policy: null }), cube: cubeOf('race', levels) });
		expect(headline(none, 'm1')).toBe('No policy was chosen: every gap is described and none is judged.');
		const [race] = audit().groups;
		const legitimate = buildResult({
			audit: audit({ groups: race === undefined ? [] : [{ ...race, legitimate: true }] }),
			cube: cubeOf('race', levels)
		});
		expect(new Set(legitimate.verdicts.map((row) => row.verdict))).toEqual(new Set(['described']));
		expect(headline(legitimate, 'm1')).toContain('none is judged');
	});
});

describe('people whose membership is not recorded', () => {
	const { policy } = audit();
	const rules = policy?.rules.filter((rule) => rule.metric === 'false_negative_rate') ?? [];
	const judged = audit({ policy: policy && { ...policy, rules } });
	const headlineWith = (missing: Counts) =>
		headline(buildResult({ audit: judged, cube: cubeOf('race', levels, missing) }), 'm1');

	it('are named in the headline where they stand beyond the limit, though no rule judges them', () => {
		expect(headlineWith(group(600, 200))).toContain(
			'Not judged, because not recorded, but beyond the limit: Race Unknown, missed in 60.0 % (600 of 1,000); White: 30.0 % (3,000 of 10,000).'
		);
	});

	it('are not named where they stand within it, or fare better, or are too few to say', () => {
		for (const missing of [
			group(310, 200),
			group(100, 200),
			{ tp: 2, fn: 18, fp: 15, tn: 60 },
			{ tp: 12, fn: 15, fp: 15, tn: 60 }
		]) {
			expect(headlineWith(missing)).not.toContain('Not judged');
		}
	});
});

describe('verdicts in order', () => {
	it('come outside first, then inconclusive, and the widest gap first among equals', () => {
		const kinds = orderVerdicts(result.verdicts).map((row) => row.verdict);
		const order = ['outside', 'inconclusive', 'not_assessable', 'within', 'described'];
		expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
		expect(kinds[0]).toBe('outside');
	});
});

describe('extremes over groups', () => {
	it('name the pair that drives them, the higher first', () => {
		const row = result.disparities.find(
			(of) => of.metric === 'false_negative_rate' && of.comparison === 'max_difference'
		);
		expect(row?.group).toBe('Few – Asian');
		expect(row?.value).toBeCloseTo(0.28, 12);
		expect(row?.family_size).toBe(6);
	});

	it('leave out groups below the rule that judges them', () => {
		const [rule] = audit().policy?.rules ?? [];
		if (rule === undefined) throw new Error('The sample policy has rules');
		const policy = {
			...sampleAudit().policy,
			rules: [
				{ ...rule, comparison: 'max_difference', limit: { min: null, max: 0.2 }, minimumDenominator: 100 }
			]
		} as ResolvedAudit['policy'];
		const { verdicts } = buildResult({ audit: audit({ policy }), cube: cubeOf('race', levels) });
		expect(verdicts).toHaveLength(1);
		expect(verdicts[0]).toMatchObject({ group: 'Black – Asian', verdict: 'outside', attribute: 'race' });
		expect(verdicts[0]?.sentence).toContain(
			'the widest gap is 25.0 points between Black (45.0 %) and Asian (20.0 %)'
		);
	});
});

describe('notices', () => {
	const codes = (change: Partial<ResolvedAudit>, counts: Record<string, Counts> = levels) =>
		buildResult({ audit: audit(change), cube: cubeOf('race', counts) }).notices.map((notice) => notice.code);
	const { data } = sampleAudit();

	it('ask whether the positive class is the wrong way round', () => {
		expect(codes({}, { White: group(900, 800) })).toContain('wrong-way-round');
		expect(codes({})).not.toContain('wrong-way-round');
	});

	it('say what the audit declares and the intervals do not use', () => {
		const found = codes({ data: { ...data, cluster: 'patient', weight: 'w' }, strata: ['payer'] });
		expect(found).toEqual(expect.arrayContaining(['cluster-unused', 'weight-unused', 'strata-withheld']));
		expect(codes({})).not.toContain('cluster-unused');
	});

	it('say that there is but one class', () => {
		expect(codes({}, { White: { tp: 0, fp: 30, fn: 0, tn: 70 } })).toContain('single-class');
	});

	it('say that much membership is missing', () => {
		const cube = cubeOf('race', levels, group(300, 200, 3));
		const found = buildResult({ audit: audit(), cube }).notices.find(
			(notice) => notice.code === 'membership-missing'
		);
		expect(found?.severity).toBe('caution');
		expect(found?.text).toContain('not recorded in 18.7 % of rows');
	});
});
