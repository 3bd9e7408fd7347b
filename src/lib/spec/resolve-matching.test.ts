import { describe, expect, it } from 'vitest';
import { resolveAudit } from './resolve-audit.ts';

const audit = (matching: unknown) => ({
	id: 'a',
	outcome: { label: 'y', prediction: 'p' },
	groups: ['sex', { column: 'age', bins: { edges: [18, 65] } }],
	matching
});
const problemsOf = (input: unknown) => {
	const outcome = resolveAudit(input, {});
	return outcome.ok ? [] : outcome.problems.map(({ code, at }) => `${code} ${at}`);
};
const matchingOf = (input: unknown) => {
	const outcome = resolveAudit(input, {});
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
	expect(resolveAudit(outcome.value, {})).toEqual(outcome);
	return outcome.value.matching;
};

describe('what rows are matched on', () => {
	it('is absent where nothing is, and may be one column', () => {
		expect(matchingOf(audit(undefined))).toBeUndefined();
		expect(matchingOf(audit({ on: 'ward' }))).toEqual({ on: [{ column: 'ward', bins: null }] });
	});

	it('is cut as it says, else as the group of the same column, and not at all where it says null', () => {
		const asGroup = { edges: [18, 65], closed: 'left' };
		expect(
			matchingOf(audit({ on: ['age', { column: 'days', bins: { edges: 3, closed: 'right' } }] }))?.on
		).toEqual([
			{ column: 'age', bins: asGroup },
			{ column: 'days', bins: { edges: [3], closed: 'right' } }
		]);
		expect(matchingOf(audit({ on: { column: 'age', bins: null } }))?.on).toEqual([
			{ column: 'age', bins: null }
		]);
	});

	it('has a place for everything that is wrong with it', () => {
		expect(problemsOf(audit({ on: ['ward', 'ward'] }))).toEqual(['feature-twice /matching/on/1']);
		expect(problemsOf(audit({ on: [{ column: 'd', bins: { edges: [3, 3] } }] }))).toEqual([
			'edges-not-increasing /matching/on/0/bins/edges'
		]);
		const alone = { id: 'a', counterfactual: { pair: 'case', variant: 'v', answer: 'answer' } };
		expect(problemsOf({ ...alone, matching: { on: 'ward' } })).toEqual(['not-of-outcome /matching']);
		expect(problemsOf(audit({ on: [] }))).not.toEqual([]);
		expect(problemsOf(audit({}))).not.toEqual([]);
	});
});
