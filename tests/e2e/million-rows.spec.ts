import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { openFile } from './support/steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The sample's rows over and over, to a million; every count is then a multiple of the sample's. */
function millionRows(): { path: string; rows: number; times: number } {
	const [header = '', ...rows] = readFileSync(join(root, 'static/samples/readmission-sample.csv'), 'utf8')
		.trimEnd()
		.split('\n');
	const times = Math.ceil(1_000_000 / rows.length);
	const path = join(mkdtempSync(join(tmpdir(), 'plumbline-million-')), 'million.csv');
	const block = `${rows.join('\n')}\n`;
	writeFileSync(path, `${header}\n${block.repeat(times)}`);
	return { path, rows: rows.length * times, times };
}

test('a million rows: progress is shown, the page answers meanwhile, and the counts are right', async ({
	page
}) => {
	test.setTimeout(300_000);
	const { path, rows, times } = millionRows();
	await openFile(page, path);
	await page.waitForURL('**/map', { timeout: 60_000 });
	await page.evaluate(() => {
		const gaps: number[] = [];
		let last = performance.now();
		const tick = (now: number): void => {
			gaps.push(now - last);
			last = now;
			requestAnimationFrame(tick);
		};
		requestAnimationFrame(tick);
		Object.assign(window, { gaps });
	});
	await page.getByRole('button', { name: 'Run the audit' }).click();
	const bar = page.getByRole('progressbar');
	await expect(bar).toBeVisible();
	await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
	const seen = new Set<string>();
	while (!page.url().endsWith('/overview')) {
		const value = await bar.getAttribute('aria-valuenow', { timeout: 500 }).catch(() => null);
		if (value !== null) seen.add(value);
		await page.waitForTimeout(50);
	}
	expect(seen.size, 'the progress moves').toBeGreaterThan(3);
	// 183 of the sample's rows have no label.
	const main = page.getByRole('main');
	await expect(main).toContainText(rows.toLocaleString('en'), { timeout: 60_000 });
	await expect(main).toContainText((183 * times).toLocaleString('en'));
	const longest = await page.evaluate(() => Math.max(...(window as unknown as { gaps: number[] }).gaps));
	// Not a race: a page that freezes while it counts would stand still for seconds.
	expect(longest).toBeLessThan(1_500);
});

test('cancelling a long count frees the page for another log', async ({ page }) => {
	test.setTimeout(180_000);
	const { path } = millionRows();
	await openFile(page, path);
	await page.waitForURL('**/map', { timeout: 60_000 });
	await page.getByRole('button', { name: 'Run the audit' }).click();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	await page.getByRole('link', { name: 'Log', exact: true }).click();
	await page.getByRole('button', { name: 'Open the sample' }).first().click();
	await page.waitForURL('**/map');
	await page.getByRole('button', { name: 'Run the audit' }).click();
	await page.waitForURL('**/overview', { timeout: 60_000 });
});
