import { describe, expect, test } from 'vitest';
import type { ColumnProfile, LogProfile } from '../profile.ts';
import { suggestRoles } from '../suggest-roles.ts';
import { isWhole, suggestDescriptions } from './suggest-descriptions.ts';

const column = (name: string, values: Readonly<Record<string, number>>, distinct = 0): ColumnProfile => ({
	name,
	kind: 'text',
	distinct: distinct === 0 ? Object.keys(values).length : distinct,
	missing: 0,
	examples: Object.entries(values).map(([value, count]) => ({ value, count })),
	range: null,
	identifiers: []
});

const flag = (name: string): ColumnProfile => ({
	...column(name, { '0': 100, '1': 100 }),
	kind: 'integer',
	range: [0, 1]
});

const log = (rows: number, ...columns: readonly ColumnProfile[]): LogProfile => ({
	name: 'log.csv',
	bytes: 1,
	format: { kind: 'csv', delimiter: ',', quote: '"', packing: 'none' },
	sampledRows: rows,
	rows,
	columns,
	warnings: []
});

const suggested = (profile: LogProfile) => suggestDescriptions(profile, suggestRoles(profile), []);

const questions = log(
	6400,
	column('model', { a: 3200, b: 3200 }),
	column('prompt_strategy', { few: 3200, naive: 3200 }),
	column('question_id', { q1: 16, q2: 16 }, 200),
	column('variant', { black: 1600, none: 1600, original: 1600, white: 1600 }),
	column('attribute', { none: 3200, race: 3200 }),
	column('group', { black: 1600, white: 1600 }),
	column('answer_idx', { A: 3200, B: 3200 }),
	column('model_answer', { A: 3200, B: 3200 })
);

const ratings = (baseline: number): LogProfile =>
	log(
		16800,
		column('pair_id', { n1: 84, n2: 84 }, 200),
		column('perturbation', { baseline, vignette: 600, colorful: 600 }),
		column('original_patient_gender', { M: 8400, F: 8400 }),
		column('rater', { GPT4: 5600, clinician_1: 5600, clinician_2: 5600 }),
		column('question', { MANAGE: 5600, RESOURCE: 5600 }),
		flag('answer')
	);

describe('what the columns of a log suggest for its descriptions', () => {
	test('of answers by models and prompts: the case, the description, the plain one, the answers and what holds apart', () => {
		const found = suggested(questions);
		expect(isWhole(found)).toBe(true);
		expect(found).toMatchObject({
			pair: ['question_id'],
			variant: 'variant',
			baseline: ['original'],
			answer: 'model_answer',
			gold: 'answer_idx',
			attribute: 'attribute',
			stratum: ['model', 'prompt_strategy'],
			compare: { by: ['prompt_strategy'], baseline: 'naive' },
			raters: null,
			unpivot: []
		});
		expect(found.roles.every(({ reason }) => reason !== '')).toBe(true);
	});

	test('two plain descriptions where no case can have both, and the people among the raters', () => {
		expect(suggested(ratings(600))).toMatchObject({
			baseline: ['baseline', 'vignette'],
			stratum: ['rater', 'question'],
			raters: { column: 'rater', humans: ['clinician_1', 'clinician_2'] },
			compare: null
		});
	});

	test('the plainer of two descriptions where some case must have both', () => {
		const crowded = ratings(600);
		const few = { ...crowded, columns: crowded.columns.filter(({ name }) => name !== 'question') };
		expect(suggested(few).baseline).toEqual(['baseline']);
	});

	test('columns of one answer each are gathered, and their names hold apart', () => {
		const wide = log(
			800,
			column('pair_id', { n1: 4, n2: 4 }, 200),
			column('perturbation', { baseline: 100, vignette: 100, colorful: 100 }),
			column('clinical_context', { ['He reports pain. '.repeat(9)]: 1 }, 799),
			...['GPT4', 'LLAMA3'].flatMap((name) => [flag(`${name}_VISIT`), flag(`${name}_MANAGE`)])
		);
		expect(suggested(wide)).toMatchObject({
			unpivot: [{ columns: '^(?<source>GPT4|LLAMA3)_(?<part>VISIT|MANAGE)$', value: 'answer' }],
			answer: 'answer',
			stratum: ['source', 'part'],
			baseline: ['baseline', 'vignette'],
			text: 'clinical_context'
		});
	});

	test('nothing whole of a log of decisions about people', () => {
		const people = log(
			100,
			flag('y_true'),
			flag('y_pred'),
			column('race', { White: 50, Black: 50 }),
			column('case_id', { a: 2 }, 50)
		);
		expect(isWhole(suggested(people))).toBe(false);
	});
});
