import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

/** Chooses a file on the first page, as the file picker would hand it over. */
export async function openFile(
	page: Page,
	path: string | { name: string; mimeType: string; buffer: Buffer }
): Promise<void> {
	await page.goto('/');
	await chooseFile(page, path);
}

export async function chooseFile(
	page: Page,
	path: string | { name: string; mimeType: string; buffer: Buffer }
): Promise<void> {
	// Before the page is alive a chosen file would fall on deaf ears.
	await expect(page.getByRole('button', { name: 'Open the sample' }).first()).toBeEnabled();
	await page.locator('input[type=file]').first().setInputFiles(path);
}

/** From the first page to the columns of the readmission sample. */
export async function openSample(page: Page): Promise<void> {
	await page.goto('/');
	const sample = page.getByRole('button', { name: 'Open the sample' }).first();
	await expect(sample).toBeEnabled();
	await sample.click();
	await page.waitForURL('**/map');
}

/** From the first page to the overview of the readmission sample. */
export async function auditSample(page: Page): Promise<void> {
	await openSample(page);
	await runAudit(page);
}

/** From the map to the overview. */
export async function runAudit(page: Page, timeout = 120_000): Promise<void> {
	await page.waitForURL('**/map', { timeout });
	await page.getByRole('button', { name: 'Run the audit' }).click();
	await page.waitForURL('**/overview', { timeout });
	await expect(page.getByRole('heading', { name: 'Every comparison' })).toBeVisible({ timeout });
}

/** Presses one of the report's export buttons and hands back the file's text. */
export async function exported(page: Page, name: string): Promise<string> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('region', { name: 'Export' }).getByRole('button', { name, exact: true }).click();
	return readFile(await (await waiting).path(), 'utf8');
}

/** The `result` part of a report's text, as its bytes stand between its key and the next. */
export const resultOf = (report: string): unknown => (JSON.parse(report) as { result: unknown }).result;
