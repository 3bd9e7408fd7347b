import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import {
	expectColumns,
	goTo,
	openDashboard,
	openFile,
	runAudit,
	saveReportFiles
} from './support/journey.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** People with a record number, a ZIP code and an age; the ages go above 89. */
function log(): string {
	const rows = Array.from({ length: 800 }, (_, i) => {
		const age = 20 + ((i * 7) % 80);
		return `MRN-${5000 + (i % 300)},${['02139', '90210', '03601'][i % 3]},${age},${i % 2},${(i >> 1) % 2}`;
	});
	return ['mrn,zip,age,label,prediction', ...rows].join('\n');
}

const role = (page: Page, column: string) => page.getByRole('combobox', { name: `Role of ${column}` });

test('what may identify people is mended where it is found, by keyboard, with undo, and the report says so', async ({
	page
}) => {
	await openDashboard(page);
	await openFile(page, { name: 'patients.csv', bytes: log() });
	await expectColumns(page);
	await role(page, 'zip').selectOption('group');
	await role(page, 'mrn').selectOption('cluster');

	const zip = page.getByRole('button', { name: 'Keep three digits of the ZIP code: zip' });
	await zip.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Three digits of each ZIP code are loaded')).toBeVisible();
	await page.getByRole('button', { name: /^Undo/ }).click();
	await expect(zip).toBeVisible();
	await zip.click();
	await page.getByRole('button', { name: 'Hash it with a random salt: mrn' }).click();
	await expect(page.getByText('Each key is loaded as a hash.')).toBeVisible();
	await role(page, 'age').selectOption('group');
	await page.getByRole('button', { name: 'Take ages of 90 and above as one: age' }).click();

	for (const width of [1440, 390])
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			// Colours change over a frame or two, however little motion is asked for.
			await page.waitForTimeout(200);
			await page.evaluate(axeSource);
			const found = await page.evaluate(async () => {
				const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
				return (await axe.run()).violations.map(({ id }) => id);
			});
			expect(found, `${String(width)} px, ${colorScheme}`).toEqual([]);
			await page.screenshot({
				path: `test-results/mends-${String(width)}-${colorScheme}.png`,
				fullPage: true
			});
		}
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.emulateMedia({ colorScheme: 'light' });

	await runAudit(page);
	await goTo(page, 'Report');
	await expect(page.getByText('replaced by a salted hash before it was read')).toBeVisible();
	for (const [name, bytes] of await saveReportFiles(page)) {
		if (/\.(?:json|md|html|csv|xml)$/.test(name))
			expect(bytes.toString('utf8'), name).not.toMatch(/02139|90210|03601|MRN-5/);
	}
});

test('a column that is dropped is read by nothing, and said to be', async ({ page }) => {
	await openDashboard(page);
	await openFile(page, { name: 'patients.csv', bytes: log() });
	await expectColumns(page);
	await role(page, 'zip').selectOption('group');
	await page.getByRole('button', { name: 'Drop: do not load it: zip' }).click();
	await expect(role(page, 'zip')).toHaveValue('ignored');
	await expect(page.getByText('It is not loaded, and the report says that it was dropped.')).toBeVisible();
	await role(page, 'age').selectOption('group');
	await runAudit(page);
	await goTo(page, 'Report');
	await expect(page.getByText('dropped: not loaded')).toBeVisible();
});
