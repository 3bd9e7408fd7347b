import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab, or Shift and Tab, until this element has the focus; fails where the keyboard does not reach it. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	for (let presses = 0; presses < 150; presses++) {
		await page.keyboard.press(key);
		const focused = target.and(page.locator(':focus'));
		if ((await focused.count()) === 0) continue;
		// What is focused can be seen: by an outline, or in a chart by the ground or edge of the mark.
		const outlined = await focused.evaluate((element) => getComputedStyle(element).outlineStyle !== 'none');
		const marked = await focused.evaluate((element) => element instanceof SVGElement);
		expect(outlined || marked, `the focus on ${String(target)} shows`).toBe(true);
		return;
	}
	throw new Error(`The keyboard does not reach ${String(target)}`);
}

/** Follows a link of the navigation by keys alone: backwards from the heading, where the focus is after each step. */
export async function keyTo(page: Page, name: string, path: string): Promise<void> {
	const link = page
		.getByRole('navigation', { name: 'Pages' })
		.getByRole('link', { name: new RegExp(`^${name}\\b`) });
	await tabTo(page, link, 'Shift+Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL(`**${path}*`);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}
