import { describe, expect, test } from 'vitest';
import type { AuditFile } from '../spec/generated/audit-file.ts';
import { resolveAudit } from '../spec/resolve-audit.ts';
import { draftAudit, type RoleChoice } from './draft-audit.ts';
import type { ColumnProfile, LogProfile } from './profile.ts';
import { rolesOfAudit } from './roles-of-audit.ts';

function column(name: string, values: readonly string[], more: Partial<ColumnProfile> = {}): ColumnProfile {
	const examples = values.map((value, i) => ({ value, count: 100 - i }));
	return {
		name,
		kind: 'text',
		distinct: values.length,
		missing: 0,
		examples,
		range: null,
		identifiers: [],
		...more
	};
}

const flag = (name: string) => column(name, ['0', '1'], { kind: 'integer', range: [0, 1] });

function log(name: string, ...columns: readonly ColumnProfile[]): LogProfile {
	const format = { kind: 'csv', delimiter: ',', quote: '"', packing: 'none' } as const;
	return { name, bytes: 1, format, sampledRows: 1000, rows: null, columns, warnings: [] };
}

const roles = (choices: Readonly<Record<string, RoleChoice['role']>>): readonly RoleChoice[] =>
	Object.entries(choices).map(([column, role]) => ({ column, role }));

const age = column('age', ['50'], {
	kind: 'integer',
	distinct: 80,
	range: [18, 97],
	quartiles: [41, 58, 72]
});

describe('drafting an audit', () => {
	const profile = log(
		'Readmission (Q4) 2025.csv.gz',
		flag('y_true'),
		flag('y_pred'),
		column('y_score', ['0.5'], { kind: 'number', distinct: 900, range: [0.1, 0.9] }),
		column('race', ['White', 'Black', 'Unknown', '?', 'NA', 'Nauru']),
		age,
		column('patient', ['1'], { distinct: 700 })
	);
	const choices = roles({
		y_true: 'label',
		y_pred: 'prediction',
		y_score: 'score',
		race: 'group',
		age: 'group',
		patient: 'cluster'
	});

	test('says what the roles say, with missing words found and bins at round numbers', () => {
		expect(draftAudit(profile, choices)).toEqual({
			id: 'readmission-q4-2025',
			title: 'Readmission (Q4) 2025',
			data: { cluster: 'patient' },
			outcome: { label: 'y_true', prediction: 'y_pred', score: { column: 'y_score' } },
			groups: [
				{ column: 'race', missing: ['Unknown', '?', 'NA'], reference: { rule: 'largest' } },
				{ column: 'age', reference: { rule: 'largest' }, bins: { edges: [40, 60, 70], closed: 'left' } }
			]
		});
	});

	test('is a valid audit, and gives its roles back', () => {
		const draft = draftAudit(profile, choices);
		expect(resolveAudit(draft, {})).toMatchObject({ ok: true });
		const byColumn = (a: RoleChoice, b: RoleChoice) => (a.column < b.column ? -1 : 1);
		expect([...rolesOfAudit(draft)].sort(byColumn)).toEqual([...choices].sort(byColumn));
	});

	test('a resolved audit gives its roles back too', () => {
		const resolved = resolveAudit(draftAudit(profile, choices), {});
		if (!resolved.ok) throw new Error('the draft does not resolve');
		const names = rolesOfAudit(JSON.parse(JSON.stringify(resolved.value)) as AuditFile);
		expect(names.map((choice) => choice.column).sort()).toEqual(
			choices.map((choice) => choice.column).sort()
		);
	});

	test('a probability alone decides at one half; another score is left to be asked', () => {
		const alone = roles({ y_true: 'label', y_score: 'score', race: 'group' });
		expect(draftAudit(profile, alone).outcome?.score).toEqual({ column: 'y_score', threshold: 0.5 });
		const points = log(
			'x.csv',
			flag('y'),
			column('points', [], { kind: 'integer', distinct: 40, range: [0, 300] })
		);
		expect(draftAudit(points, roles({ y: 'label', points: 'score' })).outcome?.score).toEqual({
			column: 'points'
		});
	});

	test('several predictions are several models', () => {
		const wide = log('wide.parquet', flag('y'), flag('pred_a_1'), flag('pred_b'), column('sex', ['F', 'M']));
		const draft = draftAudit(
			wide,
			roles({ y: 'label', pred_a_1: 'prediction', pred_b: 'prediction', sex: 'group' })
		);
		expect(draft.model).toEqual({
			columns: [
				{ name: 'a_1', prediction: 'pred_a_1' },
				{ name: 'b', prediction: 'pred_b' }
			]
		});
		expect(resolveAudit(draft, {})).toMatchObject({ ok: true });
	});

	test('of two words the one that plainly is positive is said', () => {
		const words = log(
			'w.csv',
			column('label', ['no', 'Yes']),
			column('out', ['A', 'B']),
			column('sex', ['F', 'M'])
		);
		const draft = draftAudit(words, roles({ label: 'label', out: 'prediction', sex: 'group' }));
		expect(draft.outcome).toEqual({ label: { column: 'label', positive: ['Yes'] }, prediction: 'out' });
	});

	test('a name of no letters still gives an id', () => {
		expect(draftAudit(log('日本.csv'), []).id).toBe('audit');
		expect(draftAudit(log('../../<img>.csv'), []).id).toBe('img');
	});
});
