import type { Page } from '@playwright/test';

/** What runs scripts may wrap named functions in a helper of its own: the page has none, so it is lent one that does nothing. */
export async function lendHelper(page: Page): Promise<void> {
	await page.evaluate('globalThis.__name ??= (named) => named; 0');
}
