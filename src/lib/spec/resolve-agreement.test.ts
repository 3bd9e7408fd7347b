import { describe, expect, it } from 'vitest';
import { resolveAudit } from './resolve-audit.ts';

const audit = (agreement: unknown) => ({
	id: 'a',
	outcome: { label: 'y', prediction: 'p' },
	groups: ['sex'],
	agreement
});
const problemsOf = (input: unknown) => {
	const outcome = resolveAudit(input, {});
	return outcome.ok ? [] : outcome.problems.map(({ code, at }) => `${code} ${at}`);
};
const agreementOf = (input: unknown) => {
	const outcome = resolveAudit(input, {});
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
	expect(resolveAudit(outcome.value, {})).toEqual(outcome);
	return outcome.value.agreement;
};

describe('raters of the same rows', () => {
	it('are absent where none are named, and have no order by default', () => {
		expect(agreementOf(audit(undefined))).toBeUndefined();
		expect(agreementOf(audit({ columns: ['a', 'b'] }))).toEqual({
			columns: ['a', 'b'],
			scale: 'nominal',
			order: null,
			missing: []
		});
	});

	it('have an order and values that are no rating as levels', () => {
		expect(
			agreementOf(
				audit({
					columns: ['a', 'b', 'c'],
					scale: 'ordinal',
					order: [true, '2.0', 'high'],
					missing: ['?', '?', -9]
				})
			)
		).toEqual({
			columns: ['a', 'b', 'c'],
			scale: 'ordinal',
			order: ['true', '2', 'high'],
			missing: ['?', '-9']
		});
	});

	it('have a place for everything that is wrong with them', () => {
		const columns = ['a', 'b'];
		const scale = 'ordinal';
		expect(problemsOf(audit({ columns: 'a' }))).toEqual(['rating-columns-too-few /agreement/columns']);
		expect(problemsOf(audit({ columns: [] }))).toEqual(['rating-columns-too-few /agreement/columns']);
		expect(problemsOf(audit({ columns: ['a', 'b', 'a'] }))).toEqual([
			'rating-column-twice /agreement/columns/2'
		]);
		expect(problemsOf(audit({ columns, scale, order: [1, 2, '1.0'] }))).toEqual([
			'rating-order-twice /agreement/order/2'
		]);
		expect(problemsOf(audit({ columns, order: [1, 2] }))).toEqual(['rating-order-unused /agreement/order']);
		expect(problemsOf(audit({ columns, scale, order: [1, '?'], missing: '?' }))).toEqual([
			'rating-order-missing /agreement/order'
		]);
		expect(problemsOf(audit({ columns, scale: 'ratio' }))).not.toEqual([]);
		expect(problemsOf(audit({}))).not.toEqual([]);
		const alone = { id: 'a', counterfactual: { pair: 'case', variant: 'v', answer: 'answer' } };
		expect(problemsOf({ ...alone, agreement: { columns } })).toEqual(['not-of-outcome /agreement']);
	});
});
