import { expect, test } from '@playwright/test';
import { keyTo, tabTo } from './support/keys.ts';

const rooms = [
	['Intersections', '/intersections'],
	['Conditional', '/conditional'],
	['Scores', '/scores'],
	['Calibration', '/calibration'],
	['Thresholds', '/thresholds']
] as const;

test('from the first page through every room to an exported report and back, by keyboard alone', async ({
	page
}) => {
	await page.goto('/');
	const sample = page.getByRole('button', { name: 'Open the sample' }).first();
	await expect(sample).toBeEnabled();
	await tabTo(page, sample);
	await page.keyboard.press('Enter');

	await page.waitForURL('**/map');
	const run = page.getByRole('button', { name: 'Run the audit' });
	await expect(run).toBeEnabled();
	const role = page.getByRole('combobox', { name: /role/i }).first();
	await tabTo(page, role);
	await tabTo(page, run);
	await page.keyboard.press('Enter');
	await page.waitForURL('**/overview', { timeout: 60_000 });

	await test.step('a chart’s marks, a menu and a field', async () => {
		await tabTo(page, page.getByRole('link', { name: /^Race and ethnicity/ }));
		await page.keyboard.press('Enter');
		await page.waitForURL('**/groups**');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Race and ethnicity');

		const figure = page.getByRole('figure', { name: 'Missed', exact: true });
		const menu = figure.getByRole('button', { name: /^Export/ });
		await tabTo(page, menu);
		await page.keyboard.press('Enter');
		const items = page.getByRole('menuitem');
		await expect(items.first()).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(items.nth(1)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(menu).toBeFocused();

		const marks = figure.getByRole('list').getByRole('listitem');
		await tabTo(page, marks.first());
		await page.keyboard.press('ArrowDown');
		await expect(marks.nth(1)).toBeFocused();
		await expect(page.locator('.chart-readout')).toHaveText(
			(await marks.nth(1).getAttribute('aria-label')) ?? ''
		);
		await page.keyboard.press('Escape');

		const attribute = page.getByRole('combobox', { name: 'Attribute', exact: true });
		await tabTo(page, attribute, 'Shift+Tab');
		await page.keyboard.press('ArrowDown');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Sex');
	});

	for (const [name, path] of rooms)
		await test.step(name, async () => {
			await keyTo(page, name, path);
			// Something of the room itself is reached, and not only the navigation.
			await tabTo(page, page.getByRole('main').getByRole('combobox').first());
		});

	await keyTo(page, 'Report', '/report');
	await tabTo(page, page.getByRole('button', { name: /^Page/ }));
	const waiting = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect((await waiting).suggestedFilename()).toMatch(/\.html$/);

	await page.goBack();
	await expect(page).toHaveURL(/\/thresholds/);
	await expect(page.getByRole('heading', { level: 1, name: 'Thresholds' })).toBeFocused();
	await keyTo(page, 'Log', '/');
});
