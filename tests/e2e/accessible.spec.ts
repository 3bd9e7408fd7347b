import { expect, test, type Page } from '@playwright/test';
import { lookOver } from '../../scripts/screenshots/look-over.ts';
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

/** Goes through every view and holds what axe says of each, and that none scrolls sideways, cuts a text off or sets one over another. */
async function expectNothingFound(page: Page): Promise<void> {
	for (const name of views) {
		const menu = page.getByRole('button', { name: /menu/i });
		if (await menu.isVisible()) await menu.click();
		await page.getByRole('navigation').getByRole('link', { name }).click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.waitForTimeout(200);
		expect(await axeFindings(page), String(name)).toEqual([]);
		expect(await lookOver(page), String(name)).toEqual([]);
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
