import { expect, test, type Page } from '@playwright/test';
import { longestMotion } from './support/motion.ts';

async function openAll(page: Page): Promise<void> {
	await page.goto('/gallery');
	await page.waitForLoadState('networkidle');
	await page.getByRole('button', { name: 'Say something' }).click();
	await page.getByRole('button', { name: 'About False negative rate' }).click();
	await expect(page.getByRole('dialog', { name: 'False negative rate' })).toBeVisible();
}

test('with reduced motion nothing moves, and without it nothing moves for long', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openAll(page);
	expect(await longestMotion(page)).toBeLessThanOrEqual(0.01);
	const scrolls = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
	expect(scrolls).toBe('auto');
	// The measure sees motion where there is some. A bar of progress without an end runs as long as the work does.
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	expect(await longestMotion(page)).toBeGreaterThan(0.01);
});
