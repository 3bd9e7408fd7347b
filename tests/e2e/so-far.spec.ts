import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { chooseFile, openFile } from './support/steps.ts';

const rows = 1_000_000;
let folder: string;
let log: string;
let audit: string;
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'plumbline-so-far-'));
	[log, audit] = [join(folder, 'log.csv'), join(folder, 'audit.json')];
	// Many patients, whom it takes a while to count.
	const lines = Array.from({ length: rows }, (_, i) => {
		const score = ((i * 0.6180339887498949) % 1).toFixed(9);
		return `p${String(i % 250_000)},${i % 3 === 0 ? '<b>a' : 'b'},${String(i % 2)},${String(i % 5 === 0 ? 1 : 0)},${score}`;
	});
	await writeFile(log, `patient,race,y,p,score\n${lines.join('\n')}\n`);
	const definition = {
		id: 'so-far',
		data: { cluster: 'patient' },
		outcome: { label: 'y', prediction: 'p', score: 'score' },
		groups: ['race'],
		metrics: ['auroc', 'selection_rate'],
		policy: 'equal-opportunity-5pp'
	};
	await writeFile(audit, JSON.stringify(definition));
});
test.afterAll(() => rm(folder, { recursive: true }));

test('what is known while a log is counted is shown, is no result, and does not leave', async ({ page }) => {
	await openFile(page, log);
	await page.waitForURL('**/map', { timeout: 60_000 });
	await page.getByRole('link', { name: 'Log', exact: true }).click();
	await chooseFile(page, audit);
	await page.waitForURL('**/map', { timeout: 60_000 });
	await page.getByRole('button', { name: 'Run the audit' }).click();
	const panel = page.locator('[data-stays]').filter({ has: page.getByRole('table') });
	await expect(panel).toContainText(/So far: [\d,]+ of 1,000,000 rows, not the whole|All 1,000,000 rows/, {
		timeout: 100_000
	});
	// A share of the rows that are told, from no score; 1 in 5 is selected.
	const everyone = panel.getByRole('row', { name: /Everyone/ });
	await expect(everyone).toContainText('20.0\u202f%');
	await expect(panel.getByRole('row', { name: /<b>a/ })).toContainText('20.0\u202f%');
	await expect(panel).toContainText('verdicts come with the whole');
	await expect(panel).not.toContainText(/within|outside|inconclusive/i);
	await expect(panel.getByRole('button')).toHaveCount(0);
	await expect(panel.getByRole('link')).toHaveCount(0);
	expect(await axeFindings(page)).toEqual([]);
	await page.emulateMedia({ media: 'print' });
	await expect(panel).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await expect(page).toHaveURL(/map/);
	await page.waitForURL('**/overview', { timeout: 120_000 });
	await expect(page.getByRole('heading', { name: 'Every comparison' })).toBeVisible({ timeout: 60_000 });
	await expect(panel).toHaveCount(0);
	await expect(page.getByText('verdicts come with the whole')).toHaveCount(0);
});
