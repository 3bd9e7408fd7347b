import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { seededRandom } from '../../src/lib/core/intervals/seeded-random.ts';
import { commandLine } from './support/command-line.ts';
import { chooseFile, exported, openFile, resultOf, runAudit } from './support/steps.ts';

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

/** A million rows of which hardly any two are alike, for the score of each is its own. */
function millionScores(): { path: string; audit: string } {
	const random = seededRandom(12, 'a million scores');
	const folder = mkdtempSync(join(tmpdir(), 'plumbline-scores-'));
	const path = join(folder, 'scores.csv');
	writeFileSync(path, 'readmitted,score,race,note\n');
	for (let block = 0; block < 50; block += 1) {
		const lines = Array.from({ length: 20_000 }, () => {
			const label = random() < 0.2 ? 1 : 0;
			const race = ['White', 'Black', 'Other'][Math.floor(random() ** 2 * 3)] ?? '';
			return `${String(label)},${String((random() + label * 0.3) / 1.3)},${race},${'x'.repeat(30)}`;
		});
		appendFileSync(path, `${lines.join('\n')}\n`);
	}
	const audit = join(folder, 'scores.json');
	const definition = {
		id: 'scores',
		outcome: { label: 'readmitted', score: { column: 'score', threshold: 0.4 } },
		groups: ['race'],
		metrics: ['true_positive_rate', 'auroc', 'expected_calibration_error']
	};
	writeFileSync(audit, JSON.stringify(definition));
	return { path, audit };
}

test('a million rows that all differ are held in several databases, and come to the command line’s result', async ({
	page
}) => {
	test.setTimeout(300_000);
	const { path, audit } = millionScores();
	await openFile(page, path);
	await page.waitForURL('**/map', { timeout: 60_000 });
	await page.getByRole('link', { name: 'Log', exact: true }).click();
	await chooseFile(page, audit);
	let databases = 0;
	page.on('worker', (worker) => (databases += worker.url().includes('duckdb') ? 1 : 0));
	await runAudit(page);
	// The first was there before.
	expect(databases).toBeGreaterThan(0);
	await page.getByRole('link', { name: 'Report', exact: true }).click();
	expect(resultOf(await exported(page, 'JSON'))).toEqual(commandLine(audit, path).result);
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
