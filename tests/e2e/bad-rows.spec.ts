import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import { expectColumns, goTo, openDashboard, openFile, runAudit } from './support/journey.ts';

const rows = Array.from({ length: 400 }, (_, i) => `${i % 3 ? 'A' : 'B'},${i % 2},${(i >> 1) % 2}`);
const text = (lines: readonly string[]): string => ['race,label,prediction', ...lines, ''].join('\n');
const early = text([...rows.slice(0, 50), 'A,1', '<b>x</b>,"0"z,1', ...rows.slice(50)]);
/** Beyond what is looked at before the columns are shown. */
const late = text([...Array.from({ length: 2500 }, () => rows).flat(), '=A,1', 'A,0,1']);

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function axeFindings(page: Page): Promise<readonly string[]> {
	await page.evaluate(axeSource);
	return page.evaluate(async () => {
		const { axe } = globalThis as unknown as {
			axe: { run: () => Promise<{ violations: readonly { id: string; help: string }[] }> };
		};
		return (await axe.run()).violations.map(({ id, help }) => `${id}: ${help}`);
	});
}

const panel = (page: Page) => page.getByRole('region', { name: 'Rows that cannot be read', exact: true });
const leaveOut = (page: Page) => page.getByRole('button', { name: /^Leave th.* out and go on$/ });

test.setTimeout(180_000);

test('rows that cannot be read are shown, saved, left out and told of everywhere', async ({ page }) => {
	await openDashboard(page);
	await openFile(page, { name: 'bad.csv', bytes: early });
	await expect(panel(page)).toContainText('2 of the 402 rows of bad.csv cannot be read');
	await expect(panel(page)).toContainText('2 fields, where the header has 3');
	await expect(panel(page)).toContainText('<b>x</b>');
	await expect(panel(page).getByRole('row')).toHaveCount(3);
	expect(await axeFindings(page)).toEqual([]);
	const saved = page.waitForEvent('download');
	await panel(page).getByRole('button', { name: 'Download the list as CSV' }).click();
	expect(await readFile(await (await saved).path(), 'utf8')).toContain('bad.csv,52,prediction,"A,1"');
	await leaveOut(page).click();
	await expectColumns(page);
	await expect(
		page.getByText('2 of the 402 rows of bad.csv could not be read and are left out')
	).toBeVisible();
	await runAudit(page);
	await expect(
		page
			.getByText('2 of the log’s 402 rows could not be read')
			.or(page.getByText("2 of the log's 402 rows could not be read"))
			.first()
	).toBeVisible();
	await goTo(page, 'Report');
	await expect(page.getByText('2 left out that could not be read')).toBeVisible();
});

test('the choice is of the rows of all files, and each file says how many of its rows are left out', async ({
	page
}) => {
	await openDashboard(page);
	const file = (name: string, content: string) => ({
		name,
		mimeType: 'text/csv',
		buffer: Buffer.from(content)
	});
	const good = text(rows.map((row) => row.toLowerCase()));
	// Beyond what is looked at of a file before the columns are shown.
	const second = text([...Array.from({ length: 60 }, () => rows).flat(), 'A,1', 'B,1', 'B']);
	await page
		.locator('main input[type="file"]')
		.first()
		.setInputFiles([file('first.csv', early), file('good.csv', good), file('second.csv', second)]);
	const of = (name: string) =>
		page.getByRole('region', { name: `Rows of ${name} that cannot be read`, exact: true });
	await expect(of('first.csv')).toContainText('2 of the 402 rows of first.csv cannot be read');
	await expect(of('second.csv')).toContainText('3 of the 24,003 rows of second.csv cannot be read');
	await expect(of('good.csv')).toHaveCount(0);
	await expect(leaveOut(page)).toHaveText('Leave these rows of 2 files out and go on');
	expect(await axeFindings(page)).toEqual([]);
	await leaveOut(page).click();
	await expectColumns(page);
	const files = page.getByRole('region', { name: 'Files', exact: true }).getByRole('listitem');
	await expect(files.nth(0)).toContainText('400 rows, 2 left out');
	await expect(files.nth(2)).toContainText('24,000 rows, 3 left out');
	await runAudit(page);
	await page
		.getByRole('navigation')
		.getByRole('link', { name: /^Columns/ })
		.click();
	await expect(files.nth(1)).toContainText('400 rows');
	await expect(files.nth(1)).not.toContainText('left out');
	await expect(files.nth(2)).toContainText('24,000 rows, 3 left out');
});

test('a bad row far down is refused where the log is counted, and left out there', async ({ page }) => {
	await openDashboard(page);
	await openFile(page, { name: 'late.csv', bytes: late });
	await expectColumns(page);
	await page.getByRole('button', { name: 'Run the audit' }).click();
	await expect(panel(page)).toContainText('1 of the 1,000,002 rows of late.csv cannot be read');
	await leaveOut(page).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/overview/);
	await expect(page.getByText("1 of the log's 1,000,002 rows could not be read").first()).toBeVisible();
	await page
		.getByRole('navigation')
		.getByRole('link', { name: /^Columns/ })
		.click();
	await expect(
		page.getByText('1 of the 1,000,002 rows of late.csv could not be read and is left out').first()
	).toBeVisible();
});

test('what was refused can be put aside, and another log opened', async ({ page }) => {
	await openDashboard(page);
	await openFile(page, { name: 'bad.csv', bytes: early });
	await panel(page).getByRole('button', { name: 'Dismiss' }).click();
	await expect(panel(page)).toHaveCount(0);
	await openFile(page, { name: 'good.csv', bytes: text(rows) });
	await expectColumns(page);
	await expect(page.getByText('could not be read')).toHaveCount(0);
});

for (const [width, scheme] of [
	[1440, 'light'],
	[390, 'dark']
] as const) {
	test(`the list fits a page of ${width} pixels`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: scheme });
		await page.setViewportSize({ width, height: 900 });
		await openDashboard(page);
		await openFile(page, { name: 'bad.csv', bytes: early });
		await expect(panel(page)).toBeVisible();
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(overflow).toBeLessThanOrEqual(0);
		if (process.env['PLUMBLINE_SHOTS'])
			await page.screenshot({ path: `${process.env['PLUMBLINE_SHOTS']}/${width}.png` });
	});
}
