import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test, type Locator, type Page } from '@playwright/test';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds, as "rule: where"; run through the driver, since the page's policy lets no script in. */
async function violations(page: Page): Promise<readonly string[]> {
	await page.evaluate(`${await readFile(axe, 'utf8')};0`);
	return page.evaluate(async () => {
		const { axe: engine } = window as unknown as {
			axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
		};
		const { violations: found } = await engine.run();
		return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`);
	});
}

/** What the export of a figure or table saves. */
async function fileFrom(page: Page, part: Locator, format: string): Promise<string> {
	await part.getByRole('button', { name: /^Export/ }).click();
	const leaving = page.waitForEvent('download');
	await page.getByRole('menuitem', { name: `Download ${format}` }).click();
	return readFile(await (await leaving).path(), 'utf8');
}

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [1440, 390]) {
		test(`axe finds nothing in the gallery, ${colorScheme}, ${width} pixels`, async ({ browser }) => {
			const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
			await page.goto('/gallery');
			await expect(page.getByRole('heading', { name: 'Gallery', level: 1 })).toBeVisible();
			expect(await violations(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
			await page.close();
		});
	}
}

test.describe('in the gallery', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('/gallery');
		await page.waitForLoadState('networkidle');
	});

	test('arrow keys move through the rows of a chart, and the readout says them', async ({ page }) => {
		const rows = page.getByRole('figure', { name: 'Missed readmissions', exact: true }).getByRole('listitem');
		await rows.first().focus();
		await page.keyboard.press('ArrowDown');
		await expect(rows.nth(1)).toBeFocused();
		await expect(page.locator('.chart-readout')).toContainText('95 % interval 45.7 to 58.7');
		await page.keyboard.press('End');
		await expect(rows.last()).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.locator('.chart-readout')).toHaveCount(0);
	});

	for (const format of ['SVG', 'CSV']) {
		test(`figures of a small group are not in the ${format} that leaves`, async ({ page }) => {
			const figure = page.getByRole('figure', { name: 'Every state of a row' });
			await expect(figure.getByText('3 of 6 · held back')).toBeVisible();
			const text = await fileFrom(page, figure, format);
			expect(text).toContain('Small group');
			expect(text).toContain('63 of 94');
			expect(text).not.toMatch(/3 of 6\b|18\.8 to 81\.2|50\.0/);
			expect(text).not.toMatch(/var\(|<script|onerror="/);
		});
	}

	test('figures of a small group are not printed', async ({ page }) => {
		await page.emulateMedia({ media: 'print' });
		const figure = page.getByRole('figure', { name: 'Every state of a row' });
		await expect(figure.getByText('3 of 6 · held back')).toBeHidden();
		await expect(figure.getByText('held back: too few people, or tells of them')).toBeVisible();
	});

	test('a sorted column says so, and no answer stays last', async ({ page }) => {
		const table = page.getByRole('table', { name: 'Every state of a row' });
		for (const direction of ['descending', 'ascending']) {
			await table.getByRole('button', { name: 'Value' }).click();
			await expect(table.getByRole('columnheader', { name: 'Value' })).toHaveAttribute(
				'aria-sort',
				direction
			);
			await expect(table.getByRole('row').last()).toContainText('No positives');
		}
	});

	test('a long table begins with its first rows, and has all of them on request, on paper and in its file', async ({
		page
	}) => {
		const part = page.locator('.data-table').filter({ hasText: 'The first of sixty rows' });
		const rows = part.getByRole('row');
		const header = 1;
		await expect(rows).toHaveCount(header + 5);
		await expect(part).toContainText('5 of 60 rows.');
		const whole = await fileFrom(page, part, 'CSV');
		expect(whole.trimEnd().split('\n')).toHaveLength(header + 60);

		// Printed, it is drawn before the page is taken; then it is as it was.
		await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
		await expect(rows).toHaveCount(header + 60);
		await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
		await expect(rows).toHaveCount(header + 5);

		await part.getByRole('button', { name: 'Show all rows' }).focus();
		await page.keyboard.press('Enter');
		await expect(rows).toHaveCount(header + 60);
		await expect(part.getByRole('region')).toBeFocused();
	});

	test('opened menus, help and dialogs hold nothing that axe would find', async ({ page }) => {
		await page.getByRole('button', { name: 'About False negative rate' }).click();
		await expect(page.getByRole('dialog', { name: 'False negative rate' })).toBeVisible();
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await page.getByRole('combobox', { name: 'Column', exact: true }).fill('29');
		await expect(page.getByRole('option', { name: 'column_29', exact: true })).toBeVisible();
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Open a dialog' }).click();
		await expect(page.getByRole('dialog', { name: 'Export the report' })).toBeVisible();
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: 'Open a dialog' })).toBeFocused();
	});

	for (const width of [1440, 390]) {
		test(`a definition card opens, says what the peers print and closes by keyboard, ${width} pixels`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 900 });
			const mark = page.getByRole('button', { name: 'About True positive rate' });
			await mark.focus();
			await page.keyboard.press('Enter');
			const card = page.getByRole('dialog', { name: 'True positive rate' });
			await expect(card).toContainText('A group without positives has no answer.');
			const here = card.getByRole('table', { name: 'What each would print for these counts' });
			await expect(here.getByRole('row', { name: /^No positives/ })).toContainText('NaN');
			await expect(here.getByRole('row', { name: /onerror/ })).toContainText('no row');
			expect(await violations(page)).toEqual([]);
			expect(await card.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
			await page.emulateMedia({ media: 'print' });
			await expect(here).toBeHidden();
			await page.emulateMedia({ media: 'screen' });
			await page.keyboard.press('Escape');
			await expect(card).toBeHidden();
			await expect(mark).toBeFocused();
		});
	}
});
