import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { openFile } from './support/steps.ts';

test.setTimeout(240_000);

/** From the first page to the cases of a comparison of descriptions. */
async function toCases(page: Page): Promise<void> {
	await page.waitForURL('**/map');
	await page.getByRole('button', { name: 'Run the audit' }).click();
	await page.waitForURL(/\/(overview|descriptions)/);
	await page.getByRole('link', { name: 'Descriptions', exact: true }).click();
	await page.getByRole('tab', { name: 'Cases' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('article')).toBeVisible();
}

test('the cases of the sample open with a harmed one, by the keyboard, and only the swapped words are marked', async ({
	page
}) => {
	await page.goto('/');
	const sample = page
		.getByRole('listitem')
		.filter({ hasText: 'Advice by two language models' })
		.getByRole('button');
	await expect(sample).toBeEnabled();
	await sample.click();
	await toCases(page);
	await page.getByLabel('Comparison', { exact: true }).selectOption({ label: 'race: white → black' });

	const list = page.getByRole('list', { name: 'Cases' });
	const current = list.locator('[aria-current=true]');
	await expect(current).toContainText('Less often right');
	const article = page.getByRole('article');
	await expect(article).toContainText('Right answer: refer now');
	await expect(article.locator('del')).toHaveText(/white/i);
	await expect(article.locator('ins')).toHaveText(/Black/);
	await expect(article.locator('del.more, ins.more')).toHaveCount(0);
	await expect(article.getByText('wrong', { exact: true }).first()).toBeVisible();

	const first = await current.innerText();
	await current.focus();
	await page.keyboard.press('j');
	await expect(current).toBeFocused();
	await expect(current).not.toHaveText(first);
	const second = await current.innerText();
	await page.keyboard.press('ArrowUp');
	expect(await current.innerText()).toBe(first);
	await page.keyboard.press('ArrowDown');
	expect(await current.innerText()).toBe(second);
	await expect(article).toHaveAccessibleName(`Case ${second.split(/\s/)[0] ?? ''}`);

	await page
		.getByLabel('Comparison', { exact: true })
		.selectOption({ label: 'income: original → low_income' });
	await expect(article.locator('ins.more')).toContainText('cleans offices at night');

	await page.getByLabel('Kind of case').selectOption('unchanged');
	await expect(current).toContainText('Unchanged');
	await page.setViewportSize({ width: 390, height: 800 });
	const wide = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(wide).toBeLessThanOrEqual(0);
});

test('markup in a text is shown as text', async ({ page }) => {
	const hostile = '<img src=x onerror=alert(1)><b>bold</b>';
	const rows = ['c,v,a,t'];
	for (let c = 0; c < 30; c++) {
		rows.push(
			`${c},plain,yes,"A man ${hostile}"`,
			`${c},other,${c % 2 === 0 ? 'no' : 'yes'},"A woman ${hostile}"`
		);
	}
	const audit = {
		id: 'hostile',
		counterfactual: { pair: 'c', variant: 'v', baseline: 'plain', answer: 'a', favourable: 'yes', text: 't' },
		data: { rowsAre: 'cases' }
	};
	await openFile(page, {
		name: 'audit.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(audit))
	});
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({
			name: 'log.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(rows.join('\n'))
		});
	await toCases(page);
	const article = page.getByRole('article');
	await expect(article).toContainText(hostile);
	await expect(article.locator('img, b')).toHaveCount(0);
	await expect(article.locator('ins.intended')).toContainText('woman');
});

test('a report without its log says that single cases need the log', async ({ page }) => {
	await page.goto('/');
	const sample = page
		.getByRole('listitem')
		.filter({ hasText: 'Advice by two language models' })
		.getByRole('button');
	await sample.click();
	await page.waitForURL('**/map');
	await page.getByRole('button', { name: 'Run the audit' }).click();
	await page.waitForURL(/\/(overview|descriptions)/);
	await page.getByRole('link', { name: 'Report', exact: true }).click();
	const waiting = page.waitForEvent('download');
	await page
		.getByRole('region', { name: 'Export' })
		.getByRole('button', { name: 'JSON', exact: true })
		.click();
	const path = await (await waiting).path();
	await page.getByRole('link', { name: 'Log', exact: true }).click();
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({
			name: 'report.json',
			mimeType: 'application/json',
			buffer: readFileSync(path)
		});
	await page.waitForURL(/\/(overview|descriptions)/);
	await page.getByRole('link', { name: 'Descriptions', exact: true }).click();
	await page.getByRole('tab', { name: 'Cases' }).click();
	await expect(page.getByText('Single cases need the log')).toBeVisible();
});
