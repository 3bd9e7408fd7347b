import { expect, test } from '@playwright/test';
import { expectColumns, openDashboard, openFile, runAudit } from './support/journey.ts';

test('how scores are written is suggested, said with a press, and then counted', async ({ page }) => {
	const rows = Array.from({ length: 400 }, (_, i) => `${i % 3 ? 'A' : 'B'};${i % 2};0,${String(i % 10)}5`);
	await openDashboard(page);
	await openFile(page, { name: 'comma.csv', bytes: ['race;label;score', ...rows, ''].join('\n') });
	await expectColumns(page);
	await page.getByLabel(/role of score/i).selectOption('score');
	await page.getByRole('button', { name: 'Read score so' }).click();
	await expect(page.getByLabel('Values are written as')).toHaveValue('decimal-comma');
	const threshold = page.getByLabel('Threshold of score');
	if (await threshold.isVisible()) {
		await threshold.fill('0.5');
		await threshold.press('Tab');
	}
	await runAudit(page);
});
