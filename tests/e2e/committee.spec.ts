import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { auditSample, chooseFile, exported } from './support/steps.ts';

async function exportOf(page: Page, button: string): Promise<string> {
	await auditSample(page);
	await page.getByRole('link', { name: 'Report', exact: true }).click();
	return exported(page, button);
}

const rule = 'Preferred language Spanish: missed in 56.6 % (162 of 286)';

for (const [name, button] of [
	['report.json', 'JSON'],
	['cube.json', 'Counts']
] as const) {
	test(`${name} opens without its log: overview, groups and report`, async ({ page, browser }) => {
		const text = await exportOf(page, button);
		const committee = await (await browser.newContext()).newPage();
		await committee.goto(page.url().replace(/\/report.*/, '/'));
		await chooseFile(committee, { name, mimeType: 'application/json', buffer: Buffer.from(text) });
		await committee.waitForURL('**/overview');
		await expect(committee.getByRole('region', { name: 'What the policy’s rules say' })).toContainText(rule);
		await committee.getByRole('link', { name: /^Groups/ }).click();
		await committee.getByLabel('Attribute', { exact: true }).selectOption('Preferred language');
		await expect(committee.getByRole('figure', { name: 'Missed' })).toContainText('162 of 286');
		await committee.getByLabel('Attribute', { exact: true }).selectOption('Race and ethnicity');
		const flagged = committee.getByRole('figure', { name: 'Flagged without need' });
		const held = flagged.getByRole('listitem', {
			name: /^American Indian or Alaska Native: no answer, held back/
		});
		await expect(held).toBeVisible();
		await expect(held).not.toContainText(/\d/);
		await committee.getByRole('link', { name: 'Report', exact: true }).click();
		await expect(committee.getByRole('main')).toContainText(rule);
		const again = await exported(committee, 'JSON');
		const whole = await exported(page, 'JSON');
		expect((JSON.parse(again) as { resultHash: string }).resultHash).toBe(
			(JSON.parse(whole) as { resultHash: string }).resultHash
		);
		await committee.context().close();
	});
}

test('a report whose numbers somebody changed is not opened, and says so', async ({ page }) => {
	await auditSample(page);
	await page.getByRole('link', { name: 'Report', exact: true }).click();
	const text = await exported(page, 'JSON');
	const changed = text.replace(
		/"value":0\.(\d)/,
		(_, digit: string) => `"value":0.${String((Number(digit) + 1) % 10)}`
	);
	expect(changed).not.toBe(text);
	await page.goto('/');
	await chooseFile(page, { name: 'report.json', mimeType: 'application/json', buffer: Buffer.from(changed) });
	await expect(page.getByRole('main')).toContainText('report.json was changed after it was made');
	await expect(page).not.toHaveURL(/overview/);
	// Another program laid it out anew: the same numbers.
	const again = JSON.stringify(JSON.parse(text));
	await chooseFile(page, { name: 'report.json', mimeType: 'application/json', buffer: Buffer.from(again) });
	await page.waitForURL('**/overview');
});

test.describe('what leaves the report of the sample', () => {
	test.describe.configure({ mode: 'serial' });
	let page: Page;
	test.beforeAll(async ({ browser }) => {
		page = await browser.newPage();
		await auditSample(page);
		await page.getByRole('link', { name: 'Report', exact: true }).click();
	});
	test.afterAll(() => page.close());

	test('holds no count of one to ten people', async () => {
		const report = JSON.parse(await exported(page, 'JSON')) as {
			result: { measures: Record<string, number | null>[] };
		};
		const counts = report.result.measures.flatMap(({ n, numerator, denominator }) => [
			n,
			numerator,
			denominator
		]);
		expect(counts.some((count) => typeof count === 'number')).toBe(true);
		expect(counts.filter((count) => typeof count === 'number' && count > 0 && count < 11)).toEqual([]);
	});

	test('is a page that anybody can read, whole by itself', async ({ browser }) => {
		const html = await exported(page, 'Page');
		expect(html).not.toMatch(/<script|src=["']http|href=["']http/i);
		const reader = await (await browser.newContext({ offline: true })).newPage();
		await reader.setContent(html);
		await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(reader.locator('body')).toContainText(rule);
		await reader.context().close();
	});

	test('is every table, to take along', async () => {
		await page.getByRole('button', { name: 'Export: Rates by Sex', exact: true }).click();
		const waiting = page.waitForEvent('download');
		await page.getByRole('menuitem', { name: 'Download CSV' }).click();
		const text = await readFile(await (await waiting).path(), 'utf8');
		expect(text.split('\r\n')[0]).toMatch(/^Group,Rows,/);
		expect(text).toContain('Female');
	});
});
