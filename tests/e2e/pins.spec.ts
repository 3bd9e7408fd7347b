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

test('pins of every room come into the report and lead back to their place', async ({ page }) => {
	await auditSample(page);
	const dialog = page.getByRole('dialog', { name: /^Pin to the report:/ });
	const pinOne = async (name: RegExp, note: string): Promise<void> => {
		await page.getByRole('button', { name }).first().click();
		await dialog.getByLabel('Note').fill(note);
		await dialog.getByRole('button', { name: 'Pin', exact: true }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Pinned' }).first()).toBeAttached();
	};

	await goTo(page, 'Conditional');
	await page.getByRole('combobox', { name: 'Within each', exact: true }).selectOption({ label: 'Insurance' });
	await page.getByRole('combobox', { name: 'Group', exact: true }).selectOption({ label: 'Black' });
	await pinOne(/^Pin to the report: Black, missed/, 'within insurance');
	// The chart of the same group is the same finding.
	await expect(page.getByRole('button', { name: /^Pinned to the report: .*Black/ })).toHaveCount(2);
	expect(await axeFindings(page)).toEqual([]);

	await goTo(page, 'Scores');
	await pinOne(/^Pin to the report: figures of the score, Black/, 'ranking');
	await goTo(page, 'Calibration');
	await pinOne(/^Pin to the report: calibration, Black/, 'promises');
	expect(await axeFindings(page)).toEqual([]);
	await goTo(page, 'Thresholds');
	await page.evaluate(() => (location.hash = '#threshold=0.2&cost=4'));
	await expect(page.getByText(/Threshold 0\.2 for all/)).toBeVisible();
	await pinOne(/^Pin to the report: thresholds by race/, 'try this');
	expect(await axeFindings(page)).toEqual([]);

	await page.evaluate(() => (location.hash = '#'));
	await goTo(page, 'Report');
	const pinned = page.getByRole('region', { name: 'Pinned findings' });
	await expect(pinned.getByRole('listitem')).toHaveCount(4);
	await expect(pinned).toContainText(/Black against White, false negative rate: overall [+−]\d/);
	await expect(pinned).toContainText(/AUROC 0\.\d{3} \(/);
	await expect(pinned).toContainText('One threshold for all: 0.2. A missed case costs 4 false alarms');
	// Each step of a threshold counts people: where it stands leaves, what it does not.
	await expect(pinned).toContainText('What it would do stays with whoever holds the log');

	const markdown = await exported(page, 'Markdown');
	expect(markdown).toContain('Black against White, false negative rate: overall');
	expect(markdown).toContain('Note: try this');
	const html = await exported(page, 'Page');
	expect(html).toContain('One threshold for all: 0.2.');
	const report = await exported(page, 'JSON');

	for (const [room, address] of [
		['Conditional', /stratum=insurance/],
		['Scores', /attribute=race/],
		['Calibration', /groups=/],
		['Thresholds', /threshold=0\.2&cost=4/]
	] as const) {
		await pinned.getByRole('link', { name: `See it in ${room}` }).click();
		// The report's own address may hold the same words.
		await expect(page).toHaveURL(new RegExp(`/${room.toLowerCase()}`));
		await expect(page).toHaveURL(address);
		await expect(page.getByRole('button', { name: /^Pinned to the report:/ }).first()).toBeVisible();
		await goTo(page, 'Report');
	}

	// The report opened again has the same words, without the counts they came from.
	const words = await pinned.getByRole('listitem').allInnerTexts();
	await openDashboard(page);
	await openFile(page, { name: 'report.json', bytes: report });
	await page.waitForURL('**/overview*');
	await goTo(page, 'Report');
	expect(await pinned.getByRole('listitem').allInnerTexts()).toEqual(words);
});
