import { expect, test } from '@playwright/test';
import { goTo, openDashboard, openFile } from './support/journey.ts';
import { axeFindings } from './support/axe.ts';
import { auditSample, exported } from './support/steps.ts';

test('findings are pinned with notes, open the report, leave with it, and come back', async ({ page }) => {
	await auditSample(page);

	// A verdict, by the keyboard alone.
	const first = page
		.getByRole('main')
		.getByRole('button', { name: /^Pin to the report:/ })
		.first();
	await first.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: /^Pin to the report:/ });
	await dialog.getByLabel('Note').fill('Ask the clinic\nwhy');
	expect(await axeFindings(page)).toEqual([]);
	await dialog.getByRole('button', { name: 'Pin', exact: true }).click();
	await expect(page.getByRole('button', { name: /^Pinned to the report:/ }).first()).toBeVisible();

	// A panel of groups, and a slice.
	await goTo(page, 'Groups');
	await page.getByRole('button', { name: /^Pin to the report: Selection rate/ }).click();
	await dialog.getByRole('button', { name: 'Pin', exact: true }).click();
	await goTo(page, 'Intersections');
	const slices = page.getByRole('region', { name: /Slices found/ });
	await slices
		.getByRole('button', { name: /^Pin to the report:/ })
		.first()
		.click();
	await dialog.getByRole('button', { name: 'Pin', exact: true }).click();

	await goTo(page, 'Report');
	const pinned = page.getByRole('region', { name: 'Pinned findings' });
	await expect(pinned.getByRole('listitem')).toHaveCount(3);
	await expect(pinned).toContainText('Ask the clinic');
	await expect(pinned).toContainText('Worst gap:');
	expect(await axeFindings(page)).toEqual([]);

	// Unpinned, and taken back.
	await pinned
		.getByRole('button', { name: /^Pinned to the report:/ })
		.last()
		.click();
	await page.getByRole('button', { name: 'Unpin' }).click();
	await expect(pinned.getByRole('listitem')).toHaveCount(2);
	await page.getByRole('button', { name: /^Undo/ }).first().click();
	await expect(pinned.getByRole('listitem')).toHaveCount(3);

	const report = await exported(page, 'JSON');
	expect((JSON.parse(report) as { pins: readonly unknown[] }).pins).toHaveLength(3);

	await openDashboard(page);
	await openFile(page, { name: 'report.json', bytes: report });
	await page.waitForURL('**/overview*');
	await goTo(page, 'Report');
	await expect(pinned.getByRole('listitem')).toHaveCount(3);
	await expect(pinned).toContainText('Ask the clinic');

	// Nobody's hand can add a finding twice, or a note that turns the words around it.
	const changed = JSON.parse(report) as { pins: { readonly finding: object; readonly note: string }[] };
	const [once, ...others] = changed.pins;
	const turned = Object.fromEntries(Object.entries(once?.finding ?? {}).toReversed());
	changed.pins = [
		{ finding: once?.finding ?? {}, note: 'Ask\nthe \u202Eward' },
		...others,
		{ finding: turned, note: 'And again' }
	];
	await openDashboard(page);
	await openFile(page, { name: 'report.json', bytes: JSON.stringify(changed) });
	await page.waitForURL('**/overview*');
	await goTo(page, 'Report');
	await expect(pinned.getByRole('listitem')).toHaveCount(3);
	await expect(pinned.getByText('Ask\nthe [U+202E]ward')).toBeVisible();
	await expect(pinned).not.toContainText('And again');
});

test('what is looked at of some rows alone cannot be pinned, and another log has no pins', async ({
	page
}) => {
	await auditSample(page);
	const pins = page.getByRole('button', { name: /^Pin(ned)? to the report:/ });
	await pins.first().click();
	await page.getByRole('button', { name: 'Pin', exact: true }).click();
	await page.evaluate(
		() => (location.hash = `#rows=${encodeURIComponent(JSON.stringify([['sex', 'Female']]))}`)
	);
	await expect(page.getByRole('group', { name: 'Rows that are looked at' })).toContainText('Only Sex');
	await expect(pins).toHaveCount(0);

	await page.evaluate(() => (location.hash = '#'));
	await expect(pins.first()).toBeVisible();

	await auditSample(page);
	await expect(page.getByRole('button', { name: /^Pinned to the report:/ })).toHaveCount(0);
});
