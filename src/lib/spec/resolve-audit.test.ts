import { describe, expect, it } from 'vitest';
import type { Outcome, Problem } from './problem.ts';
import { resolveAudit } from './resolve-audit.ts';
import type { ResolvedAudit } from './resolved-audit.ts';

const policies = {
	'fnr-5pp': {
		id: 'fnr-5pp',
		rules: [{ id: 'fnr', metric: 'false_negative_rate', comparison: 'difference', limit: { max: 0.05 } }]
	}
};
const resolve = (input: unknown): Outcome<ResolvedAudit> => resolveAudit(input, policies);
const small = { id: 'a', outcome: { label: 'y', prediction: 'p' }, groups: 'race' };

function value(input: unknown): ResolvedAudit {
	const outcome = resolve(input);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, '\t'));
	return outcome.value;
}

function problems(input: unknown): readonly Problem[] {
	const outcome = resolve(input);
	return outcome.ok ? [] : outcome.problems;
}

const codes = (input: unknown) => problems(input).map(({ code, at }) => `${code} ${at ?? ''}`);

describe('a short audit', () => {
	it('gets every default written out', () => {
		expect(value(small)).toEqual({
			id: 'a',
			title: 'a',
			question: null,
			data: { source: null, rowsAre: 'people', unit: null, cluster: null, weight: null, time: null },
			model: {
				name: 'model',
				version: null,
				column: null,
				columns: [{ name: 'model', prediction: { column: 'p', positive: [1], negative: [0] }, score: null }],
				facets: {}
			},
			outcome: {
				type: 'binary',
				label: { column: 'y', positive: [1], negative: [0] },
				favourable: 'selected',
				meaning: null,
				labelMeaning: null
			},
			groups: [
				{
					column: 'race',
					title: 'race',
					missing: [],
					missingMembership: 'shown',
					labels: {},
					reference: { rule: 'largest' },
					bins: null,
					legitimate: false
				}
			],
			strata: [],
			proxies: [],
			intersections: { depth: 1, minimum: 30 },
			metrics: ['selection_rate', 'false_negative_rate', 'false_positive_rate', 'precision'],
			policy: null,
			inference: { level: 0.95, correction: 'holm', seed: 20251121, resamples: 2000 },
			privacy: { minimumCell: 11 }
		});
	});

	it('crosses two groups where there are two', () => {
		expect(value({ ...small, groups: ['race', 'sex'] }).intersections.depth).toBe(2);
	});

	it('without a label reports only what needs none', () => {
		expect(value({ ...small, outcome: { prediction: 'p' } }).metrics).toEqual(['selection_rate']);
	});
});

describe('the decision', () => {
	const source = (outcome: object) =>
		value({ ...small, outcome: { label: 'y', ...outcome } }).model.columns[0];

	it('comes from a score with a threshold', () => {
		expect(source({ score: { column: 's', threshold: 0.5 } })).toEqual({
			name: 'model',
			prediction: null,
			score: { column: 's', threshold: 0.5 }
		});
	});

	it('comes from a score by name alone, as a column of 0 and 1', () => {
		expect(source({ score: 's' })?.prediction).toEqual({ column: 's', positive: [1], negative: [0] });
	});

	it('keeps a score without a threshold beside a prediction', () => {
		expect(source({ prediction: 'p', score: 's' })?.score).toEqual({ column: 's', threshold: null });
	});

	it('makes every other value negative where positives are written by hand', () => {
		expect(source({ prediction: { column: 'p', positive: 'urgent' } })?.prediction).toEqual({
			column: 'p',
			positive: ['urgent'],
			negative: null
		});
	});

	it('is missing where neither prediction nor score is named', () => {
		expect(codes({ ...small, outcome: { label: 'y' } })).toEqual(['decision-missing /outcome']);
	});

	it('needs a threshold where a score decides', () => {
		expect(codes({ ...small, outcome: { label: 'y', score: { column: 's' } } })).toEqual([
			'threshold-missing /outcome/score'
		]);
	});

	it('stands in model.columns in a wide log', () => {
		const model = { columns: ['m1', { name: 'm2', score: { column: 's', threshold: 0 } }] };
		const audit = value({ ...small, outcome: { label: 'y' }, model });
		expect(audit.model.columns.map(({ name }) => name)).toEqual(['m1', 'm2']);
		expect(audit.model.columns[0]?.prediction?.column).toBe('m1');
	});

	it('stands in one place', () => {
		const audit = { ...small, model: { columns: ['m1', 'm1'], column: 'model' } };
		expect(codes(audit)).toEqual([
			'decision-twice /outcome/prediction',
			'models-twice /model/columns',
			'model-name-twice /model/columns/1/name'
		]);
	});

	it('is not positive and negative at once', () => {
		const prediction = { column: 'p', positive: ['1.0'], negative: [1, 0] };
		expect(codes({ ...small, outcome: { prediction } })).toEqual([
			'positive-and-negative /outcome/prediction/negative'
		]);
	});
});

describe('groups', () => {
	const group = (more: object) => ({ ...small, groups: [{ column: 'age', ...more }] });

	it('read levels as the log reads them', () => {
		const [age] = value(group({ missing: ['Unknown', 9, true], reference: { level: '1.0' } })).groups;
		expect(age?.missing).toEqual(['Unknown', '9', 'true']);
		expect(age?.reference).toEqual({ level: '1' });
	});

	it('are listed once', () => {
		expect(codes({ ...small, groups: ['race', 'sex', { column: 'race' }] })).toEqual([
			'group-twice /groups/2'
		]);
	});

	it('have titles that tell them apart', () => {
		const groups = [
			{ column: 'race', title: 'Origin', labels: { W: 'White', C: 'White' } },
			{ column: 'eth', title: 'Origin' }
		];
		expect(codes({ ...small, groups })).toEqual([
			'label-title-twice /groups/0/labels/C',
			'group-title-twice /groups/1'
		]);
	});

	it('have edges that increase', () => {
		expect(codes(group({ bins: { edges: [7, 3] } }))).toEqual(['edges-not-increasing /groups/0/bins/edges']);
		expect(codes(group({ bins: { edges: [3, 3] } }))).toEqual(['edges-not-increasing /groups/0/bins/edges']);
	});

	it('have one of their bins as reference', () => {
		expect(problems(group({ bins: { edges: 65 }, reference: { level: '65+' } }))).toMatchObject([
			{ code: 'reference-no-bin', mend: 'Use one of: "< 65", "≥ 65".' }
		]);
		expect(value(group({ bins: { edges: 65 }, reference: { level: '≥ 65' } })).groups[0]?.bins).toEqual({
			edges: [65],
			closed: 'left'
		});
	});

	it('have a level or a rule for reference, and not both', () => {
		expect(problems(group({ reference: { level: 'x', rule: 'largest' } }))).toMatchObject([
			{ code: 'choose-one', at: '/groups/0/reference', mend: 'Keep exactly one of: level, rule.' }
		]);
		expect(codes(group({ reference: {} }))).toEqual(['choose-one /groups/0/reference']);
	});

	it('do not have a missing value for reference', () => {
		expect(codes(group({ missing: '?', reference: { level: '?' } }))).toEqual([
			'reference-missing /groups/0/reference/level'
		]);
	});
});

describe('the policy', () => {
	it('is found by its name, and what it judges is reported', () => {
		const audit = value({ ...small, metrics: 'accuracy', policy: 'fnr-5pp' });
		expect(audit.policy?.rules[0]).toEqual({
			id: 'fnr',
			title: 'fnr',
			metric: 'false_negative_rate',
			comparison: 'difference',
			groups: 'all',
			side: 'both',
			limit: { min: null, max: 0.05 },
			minimumDenominator: 30,
			missingMembership: null
		});
		expect(audit.metrics).toEqual(['accuracy', 'false_negative_rate']);
	});

	it('that is not known is told with those that are', () => {
		expect(problems({ ...small, policy: 'fnr-5p' })).toMatchObject([
			{
				code: 'policy-unknown',
				at: '/policy',
				message: 'There is no policy "fnr-5p". Did you mean "fnr-5pp"?',
				mend: 'Use one of: fnr-5pp; or write the policy itself in place of its name.'
			}
		]);
		expect(codes({ ...small, policy: 'constructor' })).toEqual(['policy-unknown /policy']);
	});

	it('looks only at groups of the audit', () => {
		const rule = { id: 'r', metric: 'accuracy', comparison: 'difference' };
		const groups = [{ attribute: 'gender' }, { attribute: 'race × sex' }, { attribute: 'sex', levels: 'F' }];
		const policy = { id: 'p', rules: { ...rule, groups } };
		expect(codes({ ...small, groups: ['race', 'sex'], policy })).toEqual([
			'rule-attribute-unknown /policy/rules/0/groups'
		]);
	});
});

describe('an audit with many faults', () => {
	it('lists every one: code, place, value and how to mend it', () => {
		const found = problems({
			id: 'bad id',
			outcome: { label: 3, predictoin: 'p', favorable: 'selected', type: 'binray' },
			groups: [{ colum: 'race' }, 'sex', 'sex', { column: 'age', bins: { edges: [2, 1] } }],
			metrics: ['false_negativ_rate', 'r_squared'],
			inference: { level: 1.5, correction: 'bonferroni' },
			policy: 'ghost',
			extra: true
		});
		expect(found.map(({ code, at }) => `${code} ${at ?? ''}`)).toEqual([
			'key-unknown /extra',
			'text-malformed /id',
			'key-unknown /outcome/predictoin',
			'key-unknown /outcome/favorable',
			'value-unknown /outcome/type',
			'type-wrong /outcome/label',
			'key-required /groups/0',
			'key-unknown /groups/0/colum',
			'value-unknown /metrics/0',
			'value-out-of-range /inference/level',
			'value-unknown /inference/correction',
			'edges-not-increasing /groups/3/bins/edges',
			'group-twice /groups/2',
			'policy-unknown /policy',
			'decision-missing /outcome',
			'metric-not-of-outcome /metrics/1'
		]);
		for (const problem of found)
			expect(`${problem.message} ${problem.mend}`).not.toMatch(/[{}]\w*[}]|undefined/);
		expect(found.map(({ message }) => message)).toContain(
			'outcome has a key that is not known: "favorable". Did you mean "favourable"?'
		);
	});

	it('that is no object says so once', () => {
		expect(problems([])).toMatchObject([
			{ code: 'type-wrong', message: 'The audit is [], where an object {…} is expected.' }
		]);
		expect(problems(null)).toMatchObject([{ code: 'type-wrong' }]);
	});

	it('that is empty says what it lacks', () => {
		expect(problems({}).map(({ message }) => message)).toEqual([
			'The audit lacks "outcome".',
			'The audit lacks "groups".',
			'The audit lacks "id".'
		]);
	});
});

describe('what is read but not counted yet', () => {
	it('is told for paired comparisons', () => {
		const audit = {
			...small,
			compare: { by: 'prompt', within: ['model'], baseline: 'naive' }
		};
		expect(codes(audit)).toEqual(['not-yet-counted /compare']);
	});
});

describe('an outcome that is not binary', () => {
	const of = (outcome: object, more: object = {}) => ({ id: 'a', outcome, groups: 'sex', ...more });

	it.each([
		{ type: 'classes', label: 'gold', prediction: 'answer' },
		{ type: 'number', label: 'days', prediction: 'predicted' },
		{ type: 'graded', prediction: 'rubric' }
	])('takes weighted rows: $type', (outcome) => {
		expect(value(of(outcome, { data: { weight: 'w' } })).data.weight).toBe('w');
	});

	it.each(['y', 'p', 's'])('has no weight that is its label, its decision or its score: %s', (weight) => {
		const outcome = { label: 'y', prediction: 'p', score: { column: 's' } };
		const audit = resolveAudit({ id: 'a', outcome, groups: 'sex', data: { weight } }, {});
		expect(audit.ok ? [] : audit.problems.map(({ code, at }) => [code, at])).toEqual([
			['weight-is-outcome', '/data/weight']
		]);
	});

	it('takes its columns as they are, and has metrics of its own', () => {
		const resolved = value(of({ type: 'classes', label: 'gold', prediction: 'answer' }));
		expect(resolved.outcome).toMatchObject({
			type: 'classes',
			label: { column: 'gold', positive: [], negative: null }
		});
		expect(resolved.metrics).toEqual(['accuracy', 'macro_recall', 'macro_f1', 'cohens_kappa']);
		expect(value(resolved)).toEqual(resolved);
		expect(value(of({ type: 'number', prediction: 'days' })).metrics).toEqual(['mean_prediction']);
	});

	it('that is graded says what a refused and an unparsed answer is, as levels', () => {
		const outcome = { type: 'graded', prediction: 'rubric', answers: { cut: 4, refused: [-1.0, 'no'] } };
		const resolved = value(of(outcome));
		expect(resolved.outcome.answers).toEqual({ cut: 4, refused: ['-1', 'no'], unparsed: [] });
		expect(value(resolved)).toEqual(resolved);
	});

	it('refuses what is of another outcome, each where it stands', () => {
		expect(
			codes(
				of(
					{
						type: 'graded',
						label: 'gold',
						prediction: { column: 'rubric', positive: [5] },
						score: { column: 's', threshold: 1 }
					},
					{ metrics: ['mean_grade', 'precision'], policy: 'fnr-5pp' }
				)
			)
		).toEqual([
			'not-of-outcome /outcome/label',
			'not-of-outcome /outcome/prediction/positive',
			'not-of-outcome /outcome/score',
			'metric-not-of-outcome /metrics/1',
			'rule-not-of-outcome /policy/rules/0'
		]);
		expect(codes(of({ label: 'y', prediction: 'p', answers: { cut: 1 } }))).toEqual([
			'not-of-outcome /outcome/answers'
		]);
		expect(codes(of({ type: 'classes', prediction: 'p' }))).toEqual(['label-missing /outcome']);
		expect(codes(of({ type: 'number', label: 'y' }))).toEqual(['prediction-missing /outcome']);
	});
});

describe('an audit of answers under several descriptions', () => {
	const counterfactual = { pair: 'case', variant: 'description', baseline: 'original', answer: 'answer' };

	it('needs no outcome, and resolves to itself', () => {
		const first = resolveAudit({ id: 'a', counterfactual }, {});
		if (!first.ok) throw new Error(JSON.stringify(first.problems));
		expect(first.value.outcome.type).toBe('none');
		expect(first.value.data.rowsAre).toBe('cases');
		expect(first.value.counterfactual).toMatchObject({
			pair: ['case'],
			baseline: ['original'],
			margin: 0.02
		});
		expect(resolveAudit(first.value, {})).toEqual(first);
	});

	it('gives a column one role, compares two descriptions, and compares by strata', () => {
		const contrasts = [{ baseline: 'white', variant: 'white' }];
		expect(codes({ id: 'a', counterfactual: { ...counterfactual, stratum: 'case', contrasts } })).toEqual([
			'contrast-with-itself /counterfactual/contrasts/0',
			'pair-column-twice /counterfactual/stratum/0'
		]);
		expect(codes({ id: 'a', counterfactual, compare: { by: 'prompt' } })).toEqual([
			'compare-not-stratum /compare/by'
		]);
	});

	it('compares adaptations on the same case and description, and says so of what it does not read', () => {
		const asked = { ...counterfactual, stratum: ['model', 'prompt', 'heat'] };
		const of = (compare: unknown) => codes({ id: 'a', counterfactual: asked, compare });
		expect(of({ by: 'prompt', within: ['heat', 'model'], pairOn: ['description', 'case'] })).toEqual([]);
		expect(of({ by: 'prompt', pairOn: 'case', baseline: 'plain' })).toEqual([]);
		expect(of({ by: 'prompt', within: 'model', pairOn: 'description' })).toEqual([
			'compare-columns-not-yet /compare/within',
			'compare-columns-not-yet /compare/pairOn'
		]);
		expect(of({ by: ['prompt', 'heat'], baseline: 'plain' })).toEqual([
			'compare-baseline-of-several /compare/baseline'
		]);
	});
});
