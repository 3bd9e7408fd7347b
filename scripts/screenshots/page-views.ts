import type { Page } from '@playwright/test';
import { lendHelper } from './lend-helper.ts';

/** How long nothing may change before the page counts as drawn, and how long that may take, in milliseconds. */
const quiet = 300;
const patience = 30_000;

const links = (page: Page) =>
	page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { includeHidden: true });

/** The views that the navigation offers, by their names. */
export async function viewsOffered(page: Page): Promise<readonly string[]> {
	const names = await links(page).evaluateAll((all) =>
		all.map((link) => link.firstChild?.textContent?.trim() ?? '')
	);
	return names.filter((name) => name !== '');
}

/** Follows the navigation's link, which a narrow page keeps behind a button, and waits until the view is drawn. */
export async function goToView(page: Page, name: string): Promise<void> {
	const menu = page.getByRole('button', { name: 'Menu' });
	if (await menu.isVisible()) await menu.click();
	await links(page)
		.filter({ hasText: new RegExp(`^\\s*${name}\\b`) })
		.click();
	await page.getByRole('heading', { level: 1 }).waitFor();
	await settled(page);
}

/** Waits until nothing on the page has changed for a while: charts follow their width, and some figures come late. */
export async function settled(page: Page): Promise<void> {
	await lendHelper(page);
	await page.evaluate(
		([still, most]) =>
			new Promise<void>((resolve) => {
				let timer = setTimeout(done, still);
				const watch = new MutationObserver(() => {
					clearTimeout(timer);
					timer = setTimeout(done, still);
				});
				const end = setTimeout(done, most);
				function done(): void {
					watch.disconnect();
					clearTimeout(timer);
					clearTimeout(end);
					resolve();
				}
				watch.observe(document.body, {
					subtree: true,
					childList: true,
					attributes: true,
					characterData: true
				});
			}),
		[quiet, patience] as const
	);
}
