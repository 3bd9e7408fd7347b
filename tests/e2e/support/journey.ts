import { readFile } from 'node:fs/promises';
import { expect, type Download, type Locator, type Page } from '@playwright/test';

/** A file as it is dropped on the page: a path, or bytes under a name. */
export type Dropped = string | { readonly name: string; readonly bytes: Uint8Array | string };

/** How long a log may take to be looked at or counted on a busy machine, in milliseconds. */
const patience = 60_000;

/** The pages that hold findings, by the name of their link. */
export const findingPages = [
	'Overview',
	'Groups',
	'Intersections',
	'Conditional',
	'Scores',
	'Calibration',
	'Thresholds',
	'Report'
] as const;

/** The first page, once it listens: it is drawn before its script has run. */
export async function openDashboard(page: Page): Promise<void> {
	await page.goto('/');
	await page.waitForLoadState('networkidle');
}

/** Hands the page a file, as the picker would. */
export async function openFile(page: Page, file: Dropped): Promise<void> {
	const payload =
		typeof file === 'string'
			? file
			: { name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.bytes) };
	await page.locator('main input[type="file"]').first().setInputFiles(payload);
}

export async function openSample(page: Page, title: RegExp): Promise<void> {
	await page.getByRole('listitem').filter({ hasText: title }).getByRole('button').click();
	await expectColumns(page);
}

/** The page of columns is shown: a log has been looked at. */
export async function expectColumns(page: Page): Promise<void> {
	await page.waitForURL('**/map*', { timeout: patience });
	await expect(page.getByRole('heading', { name: 'What the columns mean', level: 1 })).toBeVisible();
}

/** From the page of columns to the overview. */
export async function runAudit(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Run the audit' }).click();
	await page.waitForURL('**/overview*', { timeout: patience });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Follows a link of the navigation, which a narrow page keeps behind a button. */
export async function goTo(page: Page, name: string): Promise<void> {
	const paths: Readonly<Record<string, string>> = { Log: '/(#|$)', Columns: '/map' };
	const there = new RegExp(paths[name] ?? `/${name.toLowerCase()}`);
	if (there.test(page.url())) return;
	const menu = page.getByRole('button', { name: 'Menu' });
	if (await menu.isVisible()) await menu.click();
	await page
		.getByRole('navigation', { name: 'Pages' })
		.getByRole('link', { name: new RegExp(`^${name}\\b`) })
		.click();
	await expect(page).toHaveURL(there);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

async function saved(page: Page, press: () => Promise<void>): Promise<readonly [string, Buffer]> {
	const [download]: [Download, unknown] = await Promise.all([page.waitForEvent('download'), press()]);
	return [download.suggestedFilename(), await readFile(await download.path())];
}

/** Everything that the report page offers to save, by the name it is saved under. */
export async function saveReportFiles(page: Page): Promise<ReadonlyMap<string, Buffer>> {
	const files = new Map<string, Buffer>();
	for (const button of await page.getByRole('region', { name: 'Export' }).getByRole('button').all()) {
		files.set(...(await saved(page, () => button.click())));
	}
	return files;
}

/** Uses every entry of the first export menu of the page, if it has one: what is saved, by name, and what is copied. */
export async function saveFigure(page: Page): Promise<ReadonlyMap<string, Buffer>> {
	const files = new Map<string, Buffer>();
	const menu = page.getByRole('button', { name: /^Export: / }).first();
	if (!(await menu.isVisible())) return files;
	for (const entry of await entriesOf(page, menu)) {
		await menu.click();
		const item = page.getByRole('menuitem', { name: entry });
		if (entry.startsWith('Download')) files.set(...(await saved(page, () => item.click())));
		else {
			await item.click();
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			files.set('copied.tsv', Buffer.from(copied));
		}
		await expect(page.getByRole('menuitem')).toHaveCount(0);
	}
	return files;
}

async function entriesOf(page: Page, menu: Locator): Promise<readonly string[]> {
	await menu.click();
	await expect(page.getByRole('menuitem').first()).toBeVisible();
	const entries = await page.getByRole('menuitem').allTextContents();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('menuitem')).toHaveCount(0);
	return entries.map((entry) => entry.trim());
}
