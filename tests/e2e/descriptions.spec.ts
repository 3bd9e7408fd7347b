import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { longMedPerturb, wideMedPerturb } from '../conformance/medperturb-audits.ts';
import { logsPath } from '../logs.ts';
import { expectColumns, goTo, openDashboard, openFile, openSample, runAudit } from './support/journey.ts';
import { exported, resultOf } from './support/steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.setTimeout(240_000);

const fairMedPrompt = {
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
	},
	compare: { by: 'prompt_strategy', baseline: 'naive' }
};

/** What the command line says of this log. */
function byCommandLine(audit: object, log: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-e2e-'));
	const file = join(folder, 'audit.json');
	writeFileSync(file, JSON.stringify(audit));
	const out = join(folder, 'report');
	try {
		execFileSync(
			process.execPath,
			[join(root, 'bin/plumbline'), 'audit', file, '--data', log, '--out', out, '--format', 'json'],
			{ stdio: 'pipe' }
		);
	} catch (error) {
		// 1 says that a shift is outside the margin; anything else is trouble.
		if ((error as { status?: number }).status !== 1) throw error;
	}
	return readFileSync(join(out, 'report.json'), 'utf8');
}

async function openLog(page: Page, audit: object, log: string): Promise<void> {
	await openDashboard(page);
	await openFile(page, { name: 'audit.json', bytes: JSON.stringify(audit) });
	await openFile(page, { name: log.split('/').at(-1) ?? '', bytes: readFileSync(log) });
	await expectColumns(page);
}

for (const [name, audit, path] of [
	['five models on 801 vignettes', fairMedPrompt, 'data/fairmedprompt/fairmedprompt_long.parquet'],
	['models and clinicians', longMedPerturb, 'data/medperturb/medperturb_long.parquet'],
	['a wide log with its texts', wideMedPerturb, 'data/medperturb/medperturb_wide.csv']
] as const) {
	const log = logsPath(path);
	test(`the page finds what the command line finds: ${name}`, async ({ page }) => {
		test.skip(log === null, 'the real logs are not here');
		const result = resultOf(byCommandLine(audit, log ?? ''));
		await openLog(page, audit, log ?? '');
		await runAudit(page);
		await goTo(page, 'Report');
		expect(resultOf(await exported(page, 'JSON'))).toEqual(result);
	});
}

/** What axe finds wrong, and how far the page moves sideways. */
async function wrongWith(page: Page): Promise<readonly string[]> {
	await page.evaluate(axeSource);
	const found = await page.evaluate(async () => {
		const { axe } = window as unknown as {
			axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
		};
		return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
	});
	const sideways = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	return sideways > 0 ? [...found, `moves sideways by ${String(sideways)}`] : found;
}

test('axe finds nothing on any part of the descriptions, and arrow keys go through the parts', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openDashboard(page);
	await openSample(page, /Advice by two language models/);
	await runAudit(page);
	await goTo(page, 'Descriptions');
	const tabs = page.getByRole('tab');
	await expect(tabs).toHaveText([/Flips/, /Answers/, /Adaptations/, /behaviour/, /Texts/, /Pairs/, /Cases/]);
	for (const [scheme, width] of [
		['light', 1440],
		['dark', 390]
	] as const) {
		await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height: 900 });
		await tabs.first().focus();
		await page.keyboard.press('Enter');
		for (let i = 0; i < (await tabs.count()); i++) {
			await expect(tabs.nth(i)).toBeFocused();
			await expect(tabs.nth(i)).toHaveAttribute('aria-selected', 'true');
			if ((await tabs.nth(i).innerText()).startsWith('Cases'))
				await expect(page.getByRole('article')).toBeVisible();
			expect(await wrongWith(page), `${scheme}, part ${String(i)}`).toEqual([]);
			await page.keyboard.press('ArrowRight');
		}
	}
});

test('flips, answers, adaptations and tests of behaviour are shown by group of the patients', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openDashboard(page);
	await openSample(page, /Advice by two language models/);
	await runAudit(page);
	await goTo(page, 'Descriptions');
	const groups = page.getByLabel('By group of the patients');
	await groups.selectOption({ label: 'Sex of the patient' });
	for (const part of ['Flips', 'Answers', 'Adaptations', 'Tests of behaviour']) {
		await page.getByRole('tab', { name: part }).click();
		await expect(groups).toHaveValue('=sex');
		for (const sex of [/\bFemale\b/, /\bMale\b/])
			await expect(page.getByRole('tabpanel').getByText(sex).first(), part).toBeVisible();
		for (const width of [1440, 390]) {
			await page.setViewportSize({ width, height: 900 });
			expect(await wrongWith(page), `${part}, ${String(width)} pixels`).toEqual([]);
		}
	}
});

test('texts that changed more than intended are told with what changed, and the table leaves whole', async ({
	page
}) => {
	await openDashboard(page);
	await openSample(page, /Advice by two language models/);
	await runAudit(page);
	await goTo(page, 'Descriptions');
	await page
		.getByLabel('Comparison', { exact: true })
		.selectOption({ label: 'income: original → low_income' });
	await page.getByRole('tab', { name: 'Texts' }).click();
	const part = page.getByRole('region', { name: 'Pairs that changed more than intended', exact: true });
	await expect(part).toContainText('more changed than the words that tell the descriptions apart');
	await expect(part.getByRole('cell', { name: /cleans offices at night/ }).first()).toBeVisible();
	await part.getByRole('button', { name: 'About intended words' }).click();
	await expect(page.getByRole('dialog', { name: 'intended words' })).toContainText('word diff');
	await page.keyboard.press('Escape');
	await part.getByRole('button', { name: /^Export: / }).click();
	const waiting = page.waitForEvent('download');
	await page.getByRole('menuitem', { name: /CSV/ }).click();
	const csv = readFileSync(await (await waiting).path(), 'utf8');
	expect(csv.split('\n')[0]).toContain('Changed more');
	expect(csv).toContain('cleans offices at night');
});

const medPerturb = logsPath('data/medperturb/medperturb_long.parquet');

test('people stand beside the models with Fleiss’ kappa, on the page and in the report', async ({ page }) => {
	test.skip(medPerturb === null, 'the real logs are not here');
	await openLog(page, longMedPerturb, medPerturb ?? '');
	await runAudit(page);
	await goTo(page, 'Descriptions');
	await page.getByRole('tab', { name: 'People beside models' }).click();
	await expect(
		page.getByRole('region', { name: 'How far the people agree with each other', exact: true })
	).toContainText('Fleiss’ kappa');
	const beside = page.getByRole('region', { name: 'Models beside most of the people', exact: true });
	await expect(beside.getByRole('rowheader', { name: 'GPT4' }).first()).toBeVisible();
	expect(await wrongWith(page)).toEqual([]);
	await goTo(page, 'Report');
	const html = await exported(page, 'Page');
	expect(html).toContain('Models beside most of the people');
});

const fairLog = logsPath('data/fairmedprompt/fairmedprompt_long.parquet');

test('the columns of a log of answers come filled in, and what the page asks the command line answers alike', async ({
	page
}) => {
	test.skip(fairLog === null, 'the real logs are not here');
	await openDashboard(page);
	await openFile(page, { name: 'fairmedprompt.parquet', bytes: readFileSync(fairLog ?? '') });
	await expectColumns(page);
	// Any order of clicks comes to the same.
	await page.getByRole('button', { name: 'Compare no descriptions' }).click();
	await expect(page.getByLabel('Role of answer_idx')).toHaveValue('label');
	await page.getByRole('button', { name: 'Compare descriptions' }).click();
	await expect(page.getByLabel('Role of answer_idx')).toHaveValue('gold');
	await expect(page.getByLabel('Role of group')).toHaveValue('ignored');
	for (const pair of ['white and black', 'male and female', 'high_income and low_income']) {
		await page.getByRole('button', { name: `Add the pair ${pair}` }).focus();
		await page.keyboard.press('Enter');
	}
	await page.getByLabel('How the descriptions of income were made').selectOption('adversarial');
	await page.getByLabel('An answer may rightly change with none').check();
	await page.getByRole('button', { name: /^Undo/ }).click();
	await expect(page.getByLabel('An answer may rightly change with none')).not.toBeChecked();
	await expect(page.getByLabel('Base adaptation')).toHaveValue('=naive');
	expect(await wrongWith(page)).toEqual([]);
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save audit file' }).click();
	const audit = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as object;
	expect(audit).toMatchObject({
		policy: null,
		groups: [],
		counterfactual: {
			pair: ['question_id'],
			stratum: ['model', 'prompt_strategy'],
			baseline: ['original'],
			contrasts: fairMedPrompt.counterfactual.contrasts.map((contrast) => ({ ...contrast, attribute: null })),
			attributes: { income: { legitimate: false, kind: 'adversarial' } }
		},
		compare: { by: ['prompt_strategy'], baseline: 'naive' }
	});
	await runAudit(page);
	await goTo(page, 'Report');
	expect(resultOf(await exported(page, 'JSON'))).toEqual(resultOf(byCommandLine(audit, fairLog ?? '')));
});

test('a wide log is gathered and its descriptions are named on the page, without an audit file', async ({
	page
}) => {
	const log = [
		'case_id,who,A_VISIT,B_VISIT',
		...Array.from({ length: 40 }, (_, i) => [`${i},plain,0,1`, `${i},old,${i % 4 === 0 ? 1 : 0},1`]).flat()
	].join('\n');
	await openDashboard(page);
	await openFile(page, { name: 'wide.csv', bytes: log });
	await expectColumns(page);
	await page.getByRole('button', { name: 'Add columns to gather' }).click();
	await expect(page.getByText('2 columns of 4 become rows: 5 rows of the log become 10.')).toBeVisible();
	await page.getByRole('button', { name: 'Compare descriptions' }).click();
	await expect(page.getByRole('list', { name: 'A case: columns chosen' })).toContainText('case_id');
	await expect(page.getByRole('list', { name: 'Apart by: columns chosen' })).toContainText('source');
	await expect(page.getByText('Description is not said yet. Choose it under Descriptions.')).toHaveCount(2);
	await page.getByLabel('Description', { exact: true }).selectOption({ label: 'who' });
	await page.getByRole('group', { name: 'Compared with' }).getByLabel('plain').check();
	await page.getByRole('group', { name: 'Good for the patient' }).getByLabel('1').check();
	expect(await wrongWith(page)).toEqual([]);
	await runAudit(page);
	await expect(page.getByText('10 the other way').first()).toBeVisible();
});
