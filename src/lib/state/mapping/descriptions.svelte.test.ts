import { describe, expect, test } from 'vitest';
import type { ColumnProfile, LogProfile } from '#lib/ingest/profile.ts';
import { suggestRoles } from '#lib/ingest/suggest-roles.ts';
import { policyLibrary } from '#lib/spec/policy-library.ts';
import { UndoHistory } from '../undo-history.svelte.ts';
import { descriptionsAlone, withDescriptions, withoutDescriptions } from './compare-descriptions.ts';
import { draftOf, firstDraft } from './draft.ts';
import { editComparison, editDescriptions } from './edit-descriptions.ts';
import { withPatterns } from './gather-columns.ts';
import { Mapping } from './mapping.svelte.ts';
import { rolesIn } from './roles-in.ts';

const column = (name: string, values: readonly string[], distinct = values.length): ColumnProfile => ({
	name,
	kind: values.every((value) => value === '0' || value === '1') ? 'integer' : 'text',
	distinct,
	missing: 0,
	examples: values.map((value) => ({ value, count: 10 })),
	range: null,
	identifiers: []
});

const log = (...columns: readonly ColumnProfile[]): LogProfile => ({
	name: 'log.csv',
	bytes: 100,
	format: { kind: 'csv', delimiter: ',', quote: '"', packing: 'none' },
	sampledRows: 400,
	rows: 400,
	columns,
	warnings: []
});

const questions = log(
	column('model', ['a', 'b']),
	column('prompt_strategy', ['naive', 'few']),
	column('question_id', ['q1', 'q2'], 50),
	column('variant', ['original', 'white', 'black']),
	column('group', ['white', 'black']),
	column('answer_idx', ['A', 'B']),
	column('model_answer', ['A', 'B'])
);

const wide = log(
	column('pair_id', ['n1', 'n2'], 40),
	column('perturbation', ['baseline', 'colorful']),
	column('gender', ['M', 'F']),
	...['GPT4', 'LLAMA3'].flatMap((name) => [
		column(`${name}_VISIT`, ['0', '1']),
		column(`${name}_MANAGE`, ['0', '1'])
	])
);

function open(profile: LogProfile, kept: Parameters<typeof firstDraft>[2] = null) {
	const suggestions = suggestRoles(profile);
	const undo = new UndoHistory();
	const draft = firstDraft(profile, suggestions, kept, policyLibrary);
	const mapping = new Mapping(profile, draft, undo);
	const byGroups = draftOf(profile, suggestions, policyLibrary);
	return {
		mapping,
		undo,
		begin: () => {
			mapping.change('Descriptions', (audit) => withDescriptions(audit, profile, suggestions));
		},
		end: () => {
			mapping.change('Descriptions', (audit) => withoutDescriptions(audit, byGroups, []));
		},
		gather: (patterns: Parameters<typeof withPatterns>[1]) => {
			mapping.change('Patterns', (audit) => withPatterns(audit, patterns, profile, suggestions));
		}
	};
}

describe('a log whose columns tell cases, descriptions and answers apart', () => {
	test('is first asked for its descriptions alone, filled in, with no decision, label, guessed group or policy', () => {
		const { mapping } = open(questions);
		expect(mapping.problems).toEqual([]);
		expect(mapping.ready?.outcome).toMatchObject({ type: 'none', label: null });
		expect(mapping.ready).toMatchObject({ groups: [], metrics: [], policy: null });
		expect(mapping.ready?.model.columns).toEqual([]);
		expect(mapping.ready?.counterfactual).toMatchObject({
			pair: ['question_id'],
			stratum: ['model', 'prompt_strategy'],
			baseline: ['original'],
			answer: 'model_answer',
			gold: 'answer_idx'
		});
	});

	test('keeps a group that is called one', () => {
		expect(open(wide).mapping.audit.groups.map((group) => group.column)).toEqual(['gender']);
	});

	test('comes to the same whether descriptions are compared first, last or twice', () => {
		const { mapping, begin, end, undo } = open(questions);
		const first = mapping.audit;
		end();
		expect(mapping.ready?.outcome.label?.column).toBe('answer_idx');
		expect(mapping.ready?.policy?.id).toBe('equal-opportunity-5pp');
		begin();
		expect(mapping.audit).toEqual(first);
		undo.undo();
		undo.undo();
		expect(mapping.audit).toBe(first);
	});

	test('is remembered with the part of every column, and without what was taken out', () => {
		const { mapping } = open(questions);
		mapping.assign('model', 'ignored');
		const kept = [...rolesIn(mapping.audit)].map(([name, role]) => ({ column: name, role }));
		expect(open(questions, kept).mapping.audit.counterfactual).toEqual(mapping.audit.counterfactual);
	});

	test('that was last used for groups is drafted by groups', () => {
		const kept = [
			{ column: 'model_answer', role: 'prediction' as const },
			{ column: 'group', role: 'group' as const }
		];
		expect(open(questions, kept).mapping.audit.counterfactual).toBeUndefined();
	});
});

describe('roles of columns where descriptions are compared', () => {
	test('tell what each column is read for, and leaving one out takes it from its place', () => {
		const { mapping } = open(questions);
		expect(mapping.roleOf('model_answer')).toBe('answer');
		expect(mapping.roleOf('prompt_strategy')).toBe('stratum');
		mapping.assign('prompt_strategy', 'ignored');
		expect(mapping.audit.counterfactual?.stratum).toEqual(['model']);
		expect(mapping.audit.compare).toBeUndefined();
		mapping.assign('model_answer', 'ignored');
		expect(mapping.problems.map(({ at }) => at)).toEqual(['/counterfactual/answer']);
		mapping.assign('model_answer', 'answer');
		expect(mapping.problems).toEqual([]);
	});

	test('a decision can be judged too, and without it descriptions are compared alone again', () => {
		const { mapping } = open(questions);
		const alone = mapping.audit;
		mapping.assign('group', 'prediction');
		expect(mapping.audit.outcome.type).toBe('binary');
		expect(mapping.roleOf('group')).toBe('prediction');
		expect(mapping.audit.metrics).not.toEqual([]);
		mapping.assign('group', 'ignored');
		expect(mapping.audit).toEqual(alone);
	});

	test('a label named before its decision stays', () => {
		const { mapping } = open(questions);
		mapping.assign('group', 'label');
		mapping.assign('model', 'group');
		expect(mapping.roleOf('group')).toBe('label');
	});

	test('a decision that somebody named stays beside the descriptions, until they are compared alone', () => {
		const { mapping, begin, end } = open(questions);
		end();
		mapping.assign('group', 'prediction');
		begin();
		expect(mapping.audit.model.columns.map(({ prediction }) => prediction?.column)).toContain('group');
		mapping.change('Decision', descriptionsAlone);
		expect(mapping.problems).toEqual([]);
		expect(mapping.audit.outcome.type).toBe('none');
	});
});

describe('what is said of a column of descriptions', () => {
	test('goes with it', () => {
		const { mapping } = open(questions);
		const contrasts = [{ attribute: null, baseline: 'white', variant: 'black' }];
		const edit = (part: Parameters<typeof editDescriptions>[0]) => {
			mapping.change('x', editDescriptions(part));
		};
		edit({ contrasts, favourable: ['A'] });
		edit({ answer: 'answer_idx', gold: null });
		expect(mapping.audit.counterfactual).toMatchObject({ contrasts, favourable: null });
		edit({ variant: 'group' });
		expect(mapping.audit.counterfactual).toMatchObject({ contrasts: [], baseline: [] });
		expect(mapping.audit.compare?.pairOn).toEqual(['question_id', 'group']);
		mapping.change('x', editComparison({ by: [] }));
		expect(mapping.audit.compare).toBeUndefined();
		mapping.change('x', editComparison({ by: ['model'], baseline: 'a' }));
		expect(mapping.ready?.compare).toEqual({
			by: ['model'],
			within: ['prompt_strategy'],
			pairOn: ['question_id', 'group'],
			baseline: 'a'
		});
	});
});

describe('wide columns', () => {
	const pattern = { columns: '^(?<rater>GPT4|LLAMA3)_(?<question>VISIT|MANAGE)$', value: 'said', set: {} };

	test('of answers are gathered in the first draft, and are no decisions', () => {
		const { mapping } = open(wide);
		expect(mapping.problems).toEqual([]);
		expect(mapping.ready?.model.columns).toEqual([]);
		expect(mapping.ready?.counterfactual).toMatchObject({ answer: 'answer', stratum: ['source', 'part'] });
	});

	test('that are gathered lose their roles, before or after descriptions are compared', () => {
		const before = open(wide);
		before.end();
		before.gather([]);
		before.gather([pattern]);
		expect(before.mapping.roleOf('GPT4_VISIT')).toBe('ignored');
		before.begin();
		expect(before.mapping.problems).toEqual([]);
		const after = open(wide);
		after.gather([]);
		expect(after.mapping.problems.map(({ at }) => at)).toEqual(['/counterfactual/answer']);
		after.gather([pattern]);
		expect(after.mapping.problems).toEqual([]);
		expect(after.mapping.ready?.counterfactual).toEqual(before.mapping.ready?.counterfactual);
		expect(after.mapping.ready?.counterfactual).toMatchObject({
			answer: 'said',
			stratum: ['rater', 'question']
		});
	});

	test('a made column that is renamed stays in its place', () => {
		const { mapping, gather } = open(wide);
		gather([pattern]);
		expect(mapping.ready?.counterfactual).toMatchObject({ answer: 'said', stratum: ['rater', 'question'] });
	});
});
