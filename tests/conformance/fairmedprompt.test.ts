import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/lib/report/result.ts';
import { logsPath } from '../logs.ts';
import reference from '../reference/real-descriptions/real_descriptions.json' with { type: 'json' };
import { parquet, plainRows, resultOf } from './described.ts';

const folder = 'data/fairmedprompt';
const log = logsPath(`${folder}/fairmedprompt_long.parquet`);
const published = (name: string) =>
	plainRows(readFileSync(logsPath(`${folder}/published/${name}`) ?? '', 'utf8'));

const models: Readonly<Record<string, string>> = {
	claude: 'Claude-Sonnet-4',
	deepseek: 'DeepSeek-V3.1',
	gemini: 'Gemini-2.5-Flash',
	gpt: 'GPT-5-Mini',
	qwen: 'Qwen-3'
};
/** The privileged description and the other of each published gap. */
const sides: Readonly<Record<string, readonly [string, string]>> = {
	race: ['white', 'black'],
	sex: ['male', 'female'],
	SES: ['high_income', 'low_income']
};

const audit = {
	id: 'fairmedprompt',
	model: { column: 'model' },
	counterfactual: {
		pair: 'question_id',
		stratum: ['model', 'prompt_strategy'],
		variant: 'variant',
		baseline: 'original',
		answer: 'model_answer',
		gold: 'answer_idx',
		attribute: 'attribute',
		contrasts: [
			{ attribute: 'race', baseline: 'white', variant: 'black' },
			{ attribute: 'sex', baseline: 'male', variant: 'female' },
			{ attribute: 'income', baseline: 'high_income', variant: 'low_income' }
		]
	}
};
const stratum = (model: string, strategy: string) => `model=${model} · prompt_strategy=${strategy}`;

describe.skipIf(log === null)('five models on 801 vignettes, each under eight descriptions', () => {
	let result: Result;
	beforeAll(async () => {
		result = await resultOf(audit, log ?? '', parquet);
	}, 120_000);
	const flip = (of: string, baseline: string, variant: string, attribute?: string) =>
		result.descriptions.flips.find(
			(row) =>
				row.stratum === of &&
				row.baseline === baseline &&
				row.variant === variant &&
				(attribute === undefined || row.attribute === attribute)
		);

	it('have the published accuracy under every description', () => {
		const accuracies = new Map(
			result.measures
				.filter(({ metric }) => metric === 'accuracy')
				.map((row) => [`${row.stratum ?? ''} ${row.variant ?? ''}`, row.value])
		);
		const rows = published('acc_table.csv');
		expect(rows.length).toBe(200);
		for (const { model = '', prompt = '', variant = '', accuracy } of rows)
			expect(
				accuracies.get(`${stratum(models[model] ?? '', prompt)} ${variant}`),
				`${model} ${prompt} ${variant}`
			).toBeCloseTo(Number(accuracy), 9);
	});

	it('have the published gap as the negated net shift of the two descriptions', () => {
		const rows = published('gap_table.csv');
		expect(rows.length).toBe(75);
		for (const { model = '', prompt = '', type = '', gap } of rows) {
			const [baseline, variant] = sides[type] ?? ['', ''];
			const row = flip(stratum(models[model] ?? '', prompt), baseline, variant);
			expect(-(row?.net_shift ?? NaN), `${model} ${prompt} ${type}`).toBeCloseTo(Number(gap), 9);
		}
	});

	it.each(reference.mcnemar)(
		'$model, $strategy: $variant against $baseline as McNemar by scipy',
		(theirs) => {
			const row = flip(stratum(theirs.model, theirs.strategy), theirs.baseline, theirs.variant);
			expect(row).toMatchObject({
				test: 'mcnemar-exact',
				baseline_only: theirs.baseline_only,
				variant_only: theirs.variant_only
			});
			expect((row?.p ?? NaN) / theirs.p).toBeCloseTo(1, 9);
		}
	);

	it.each(reference.cochran)("$model, $strategy, $attribute: Cochran's Q as by statsmodels", (theirs) => {
		const row = flip(stratum(theirs.model, theirs.strategy), 'original', '*', theirs.attribute);
		expect(row).toMatchObject({ test: 'cochran-q', pairs: theirs.cases });
		expect(row?.statistic).toBeCloseTo(theirs.statistic, 8);
		expect((row?.p ?? NaN) / theirs.p).toBeCloseTo(1, 8);
	});
});
