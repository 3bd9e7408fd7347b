import { describe, expect, test } from 'vitest';
import { readUnfinished } from '#lib/spec/resolve-audit.ts';
import { editDescriptions, withDescriptions, withoutDescriptions } from './compare-descriptions.ts';

const nothing = readUnfinished({ id: 'log', outcome: {}, groups: [] }, {}).audit;
const decided = readUnfinished({ id: 'log', outcome: { prediction: 'y' }, groups: ['race'] }, {}).audit;
const suggestions = [
	{ column: 'case_id', role: 'pair' as const, reason: '', strength: 1 },
	{ column: 'variant', role: 'variant' as const, reason: '', strength: 1 }
];

describe('a comparison of descriptions begun on the page', () => {
	test('is all that an audit compares that decides about no group', () => {
		const audit = withDescriptions(nothing, suggestions);
		expect(audit.outcome.type).toBe('none');
		expect(audit.counterfactual).toMatchObject({
			pair: ['case_id'],
			variant: 'variant',
			answer: '',
			margin: 0.02
		});
	});

	test('can run once its answer is named', () => {
		const audit = editDescriptions({ answer: 'answer' })(withDescriptions(nothing, suggestions));
		expect(readUnfinished(audit, {}).problems).toEqual([]);
	});

	test('leaves the decision and the groups of an audit that has them', () => {
		const audit = withDescriptions(decided, suggestions);
		expect(audit.outcome).toEqual(decided.outcome);
		expect(audit.groups).toEqual(decided.groups);
	});

	test('leaves nothing of it behind where it is taken back', () => {
		expect(withoutDescriptions(withDescriptions(decided, suggestions))).toEqual(decided);
		expect(withoutDescriptions(withDescriptions(nothing, suggestions)).outcome.type).toBe('binary');
	});
});
