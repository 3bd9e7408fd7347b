import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { expectColumns, openDashboard, runAudit } from './support/journey.ts';

const rows = (n: number): readonly string[] =>
	Array.from({ length: n }, (_, i) => `${i % 3 ? 'A' : 'B'},${String(i % 2)},0.${String(i % 10)},x`);
const csv = (...lines: readonly string[]): string => ['race,y,s,note', ...lines, ''].join('\n');

const payload = (name: string, content: string | Buffer) => ({
	name,
	mimeType: 'application/octet-stream',
	buffer: Buffer.from(content)
});
const auditOf = (outcome: object) =>
	payload(
		'audit.json',
		JSON.stringify({ id: 'lines', data: { rowsAre: 'cases' }, outcome, groups: ['race'] })
	);
const scored = { label: 'y', score: { column: 's', threshold: 0.5 } };

const show = (page: Page) => page.getByRole('button', { name: 'Show the lines that cannot be read' });
const panel = (page: Page) => page.getByRole('region', { name: 'Values that cannot be read', exact: true });

async function open(page: Page, ...files: readonly ReturnType<typeof payload>[]): Promise<void> {
	await openDashboard(page);
	await page
		.locator('main input[type="file"]')
		.first()
		.setInputFiles([...files]);
	await expectColumns(page);
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function axeFindings(page: Page): Promise<readonly string[]> {
	await page.evaluate(axeSource);
	return page.evaluate(async () => {
		const { axe } = globalThis as unknown as {
			axe: {
				run: () => Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
			};
		};
		return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
	});
}

test('scores that are no number are shown with their files and lines, and saved without formulas', async ({
	page
}) => {
	const json = rows(40).map((row, i) => {
		const [race, y, s] = row.split(',');
		return JSON.stringify({ race, y, s: i === 7 ? '=1+1' : s, note: 'x' });
	});
	await open(
		page,
		auditOf(scored),
		payload('one.csv', csv(...rows(90), 'A,1,0.3,"two\nlines"', 'A,1,n/a,<b>bold</b>', 'B,0,<b>x</b>,x')),
		payload('two.jsonl.gz', gzipSync(['', ...json, ''].join('\n')))
	);
	await runAudit(page);
	await expect(page.getByText(/3 (rows|values).*s\b/).first()).toBeVisible();
	await show(page).click();
	await expect(panel(page).getByRole('row')).toHaveText([
		/File.*Where.*Value/,
		/one\.csv\s*line 94\s*n\/a/,
		/one\.csv\s*line 95\s*<b>x<\/b>/,
		/two\.jsonl\.gz\s*line 9\s*=1\+1/
	]);
	for (const scheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
		for (const width of [1440, 390]) {
			await page.setViewportSize({ width, height: 900 });
			// Colours that are on their way from one scheme to the other are neither's.
			await page.waitForTimeout(200);
			expect(await axeFindings(page)).toEqual([]);
		}
	}
	const saved = page.waitForEvent('download');
	await panel(page).getByRole('button', { name: 'Download the lines as CSV' }).click();
	const text = await readFile(await (await saved).path(), 'utf8');
	expect(text).toContain('one.csv,94,,s,score,n/a,a number');
	expect(text).toContain("two.jsonl.gz,9,,s,score,'=1+1,a number");
});

test('a label that is neither value ends the run, and its lines are shown beside', async ({ page }) => {
	await open(
		page,
		auditOf({ label: { column: 'y', positive: [1], negative: [0] }, prediction: 'y' }),
		payload('log.csv', csv(...rows(60), 'A,maybe,0.1,x'))
	);
	await page.getByRole('button', { name: 'Run the audit' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'values-not-two' })).toBeVisible();
	await show(page).click();
	await expect(panel(page)).toContainText('It takes one of');
	await expect(panel(page).getByRole('row').filter({ hasText: 'line 62' }).first()).toContainText('maybe');
});

test('the search can be stopped, and done again', async ({ page }) => {
	await open(page, auditOf(scored), payload('long.csv', csv(rows(1_500_000).join('\n'), 'A,1,none,x')));
	await runAudit(page);
	await show(page).click();
	await page.getByRole('button', { name: /^(Cancel|Stop)/ }).click();
	await expect(show(page)).toBeVisible();
	await show(page).click();
	await expect(panel(page)).toContainText('line 1500002', { timeout: 120_000 });
});
