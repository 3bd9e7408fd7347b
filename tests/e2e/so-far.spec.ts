import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { longestMotion } from './support/motion.ts';
import { chooseFile, openFile } from './support/steps.ts';

const rows = 2_000_000;
let folder: string;
let log: string;
let audit: string;
test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'plumbline-so-far-'));
	[log, audit] = [join(folder, 'log.csv'), join(folder, 'audit.json')];
	// Many patients, whom it takes a while to count; and a group of eight rows, whose number the next one would give away.
	const lines = Array.from({ length: rows }, (_, i) => {
		const score = ((i * 0.6180339887498949) % 1).toFixed(9);
		const race = i % 280_000 === 5 ? 'few' : i % 49 === 7 ? 'next' : i % 3 === 0 ? '<b>a' : 'b';
		return `p${String(i % 500_000)},${race},${String(i % 2)},${String(i % 5 === 0 ? 1 : 0)},${score}`;
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

/** Keeps what the page has screen readers say of what is known so far, and when. */
const listen = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const said: { text: string; at: number }[] = [];
		Object.assign(window, { said });
		new MutationObserver(() => {
			for (const status of document.querySelectorAll('[role=status]')) {
				const text = status.textContent.trim();
				if (text.startsWith('So far') && said.at(-1)?.text !== text)
					said.push({ text, at: performance.now() });
			}
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});

const heard = (page: Page): Promise<readonly { text: string; at: number }[]> =>
	page.evaluate(() => (window as unknown as { said: { text: string; at: number }[] }).said);

test('what is known while a log is counted is shown, is no result, goes with it, and does not leave', async ({
	page
}) => {
	test.setTimeout(400_000);
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	await openFile(page, log);
	await page.waitForURL('**/map', { timeout: 60_000 });
	await page.getByRole('link', { name: 'Log', exact: true }).click();
	await chooseFile(page, audit);
	await page.waitForURL('**/map', { timeout: 60_000 });
	await listen(page);
	const panel = page.locator('[data-stays]').filter({ has: page.getByRole('table') });
	const run = page.getByRole('button', { name: 'Run the audit' });
	const whenKnown = async (): Promise<void> => {
		await run.click();
		await expect(panel).toContainText(/So far: ([\d,]+ of|all) 2,000,000 rows.*; not the result/, {
			timeout: 150_000
		});
	};

	await test.step('it is shown while the log is counted, and gone when that is cancelled', async () => {
		await whenKnown();
		await expect(page.getByRole('progressbar')).toBeVisible();
		expect(await axeFindings(page)).toEqual([]);
		await page.getByRole('button', { name: 'Cancel' }).click();
		await expect(run).toBeVisible();
		await expect(panel).toHaveCount(0);
		await expect(page.getByText('not the result')).toHaveCount(0);
		await expect(page).toHaveURL(/map/);
	});

	await page.emulateMedia({ colorScheme: 'light' });
	await whenKnown();

	await test.step('it is what the rows so far say, and judges nothing', async () => {
		// A share of the rows that are told, from no score; 1 in 5 is selected.
		await expect(panel.getByRole('row', { name: /Everyone/ })).toContainText('20.0\u202f%');
		await expect(panel.getByRole('row', { name: /<b>a/ })).toContainText('20.0\u202f%');
		await expect(panel).toContainText('verdicts come with the result');
		await expect(panel).not.toContainText(/within|outside|inconclusive/i);
		await expect(panel.getByRole('button')).toHaveCount(0);
		await expect(panel.getByRole('link')).toHaveCount(0);
	});

	await test.step('it names nothing of a group that is smaller than the least cell', async () => {
		await expect(panel).toContainText(/And 2 more groups: smaller, or of too few people to be told/);
		await expect(panel.getByRole('row', { name: /few|next/ })).toHaveCount(0);
	});

	await test.step('everyone can read it, nothing moves, and it is not printed', async () => {
		expect(await axeFindings(page)).toEqual([]);
		expect(await longestMotion(page)).toBeLessThanOrEqual(0.01);
		await page.emulateMedia({ media: 'print' });
		await expect(panel).toBeHidden();
		await page.emulateMedia({ media: 'screen' });
		await expect(panel).toBeVisible();
	});

	await test.step('it is gone when the result is there', async () => {
		await page.waitForURL('**/overview', { timeout: 120_000 });
		await expect(page.getByRole('heading', { name: 'Every comparison' })).toBeVisible({ timeout: 60_000 });
		await expect(panel).toHaveCount(0);
		await expect(page.getByText('not the result')).toHaveCount(0);
	});

	await test.step('it is said now and then, and not all the time', async () => {
		const said = await heard(page);
		expect(said.length).toBeGreaterThanOrEqual(2);
		for (const [i, { at }] of said.slice(1).entries()) expect(at - (said[i]?.at ?? 0)).toBeGreaterThan(2_500);
	});
});
