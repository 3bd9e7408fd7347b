import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { logsPath } from '../logs.ts';
import { commandLine } from './support/command-line.ts';
import { parseCsv } from './support/parse-csv.ts';
import { auditSample, chooseFile, exported, openFile, resultOf, runAudit } from './support/steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = join(root, 'audits/readmission-sample');

test('one click opens the sample, and the audit finds what was planted', async ({ page }) => {
	await auditSample(page);
	const rules = page.getByRole('region', { name: 'What the policy’s rules say' });
	await expect(rules).toContainText('Preferred language Spanish: missed in 56.6 % (162 of 286)');
	await expect(rules.getByRole('listitem').first()).toContainText('outside');
	await page.getByRole('link', { name: /^Groups/ }).click();
	await expect(page.getByRole('figure', { name: 'Missed' })).toContainText('Hispanic');
});

test('the page and the command line give the same result of the sample', async ({ page }) => {
	test.setTimeout(120_000);
	await auditSample(page);
	await page.getByRole('link', { name: 'Report', exact: true }).click();
	const report = await exported(page, 'JSON');
	expect(resultOf(report)).toEqual(JSON.parse(readFileSync(join(sample, 'expected.json'), 'utf8')));
	const { resultHash } = commandLine(
		join(sample, 'audit.json'),
		join(root, 'static/samples/readmission-sample.csv')
	);
	expect((JSON.parse(report) as { resultHash: string }).resultHash).toBe(resultHash);
});

test('the sample as JSON Lines has the result of the sample', async ({ page }) => {
	const [header = [], ...rows] = parseCsv(
		readFileSync(join(root, 'static/samples/readmission-sample.csv'), 'utf8').replaceAll('\n', '\r\n')
	);
	const lines = rows
		.filter((row) => row.length === header.length)
		.map((row) => JSON.stringify(Object.fromEntries(header.map((name, at) => [name, row[at] || null]))));
	await openFile(page, join(sample, 'audit.json'));
	await chooseFile(page, {
		name: 'log.jsonl',
		mimeType: 'application/jsonl',
		buffer: Buffer.from(lines.join('\n'))
	});
	await runAudit(page);
	await page.getByRole('link', { name: 'Report', exact: true }).click();
	const report = await exported(page, 'JSON');
	expect(resultOf(report)).toEqual(JSON.parse(readFileSync(join(sample, 'expected.json'), 'utf8')));
});

const readmission = {
	parquet: logsPath('data/diabetes130/readmission_predictions_test.parquet'),
	csv: logsPath('data/diabetes130/readmission_predictions_test.csv.gz')
};

for (const [kind, log] of Object.entries(readmission)) {
	test(`the real readmission log as ${kind}: the page's result is the command line's`, async ({ page }) => {
		test.skip(log === null, 'the readmission log is not here');
		test.setTimeout(180_000);
		const audit = join(mkdtempSync(join(tmpdir(), 'plumbline-e2e-')), 'readmission.json');
		writeFileSync(
			audit,
			JSON.stringify({
				id: 'readmission',
				question: 'Does the model miss readmissions more often for some patients?',
				outcome: { label: 'y_true', prediction: 'y_pred', meaning: 'enrolled in care management' },
				groups: [
					{
						column: 'race',
						missing: ['Unknown'],
						missingMembership: 'compared',
						reference: { level: 'Caucasian' }
					},
					'gender',
					'age'
				],
				policy: 'error-rates-5pp'
			})
		);
		await openFile(page, log ?? '');
		await page.waitForURL('**/map');
		await page.getByRole('link', { name: 'Log', exact: true }).click();
		await chooseFile(page, audit);
		await runAudit(page);
		await expect(page.getByRole('region', { name: 'What the policy’s rules say' })).toContainText(
			'missed in 67.0 % (63 of 94)'
		);
		await page.getByRole('link', { name: 'Report', exact: true }).click();
		const report = await exported(page, 'JSON');
		const native = commandLine(audit, readmission.parquet ?? '');
		expect(resultOf(report)).toEqual(native.result);
		expect((JSON.parse(report) as { resultHash: string }).resultHash).toBe(native.resultHash);
	});
}

test('the view is in the address, and back takes a change back', async ({ page }) => {
	await auditSample(page);
	await page.getByRole('link', { name: /^Groups/ }).click();
	await page.getByLabel('Attribute', { exact: true }).selectOption('Preferred language');
	await expect(page).toHaveURL(/#.*attribute=language/);
	// A table below has a column of that name.
	await page.getByText('Difference', { exact: true }).first().click();
	await expect(page).toHaveURL(/#.*difference/);
	expect(new URL(page.url()).search).toBe('');
	await page.goBack();
	await expect(page).not.toHaveURL(/#.*difference/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Preferred language');
	await page.goForward();
	await expect(page).toHaveURL(/#.*difference/);
});

test('the mapping comes back for a file of the same shape', async ({ page }) => {
	await auditSample(page);
	await page.getByRole('link', { name: 'Log', exact: true }).click();
	await chooseFile(page, join(root, 'static/samples/readmission-sample.csv'));
	await page.waitForURL('**/map');
	await expect(page.getByRole('main')).toContainText(/same columns|used before|remembered|last time/i);
});
