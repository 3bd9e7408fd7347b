import { describe, expect, test } from 'vitest';
import type { ColumnProfile, LogProfile } from '#lib/ingest/profile.ts';
import { policyLibrary } from '#lib/spec/policy-library.ts';
import { UndoHistory } from '../undo-history.svelte.ts';
import { editThreshold, toggleMetric } from './audit-edits.ts';
import { draftOf } from './draft.ts';
import { Mapping } from './mapping.svelte.ts';

const column = (name: string, kind: ColumnProfile['kind'], values: readonly string[]): ColumnProfile => ({
	name,
	kind,
	distinct: values.length,
	missing: 0,
	examples: values.map((value) => ({ value, count: 10 })),
	range: kind === 'integer' || kind === 'number' ? [0, 1] : null,
	identifiers: []
});

const profile: LogProfile = {
	name: 'log.csv',
	bytes: 100,
	format: { kind: 'csv', delimiter: ',', quote: '"', packing: 'none' },
	sampledRows: 20,
	rows: 20,
	columns: [
		column('y_true', 'integer', ['0', '1']),
		column('y_pred', 'integer', ['0', '1']),
		column('risk', 'number', ['0.2', '0.7', '0.9']),
		column('race', 'text', ['White', 'Black']),
		column('age_band', 'text', ['18-44', '45-64'])
	],
	warnings: []
};

function open(roles: Parameters<typeof draftOf>[1]) {
	const undo = new UndoHistory();
	return { undo, mapping: new Mapping(profile, draftOf(profile, roles, policyLibrary), undo) };
}

describe('saying what the columns mean', () => {
	test('a label, a decision and a group are an audit that can run at once', () => {
		const { mapping } = open([
			{ column: 'y_true', role: 'label' },
			{ column: 'y_pred', role: 'prediction' },
			{ column: 'race', role: 'group' }
		]);
		expect(mapping.problems).toEqual([]);
		expect(mapping.ready?.policy?.id).toBe('equal-opportunity-5pp');
		expect(mapping.audit.groups[0]?.title).toBe('Race');
	});

	test('a log with nothing said is an unfinished audit with problems, not an error', () => {
		const { mapping } = open([]);
		expect(mapping.ready).toBeNull();
		expect(mapping.problems.map(({ code }) => code)).toContain('decision-missing');
	});

	test('a column of what people need is held against the score, and wants one', () => {
		const { mapping } = open([
			{ column: 'y_true', role: 'label' },
			{ column: 'risk', role: 'score' },
			{ column: 'race', role: 'group' }
		]);
		mapping.assign('age_band', 'need');
		expect(mapping.audit.needs).toEqual([{ column: 'age_band', title: 'Age band' }]);
		expect(mapping.roleOf('age_band')).toBe('need');
		expect(mapping.problems).toEqual([]);
		mapping.assign('risk', 'ignored');
		expect(mapping.problems.map(({ code }) => code)).toContain('need-without-score');
		mapping.assign('age_band', 'ignored');
		expect(mapping.audit.needs).toBeUndefined();
	});

	test('a column has one role: taking another leaves the one it had', () => {
		const { mapping } = open([{ column: 'y_pred', role: 'prediction' }]);
		mapping.assign('y_pred', 'label');
		expect(mapping.roleOf('y_pred')).toBe('label');
		expect(mapping.audit.model.columns[0]?.prediction).toBeNull();
	});

	test('metrics that nobody has named follow the label, and those that somebody has named stay', () => {
		const { mapping } = open([
			{ column: 'y_pred', role: 'prediction' },
			{ column: 'race', role: 'group' }
		]);
		expect(mapping.audit.metrics).not.toContain('false_negative_rate');
		mapping.assign('y_true', 'label');
		expect(mapping.audit.metrics).toContain('false_negative_rate');
		mapping.change('F1', toggleMetric('f1'));
		const named = mapping.audit.metrics;
		mapping.assign('y_true', 'ignored');
		expect(mapping.audit.metrics).toEqual(named);
	});

	test('a second group brings the combinations', () => {
		const { mapping } = open([{ column: 'race', role: 'group' }]);
		mapping.assign('age_band', 'group');
		expect(mapping.audit.intersections.depth).toBe(2);
	});

	test('a score beside a decision decides nothing until it has a threshold', () => {
		const { mapping } = open([{ column: 'y_pred', role: 'prediction' }]);
		mapping.assign('risk', 'score');
		expect(mapping.audit.model.columns[0]?.score).toEqual({ column: 'risk', threshold: null });
		mapping.change('Threshold', editThreshold('risk', 0.5));
		expect(mapping.audit.model.columns[0]?.score?.threshold).toBe(0.5);
	});

	test('a second decision is a further model', () => {
		const { mapping } = open([{ column: 'y_pred', role: 'prediction' }]);
		mapping.assign('y_true', 'prediction');
		expect(new Set(mapping.audit.model.columns.map(({ name }) => name)).size).toBe(2);
		expect(mapping.audit.model.columns.map(({ prediction }) => prediction?.column)).toEqual([
			'y_pred',
			'y_true'
		]);
	});

	test('undo gives back the audit as it was, all of it', () => {
		const { mapping, undo } = open([{ column: 'y_pred', role: 'prediction' }]);
		const before = mapping.audit;
		mapping.assign('y_true', 'label');
		mapping.assign('race', 'group');
		undo.undo();
		undo.undo();
		expect(mapping.audit).toBe(before);
		expect(undo.next).toBeNull();
	});
});
