import { describe, expect, it } from 'vitest';
import { policyLibrary } from './policy-library.ts';
import { resolveAudit } from './resolve-audit.ts';

const resolve = (needs: unknown, outcome: object = { label: 'y', score: { column: 's', threshold: 0.5 } }) =>
	resolveAudit({ id: 'a', outcome, groups: 'race', needs }, policyLibrary);
const needsOf = (needs: unknown) => {
	const found = resolve(needs);
	return found.ok ? found.value.needs : found.problems.map(({ code, at }) => [code, at]);
};

describe('what people need, as an audit names it', () => {
	it('is a column, a column with a title, or a list of either; absent where none is named', () => {
		expect(needsOf('n_ill')).toEqual([{ column: 'n_ill', title: 'n_ill' }]);
		expect(needsOf({ column: 'n_ill', title: 'Illnesses' })).toEqual([
			{ column: 'n_ill', title: 'Illnesses' }
		]);
		expect(needsOf(['cost', { column: 'n_ill' }])).toEqual([
			{ column: 'cost', title: 'cost' },
			{ column: 'n_ill', title: 'n_ill' }
		]);
		for (const none of [undefined, []]) {
			const found = resolve(none);
			expect(found.ok && 'needs' in found.value).toBe(false);
		}
	});

	it('written out is an audit that resolves to itself', () => {
		const found = resolve(['cost', { column: 'n_ill', title: 'Illnesses' }]);
		if (!found.ok) throw new Error('The audit is sound');
		const again = resolveAudit(JSON.parse(JSON.stringify(found.value)), policyLibrary);
		expect(again).toEqual(found);
	});

	it('has a title that a reader can take in', () => {
		expect(needsOf({ column: 'cost', title: 'x'.repeat(201) })).toEqual([['text-too-long', '/needs/title']]);
	});

	it('is named twice, is of no score, or is of an outcome that is no decision', () => {
		expect(needsOf(['cost', { column: 'cost' }])).toEqual([['need-twice', '/needs/1']]);
		const codes = (outcome: object) => {
			const found = resolve('cost', outcome);
			return found.ok ? [] : found.problems.map(({ code, at }) => [code, at]);
		};
		expect(codes({ label: 'y', prediction: 'p' })).toEqual([['need-without-score', '/needs']]);
		expect(codes({ type: 'number', label: 'y', prediction: 'p' })).toEqual([['not-of-outcome', '/needs']]);
	});

	it('has a shape', () => {
		expect(needsOf([{ title: 'Illnesses' }])).toEqual([['key-required', '/needs/0']]);
	});
});
