import { expect, test } from '@playwright/test';
import { goTo } from './support/journey.ts';
import { axeFindings } from './support/axe.ts';
import { auditSample } from './support/steps.ts';

test('metrics that suit the decision are found by answering, by the keyboard alone, and taken back', async ({
	page
}) => {
	await auditSample(page);
	await goTo(page, 'Columns');
	const metrics = page
		.getByRole('region', { name: 'The metrics' })
		.or(page.locator('section, .panel').filter({ hasText: 'The metrics' }))
		.first();
	const before = await metrics.locator('summary').textContent();

	await page.getByRole('button', { name: 'Which metrics suit this decision?' }).focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Which metrics suit this decision?' });
	await expect(dialog.getByRole('listitem').first()).toContainText('False negative rate');
	// Misses and precision together: what cannot be had, with this log's own rates.
	await expect(dialog).toContainText('Chouldechova 2017');
	expect(await axeFindings(page)).toEqual([]);

	await dialog.getByRole('radio', { name: /It helps/ }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(dialog.getByRole('radio', { name: /It burdens/ })).toBeChecked();
	await dialog.getByRole('radio', { name: /To be passed over/ }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(dialog.getByRole('listitem').first()).toContainText('False positive rate');
	await dialog.getByRole('radio', { name: /It stands in/ }).check();
	await expect(dialog.getByRole('listitem').first()).toContainText('Selection rate');
	await expect(dialog).toContainText('What would mislead here');

	await dialog.getByRole('button', { name: 'Use these metrics' }).press('Enter');
	await expect(dialog).toBeHidden();
	await expect(metrics.locator('summary')).toHaveText('Selection rate');
	await page.getByRole('button', { name: /^Undo/ }).first().click();
	await expect(metrics.locator('summary')).toHaveText(before ?? '');
});
