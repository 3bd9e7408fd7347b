import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { auditSample } from './support/steps.ts';

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

/** "143 of 353": the positives of a group that the model missed. */
function missed(levels: Readonly<Record<string, string>>): string {
	const own = rows.filter(
		(row) => row['readmitted'] === '1' && Object.entries(levels).every(([name, level]) => row[name] === level)
	);
	const number = (count: number): string => count.toLocaleString('en-US');
	return `${number(own.filter(({ enrolled }) => enrolled === '0').length)} of ${number(own.length)}`;
}

const look = (page: Page) => page.getByRole('combobox', { name: 'Look only at' });

async function lookOnlyAt(page: Page, level: string): Promise<void> {
	await look(page).click();
	await look(page).fill(level.split(': ')[1] ?? level);
	await page.getByRole('option', { name: level }).click();
	await expect(page.getByRole('group', { name: 'Rows that are looked at' })).toContainText(`Only ${level}`);
}

test('one group’s rows are looked at by themselves, in every view, and nothing of it leaves', async ({
	page
}) => {
	await auditSample(page);
	await lookOnlyAt(page, 'Sex: Female');
	const women = rows.filter(({ sex }) => sex === 'Female');
	// Whoever chose by keyboard goes on there; and each group of reference has women enough.
	await expect(page.getByRole('button', { name: /^Look at all rows again/ })).toBeFocused();
	await expect(page.getByRole('main')).not.toContainText('Another group stands in');
	await expect(page.getByRole('status').filter({ hasText: 'as if the log held no others' })).toContainText(
		women.length.toLocaleString('en-US')
	);
	await expect(page.getByRole('main')).toContainText(missed({ sex: 'Female', race: 'Black' }));
	await expect(page.getByRole('button', { name: /^Export:/ }).first()).toBeDisabled();
	await expect(page.getByRole('button', { name: /^Export:/ }).first()).toHaveCSS('cursor', 'not-allowed');

	await page.getByRole('link', { name: /^Groups/ }).click();
	await expect(page.getByRole('main')).toContainText(missed({ sex: 'Female', race: 'Hispanic' }));
	await expect(page.getByRole('combobox', { name: 'Attribute' })).not.toContainText('Sex');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('main')).not.toContainText(/./, { useInnerText: true });
	await page.emulateMedia({ media: 'screen' });

	await page.getByRole('link', { name: 'Thresholds', exact: true }).click();
	await expect(page.getByRole('main')).toContainText(missed({ sex: 'Female', race: 'Asian' }));

	// The report is of all rows.
	await page
		.getByRole('link', { name: /^Report/ })
		.first()
		.click();
	await expect(page.getByRole('main')).toContainText(rows.length.toLocaleString('en-US'));
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('main')).toContainText('SHA-256 of the result', { useInnerText: true });
});

test('which rows are looked at is in the address: back, undo and the chip return to all of them', async ({
	page
}) => {
	await auditSample(page);
	const all = missed({ race: 'Black' });
	const main = page.getByRole('main');
	await page.getByRole('link', { name: /^Groups/ }).click();
	await expect(main).toContainText(all);

	await lookOnlyAt(page, 'Insurance: Medicaid');
	const some = missed({ race: 'Black', insurance: 'Medicaid' });
	await expect(main).toContainText(some);
	expect(new URL(page.url()).hash).toContain('rows=');
	expect(new URL(page.url()).search).toBe('');
	await page.goBack();
	await expect(main).toContainText(all);
	await page.goForward();
	await expect(main).toContainText(some);
	await page.getByRole('button', { name: /^Look at all rows again/ }).click();
	await expect(main).toContainText(all);
	await expect(page.getByRole('button', { name: /^Export:/ }).first()).toBeEnabled();

	// Of several levels those that are here are looked at, and the others are told.
	await page.evaluate(
		(fragment) => (location.hash = fragment),
		`#rows=${encodeURIComponent('[["insurance","Medicaid"],["sex","nobody"]]')}`
	);
	await expect(main).toContainText(some);
	await expect(main).toContainText('cannot be looked at by themselves here');
	await expect(main).not.toContainText('What you see is of all rows');
	await page.getByRole('button', { name: 'Leave that out of the address' }).click();
	await expect(main).not.toContainText('cannot be looked at by themselves here');
	await expect(main).toContainText(some);

	// What the address says of levels that this log lacks is told, and changes nothing.
	for (const hash of [
		'#rows=%5B%5B%22sex%22%2C%22nobody%22%5D%5D',
		'#rows=%7B',
		'#rows=%5B%5B%22score%22%2C%22F%22%5D%5D'
	]) {
		await page.evaluate((fragment) => (location.hash = fragment), hash);
		await expect(main).toContainText(all);
		if (hash !== '#rows=%7B') await expect(main).toContainText('What you see is of all rows');
		await expect(page.getByRole('button', { name: /^Export:/ }).first()).toBeEnabled();
	}
});
