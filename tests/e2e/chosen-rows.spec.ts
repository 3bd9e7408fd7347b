import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { commandLine } from './support/command-line.ts';
import { auditSample, openSample, runAudit } from './support/steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The sample's rows, read here and not by the page. */
const rows = (() => {
	// No cell of the sample has a comma or a quote.
	const [head = [], ...lines] = readFileSync(join(root, 'static/samples/readmission-sample.csv'), 'utf8')
		.trimEnd()
		.split(/\r?\n/)
		.map((line) => line.split(','));
	return lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
})();
type Row = (typeof rows)[number];

const number = (count: number): string => count.toLocaleString('en-US');

/** "143 of 353": the positives of a race that the model missed, of some rows. */
function missed(race: string, isInside: (row: Row) => boolean): string {
	const own = rows.filter((row) => row['race'] === race && row['readmitted'] === '1' && isInside(row));
	return `${number(own.filter(({ enrolled }) => enrolled === '0').length)} of ${number(own.length)}`;
}

const bar = (page: Page) => page.getByRole('group', { name: 'Rows that are looked at' });
const main = (page: Page) => page.getByRole('main');

async function chooseColumn(page: Page, name: string, option: string | RegExp): Promise<void> {
	await bar(page).getByRole('button', { name: 'Rows by any column…' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('combobox', { name: 'Column' }).fill(name);
	await page.getByRole('option', { name: option }).click();
}

const apply = (page: Page) =>
	page.getByRole('dialog').getByRole('button', { name: 'Look at these rows' }).click();

/** What the log says of the rows that are looked at, and that nothing of it leaves. */
async function expectRows(page: Page, isInside: (row: Row) => boolean): Promise<void> {
	await expect(bar(page)).toContainText(
		`${number(rows.filter(isInside).length)} rows, as if the log held no others`
	);
	await expect(main(page)).toContainText(missed('Black', isInside));
	await expect(page.getByRole('button', { name: /^Export:/ }).first()).toBeDisabled();
}

test('a range of time is looked at by itself; undo, back and the chip return to all rows', async ({
	page
}) => {
	await auditSample(page);
	await page.getByRole('link', { name: /^Groups/ }).click();
	await expect(main(page)).toContainText(missed('Black', () => true));
	await chooseColumn(page, 'scored', 'scored_at');
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('slider')).toHaveCount(2);
	await dialog.getByRole('textbox', { name: 'is on or after' }).fill('2025-10-01');
	await dialog.getByRole('textbox', { name: 'is before' }).fill('2025-09-01');
	await expect(dialog.getByText('Nothing lies between the two')).toBeVisible();
	await expect(dialog.getByRole('button', { name: 'Look at these rows' })).toBeDisabled();
	await dialog.getByRole('textbox', { name: 'is before' }).fill('2025-11-15');
	expect(await axeFindings(page)).toEqual([]);
	await apply(page);
	const autumn = (row: Row) =>
		(row['scored_at'] ?? '') >= '2025-10-01' && (row['scored_at'] ?? '') < '2025-11-15';
	await expect(bar(page)).toContainText('Only scored_at is from 2025-10-01 to before 2025-11-15');
	await expectRows(page, autumn);
	expect(await axeFindings(page)).toEqual([]);

	// Within them, one group's rows are looked at too, without another reading.
	await page.getByRole('combobox', { name: 'Look only at' }).fill('Female');
	await page.getByRole('option', { name: 'Sex: Female' }).click();
	await expectRows(page, (row) => autumn(row) && row['sex'] === 'Female');
	await page.goBack();
	await expectRows(page, autumn);

	// The address holds it: the page is left and come back to, with the rows counted once.
	await page.getByRole('link', { name: /^Overview/ }).click();
	await expect(bar(page)).toContainText('Only scored_at is from');
	await page.getByRole('link', { name: /^Groups/ }).click();
	await page.getByRole('button', { name: /^Undo/ }).first().click();
	await expect(bar(page)).not.toContainText('Only scored_at');
	await expect(main(page)).toContainText(missed('Black', () => true));
	await expect(page.getByRole('button', { name: /^Export:/ }).first()).toBeEnabled();
});

test('rows are chosen by values, and scores by drawing across their bars', async ({ page }) => {
	await auditSample(page);
	await chooseColumn(page, 'insur', /^Insurance/);
	await page.getByRole('dialog').getByRole('checkbox', { name: 'is Medicaid' }).check();
	await page.getByRole('dialog').getByRole('checkbox', { name: 'is Medicare' }).check();
	await apply(page);
	const insured = (row: Row) => ['Medicaid', 'Medicare'].includes(row['insurance'] ?? '');
	await expectRows(page, insured);

	await page.getByRole('link', { name: 'Calibration', exact: true }).click();
	const chart = page.locator('svg:has(.brush)');
	await chart.scrollIntoViewIfNeeded();
	const box = await page.locator('.brush').boundingBox();
	if (box === null) throw new Error('There is nothing to draw on');
	await page.mouse.move(box.x + box.width * 0.4, box.y + 20);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width * 0.7, box.y + 40, { steps: 4 });
	await page.mouse.move(box.x + box.width * 0.8, box.y + 40);
	await page.mouse.up();
	await expect(bar(page)).toContainText('Only score is from 0.4 to below 0.8');
	await page.getByRole('link', { name: /^Groups/ }).click();
	await expectRows(page, (row) => insured(row) && Number(row['score']) >= 0.4 && Number(row['score']) < 0.8);
	await bar(page)
		.getByRole('button', { name: /^Look again also at rows where this is not so: score/ })
		.click();
	await expectRows(page, insured);
});

test('among the rows of one group, what was its reference for others is not missed; a range is taken up again', async ({
	page
}) => {
	await auditSample(page);
	await chooseColumn(page, 'race', /^Race/);
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('checkbox', { name: 'is Black' }).check();
	// What is not taken is forgotten.
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await bar(page).getByRole('button', { name: 'Rows by any column…' }).click();
	await expect(dialog.getByRole('button', { name: 'Look at these rows' })).toBeDisabled();
	await dialog.getByRole('button', { name: 'Cancel' }).click();
	await chooseColumn(page, 'race', /^Race/);
	await dialog.getByRole('checkbox', { name: 'is Black' }).check();
	await apply(page);
	await page.getByRole('link', { name: /^Groups/ }).click();
	const own = rows.filter(({ race }) => race === 'Black');
	await expect(bar(page)).toContainText(`${number(own.length)} rows, as if the log held no others`);
	await expect(page.getByRole('combobox', { name: 'Attribute' })).not.toContainText('Race');

	await chooseColumn(page, 'score', /^score$/);
	const from = dialog.getByRole('slider', { name: 'score: from' });
	await from.focus();
	await from.press('ArrowRight');
	await from.press('ArrowRight');
	await expect(dialog.getByRole('spinbutton', { name: 'is at least' })).not.toHaveValue('');
	await dialog.getByRole('spinbutton', { name: 'is at least' }).fill('0.3');
	await apply(page);
	await expect(bar(page)).toContainText('Only score is 0.3 or more');
	await chooseColumn(page, 'score', /^score$/);
	await expect(dialog.getByRole('spinbutton', { name: 'is at least' })).toHaveValue('0.3');
});

test('a link that asks for a column or for rows that the log lacks says so and shows all rows', async ({
	page
}) => {
	await auditSample(page);
	const where = (conditions: unknown) => `where=${encodeURIComponent(JSON.stringify(conditions))}`;
	const open = (fragment: string) =>
		page.evaluate((to) => {
			location.hash = to;
		}, fragment);
	await open(where([{ column: 'ward', is: ['A'] }]));
	await expect(bar(page).getByRole('alert')).toContainText('ward');
	await expect(bar(page)).toContainText('what you see is of all');
	await bar(page).getByRole('button', { name: 'Dismiss' }).click();
	await expect(bar(page).getByRole('alert')).toHaveCount(0);
	await open(where([{ column: 'score', from: '0.5' }]));
	await expect(bar(page)).toContainText('in a way that cannot be read: what you see is of all rows');
	await open(where([{ column: 'score', from: 2 }]));
	await expect(bar(page).getByRole('alert')).toContainText('No row of');
});

test('a report of some rows is that of the command line, and says which rows it is of', async ({ page }) => {
	await openSample(page);
	const panel = page.getByRole('region', { name: 'Rows that are counted' });
	await panel.getByRole('button', { name: 'Count only some rows…' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('combobox', { name: 'Column' }).fill('score');
	await page.getByRole('option', { name: 'score', exact: true }).click();
	await dialog.getByRole('spinbutton', { name: 'is at least' }).fill('0.25');
	await dialog.getByRole('button', { name: 'Count these rows' }).click();
	await expect(panel).toContainText('Only score is 0.25 or more');
	await runAudit(page);
	await expect(main(page)).toContainText('only where');

	const folder = mkdtempSync(join(tmpdir(), 'plumbline-e2e-'));
	const definition = JSON.parse(readFileSync(join(root, 'audits/readmission-sample/audit.json'), 'utf8')) as {
		readonly data: object;
	};
	const where = { column: 'score', from: 0.25 };
	writeFileSync(
		join(folder, 'audit.json'),
		JSON.stringify({ ...definition, data: { ...definition.data, where } })
	);
	const { resultHash } = commandLine(
		join(folder, 'audit.json'),
		join(root, 'static/samples/readmission-sample.csv')
	);
	await page
		.getByRole('link', { name: /^Report/ })
		.first()
		.click();
	await expect(main(page)).toContainText(resultHash);
	await expect(main(page)).toContainText('Only rows are counted where score is 0.25 or more.');
});
