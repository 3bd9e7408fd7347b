import { expect, test, type Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { auditSample } from './support/steps.ts';

const views = [
	/^Overview/,
	/^Groups/,
	/^Intersections/,
	/^Conditional/,
	/^Scores/,
	/^Calibration/,
	/^Thresholds/,
	/^Report/,
	/^Columns/,
	/^Log/
];

/** Goes through every view and holds what axe says of each, and that none scrolls sideways. */
async function expectNothingFound(page: Page): Promise<void> {
	for (const name of views) {
		const menu = page.getByRole('button', { name: /menu/i });
		if (await menu.isVisible()) await menu.click();
		await page.getByRole('navigation').getByRole('link', { name }).click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.waitForTimeout(200);
		expect(await axeFindings(page), String(name)).toEqual([]);
		const sideways = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(sideways, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
	}
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing on any view, ${colorScheme}, wide and narrow`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.goto('/overview');
		expect(await axeFindings(page), 'nothing loaded').toEqual([]);
		await auditSample(page);
		for (const width of [1440, 390]) {
			await test.step(`${String(width)} px`, async () => {
				await page.setViewportSize({ width, height: 900 });
				await expectNothingFound(page);
			});
		}
	});
}

/** Presses Tab until the focused element has this accessible name; fails where it cannot be reached. */
async function tabTo(page: Page, name: RegExp, role: 'button' | 'link'): Promise<void> {
	for (let presses = 0; presses < 120; presses++) {
		await page.keyboard.press('Tab');
		const focused = page.locator(':focus');
		const found = await page.getByRole(role, { name }).and(focused).count();
		if (found === 0) continue;
		// What is focused can be seen: its outline is not left to imagination.
		expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
		return;
	}
	throw new Error(`The keyboard does not reach ${role} ${String(name)}`);
}

test('from the first page to an exported report by keyboard alone', async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Open the sample' }).first()).toBeEnabled();
	await tabTo(page, /Open the sample/, 'button');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/map');
	await expect(page.getByRole('button', { name: 'Run the audit' })).toBeEnabled();
	await tabTo(page, /Run the audit/, 'button');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/overview', { timeout: 60_000 });
	await tabTo(page, /^Race and ethnicity/, 'link');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/groups**');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Race and ethnicity');
	await page.keyboard.press('Shift+Tab');
	await tabTo(page, /^Export: Missed/, 'button');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('menuitem').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await tabTo(page, /^Report/, 'link');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/report**');
	await tabTo(page, /^Page/, 'button');
	const waiting = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect((await waiting).suggestedFilename()).toMatch(/\.html$/);
});
