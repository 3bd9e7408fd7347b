import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { logsPath } from '../../../tests/logs.ts';
import { createDuckdbNodeEngine } from '../engine/duckdb-node/create-duckdb-node-engine.ts';
import type { ReadRange } from './head-and-tail.ts';
import { profileLog } from './profile-log.ts';
import type { ColumnProfile, LogProfile, Role } from './profile.ts';
import { suggestRoles } from './suggest-roles.ts';

const readPath: ReadRange<string> = async (path, start, end) => {
	const file = await open(path);
	try {
		const { buffer } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
		return buffer;
	} finally {
		await file.close();
	}
};

const profiles = new Map<string, Promise<LogProfile>>();

const profileOf = (relative: string): Promise<LogProfile> => profileAt(logsPath(relative) ?? '');

function profileAt(path: string): Promise<LogProfile> {
	const known = profiles.get(path);
	if (known !== undefined) return known;
	const made = (async () => {
		const engine = await createDuckdbNodeEngine();
		try {
			const source = { name: basename(path), bytes: (await stat(path)).size, handle: path };
			const call = { signal: new AbortController().signal, progress: () => undefined };
			const outcome = await profileLog(source, readPath, engine, call);
			if (!outcome.ok) throw new Error(outcome.problems.map((problem) => problem.message).join(' '));
			return outcome.value;
		} finally {
			await engine.close();
		}
	})();
	profiles.set(path, made);
	return made;
}

/** Columns by role, those ignored left out. */
async function roles(relative: string): Promise<Partial<Record<Role, readonly string[]>>> {
	const suggestions = suggestRoles(await profileOf(relative));
	const kept = suggestions.filter((suggestion) => suggestion.role !== 'ignored');
	return Object.fromEntries(
		[...new Set(kept.map((suggestion) => suggestion.role))].map((role) => [
			role,
			kept.filter((suggestion) => suggestion.role === role).map((suggestion) => suggestion.column)
		])
	);
}

describe('a decision that is called by no known name', () => {
	const sample = fileURLToPath(new URL('../../../static/samples/readmission-sample.csv', import.meta.url));

	test('is the column of 0 and 1 that the score is cut into, and the label is not', async () => {
		const profile = await profileAt(sample);
		const cuts = profile.columns.filter(({ cutFrom }) => cutFrom !== undefined);
		expect(cuts.map(({ name, cutFrom }) => [name, cutFrom])).toEqual([['enrolled', 'score']]);
		const suggested = suggestRoles(profile).find(({ column }) => column === 'enrolled');
		expect(suggested).toMatchObject({ role: 'prediction' });
		expect(suggested?.reason).toContain('every 1 has a higher score than every 0');
	});

	test('is not looked for where a column is called the decision', async () => {
		const profile = await profileAt(sample);
		const named = profile.columns.map((column) =>
			column.name === 'sex' ? { ...column, name: 'decision', examples: column.examples } : column
		);
		const roles = suggestRoles({ ...profile, columns: named });
		expect(roles.find(({ column }) => column === 'enrolled')?.role).toBe('ignored');
	});
});

describe('what a column is called and what is in it', () => {
	const column = (
		name: string,
		kind: ColumnProfile['kind'],
		...values: readonly string[]
	): ColumnProfile => ({
		name,
		kind,
		distinct: values.length,
		missing: 0,
		examples: values.map((value) => ({ value, count: 10 })),
		range: null,
		quartiles: null,
		identifiers: []
	});
	const roleOf = (only: ColumnProfile): Role | undefined =>
		suggestRoles({
			name: 'log',
			bytes: 1000,
			format: { kind: 'parquet' },
			sampledRows: 1000,
			rows: 1000,
			columns: [only],
			warnings: []
		})[0]?.role;

	test('a score with decimal commas is a score, and words are none', () => {
		expect(roleOf(column('score', 'text', '0,25', '0,5', '0,75'))).toBe('score');
		expect(roleOf(column('risk', 'text', '25 %', '50 %', '75 %'))).toBe('score');
		expect(roleOf(column('score', 'text', 'low', 'middle', 'high'))).not.toBe('score');
	});

	test('a column that says when a row was scored is a time, however it is written, and no score', () => {
		expect(roleOf(column('scored_at', 'date', '2025-01-01', '2025-01-02', '2025-01-03'))).toBe('time');
		expect(roleOf(column('score_date', 'text', '31.01.2025', '28.02.2025', '15.03.2025'))).toBe('time');
		expect(roleOf(column('score_time', 'number', '45659.35', '45660.5', '45661.1'))).toBe('ignored');
	});

	test('numbers beside the answer of a language model are no decision', () => {
		expect(roleOf(column('response.body.choices.0.index', 'integer', '0'))).toBe('ignored');
		expect(roleOf(column('response.body.choices.0.message.content', 'text', 'yes', 'no'))).toBe('prediction');
		expect(roleOf(column('response', 'integer', '0', '1'))).toBe('prediction');
	});
});

describe.skipIf(logsPath('data') === null)('roles suggested for real logs', () => {
	afterAll(() => profiles.clear());

	const readmission = {
		cluster: ['patient_nbr'],
		group: ['race', 'gender', 'age', 'medicare', 'medicaid'],
		label: ['y_true'],
		score: ['y_score'],
		prediction: ['y_pred']
	};

	test('readmission, the same from Parquet and CSV', async () => {
		expect(await roles('data/diabetes130/readmission_predictions_test.parquet')).toEqual(readmission);
		expect(await roles('data/diabetes130/readmission_predictions_test.csv.gz')).toEqual(readmission);
	});

	test('a readmission log has the same columns and kinds in Parquet and CSV', async () => {
		const shape = async (path: string) =>
			(await profileOf(path)).columns.map(({ name, kind, distinct }) => [name, kind, distinct]);
		expect(await shape('data/diabetes130/readmission_predictions_test.parquet')).toEqual(
			await shape('data/diabetes130/readmission_predictions_test.csv.gz')
		);
	});

	test('COMPAS, Adult and stop-and-frisk: a score of 0 and 1 is a prediction', async () => {
		expect(await roles('conformance/aequitas/compas_for_aequitas.csv')).toEqual({
			prediction: ['score'],
			label: ['label_value'],
			group: ['race', 'sex', 'age_cat']
		});
		expect(await roles('conformance/aequitas/adult_rf_binary.csv')).toEqual({
			label: ['label_value'],
			prediction: ['score'],
			group: ['education', 'gender', 'race']
		});
		expect(await roles('conformance/aequitas/nyc_sqf_for_aequitas.csv')).toEqual({
			prediction: ['score'],
			label: ['label_value'],
			group: ['race', 'sex']
		});
		expect(await roles('conformance/divexplorer/compas_discretized.csv')).toEqual({
			group: ['age', 'race', 'sex'],
			label: ['class'],
			prediction: ['predicted']
		});
	});

	test('seven models in a wide log are seven predictions', async () => {
		const found = await roles('data/acs_income_preds/acs_income_predictions.parquet');
		expect(found).toMatchObject({ label: ['y_true'], group: ['RAC1P_code', 'SEX', 'SCHL', 'age_band'] });
		expect(found.prediction).toHaveLength(7);
		expect(Object.keys(found).sort()).toEqual(['group', 'label', 'prediction']);
	});

	test('a counterfactual log of language models has pair, variant and model', async () => {
		for (const path of [
			'data/fairmedprompt/fairmedprompt_long.parquet',
			'data/fairmedprompt/fairmedprompt_naive_long.csv'
		]) {
			expect(await roles(path), path).toMatchObject({
				model: ['model'],
				pair: ['question_id'],
				variant: ['variant'],
				label: ['answer_idx'],
				prediction: ['model_answer']
			});
		}
		expect(await roles('data/medperturb/medperturb_long.parquet')).toEqual({
			pair: ['pair_id'],
			variant: ['perturbation'],
			group: ['original_patient_gender'],
			model: ['rater'],
			prediction: ['answer']
		});
	});

	test('answers of language models in a wide log are predictions', async () => {
		const found = await roles('data/medperturb/medperturb_wide.csv');
		expect(found).toMatchObject({
			pair: ['pair_id'],
			variant: ['perturbation'],
			group: ['original_patient_gender']
		});
		expect(found.prediction).toContain('LLAMA3-70_VISIT');
	});

	test('identifiers of the readmission log are found, without repeating a value', async () => {
		const profile = await profileOf('data/diabetes130/readmission_predictions_test.parquet');
		const found = profile.columns.filter((column) => column.identifiers.length > 0);
		expect(found.map((column) => [column.name, column.identifiers[0]?.kind])).toEqual([
			['encounter_id', 'medical-record'],
			['patient_nbr', 'medical-record']
		]);
	});

	test('every suggestion gives its reason', async () => {
		const suggestions = suggestRoles(
			await profileOf('data/diabetes130/readmission_predictions_test.parquet')
		);
		const reason = (name: string) => suggestions.find((suggestion) => suggestion.column === name)?.reason;
		expect(reason('y_true')).toBe('two values, 0 and 1; name contains *y true*');
		expect(reason('age_detail')).toBe('a finer version of age (10 values against 3)');
		expect(reason('encounter_id')).toContain('identifies rows');
		expect(suggestions.every((suggestion) => suggestion.reason !== '')).toBe(true);
	});
});
