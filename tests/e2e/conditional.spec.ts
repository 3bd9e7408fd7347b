import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { logsPath } from '../logs.ts';
import { commandLine } from './support/command-line.ts';
import { expectColumns, goTo, openDashboard, openFile, runAudit } from './support/journey.ts';
import { auditSample } from './support/steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The sample's rows with a label, read here and not by the page. */
const rows = (() => {
	// No cell of the sample has a comma or a quote.
	const [head = [], ...lines] = readFileSync(join(root, 'static/samples/readmission-sample.csv'), 'utf8')
		.trimEnd()
		.split(/\r?\n/)
		.map((line) => line.split(','));
	return lines
		.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])))
		.filter(({ readmitted, enrolled }) => readmitted !== '' && enrolled !== '');
})();

/** Missed positives and positives of a group in a stratum. */
function missed(levels: Readonly<Record<string, string>>): readonly [number, number] {
	const own = rows.filter(
		(row) => row['readmitted'] === '1' && Object.entries(levels).every(([name, level]) => row[name] === level)
	);
	return [own.filter(({ enrolled }) => enrolled === '0').length, own.length];
}

const points = (gap: number): string => {
	const text = Math.abs(gap * 100).toFixed(1);
	return `${gap > 0 && Number(text) !== 0 ? '+' : gap < 0 && Number(text) !== 0 ? '\u2212' : ''}${text}`;
};

const choose = (page: Page, name: string, label: string) =>
	page.getByRole('combobox', { name, exact: true }).selectOption({ label });

async function openRoom(page: Page): Promise<Locator> {
	await auditSample(page);
	await goTo(page, 'Conditional');
	await choose(page, 'Within each', 'Insurance');
	await choose(page, 'Group', 'Black');
	return page.getByRole('figure', { name: 'Missed: Black against White' });
}

test('the gap within each stratum is that of the log’s rows, and the address keeps what was chosen', async ({
	page
}) => {
	const figure = await openRoom(page);
	for (const insurance of ['Commercial', 'Medicaid', 'Medicare', 'Uninsured']) {
		const [own, other] = ['Black', 'White'].map((race) => missed({ race, insurance }));
		if (own === undefined || other === undefined) throw new Error('two groups');
		const row = figure.locator(`.chart-row[aria-label^="${insurance}: "]`);
		const label = (await row.getAttribute('aria-label')) ?? '';
		expect(label).toContain(`: ${points(own[0] / own[1] - other[0] / other[1])}, 95 % interval`);
		expect(label).toContain(`${own[0]} of ${own[1]}, ${other[0]} of ${other[1].toLocaleString('en-US')}`);
	}
	const sentence = page.getByText(/^Within each stratum of Insurance the gap in “missed” of Black/);
	await expect(sentence).toContainText('Overall +1.9 points');
	await expect(sentence).toContainText('standardised (averaged within strata) +1.9 points');
	expect(new URL(page.url()).search).toBe('');
	const hash = new URLSearchParams(new URL(page.url()).hash.slice(1));
	expect([hash.get('stratum'), hash.get('group')]).toEqual(['insurance', '"Black"']);
	await page.goBack();
	await expect(page.getByRole('combobox', { name: 'Group', exact: true })).toHaveValue('"Hispanic"');
	await page.goForward();
	await expect(sentence).toBeVisible();

	// Who is where, beside it.
	const spread = page.getByRole('figure', { name: 'Who is in which Insurance' });
	const all = missed({ race: 'Black' })[1];
	const medicare = missed({ race: 'Black', insurance: 'Medicare' })[1];
	await expect(spread).toContainText(`${((100 * medicare) / all).toFixed(1)}\u202f%`);

	// Another reference changes what leaves no more than what is counted.
	await choose(page, 'Compare with', 'Hispanic');
	const other = page.getByRole('figure', { name: 'Missed: Black against Hispanic' });
	const medicaid = ['Black', 'Hispanic'].map((race) => missed({ race, insurance: 'Medicaid' }));
	await expect(other.locator('.chart-row[aria-label^="Medicaid: "]')).toHaveAttribute(
		'aria-label',
		new RegExp(`; ${medicaid.map(([part, whole]) => `${part} of ${whole}`).join(', ')}; described$`)
	);
	await choose(page, 'Compare with', 'as the audit says');

	// All groups at once, and another attribute has none of the first's groups.
	await choose(page, 'Group', 'All groups');
	await expect(page.getByRole('figure', { name: /^Missed: .* against White$/ })).toHaveCount(6);
	await choose(page, 'Attribute', 'Sex');
	await expect(page.getByRole('figure', { name: /^Missed: / })).toHaveCount(1);
	expect(new URL(page.url()).hash).not.toContain('group=');
});

test('what is held back is in no table, no picture and not on paper', async ({ page }) => {
	const figure = await openRoom(page);
	await choose(page, 'Group', 'Asian');
	const asian = page.getByRole('figure', { name: 'Missed: Asian against White' });
	const held = asian.locator('.chart-row[aria-label*="held back from everything"]');
	const labels = await held.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
	expect(labels.some((label) => label.startsWith('Uninsured'))).toBe(true);
	expect(labels.some((label) => label.startsWith('Standardised'))).toBe(true);
	await expect(page.getByText(/strata are held back from everything that leaves/)).toBeVisible();

	const saved = async (entry: string): Promise<string> => {
		await asian.getByRole('button', { name: /^Export/ }).click();
		const leaving = page.waitForEvent('download');
		await page.getByRole('menuitem', { name: entry }).click();
		return readFile(await (await leaving).path(), 'utf8');
	};
	const [csv, svg] = [await saved('Download CSV'), await saved('Download SVG')];
	for (const label of labels) expect(svg).not.toContain(label);
	for (const name of labels.map((label) => label.split(':')[0] ?? '')) {
		const line = csv.split(/\r?\n/).find((each) => each.startsWith(name));
		expect(line, name).toMatch(/^[^,]+,*$/);
	}
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(/the gap in “missed” of Asian against White is/)).toBeHidden();
	await expect(held.first()).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await expect(figure).toHaveCount(0);

	// Looking at some rows alone, nothing leaves.
	await page.getByRole('combobox', { name: 'Look only at' }).click();
	await page.getByRole('option', { name: 'Sex: Female' }).click();
	await expect(page.getByRole('button', { name: /^Export:/ }).first()).toBeDisabled();
});

test('columns that tell a group are shown by attribute, and Groups leads here', async ({ page }) => {
	await auditSample(page);
	await goTo(page, 'Groups');
	await page.getByRole('main').getByRole('link', { name: 'Conditional' }).click();
	await expect(page).toHaveURL(/\/conditional/);
	const figure = page.getByRole('figure', { name: 'What tells Race and ethnicity' });
	const names = await figure
		.locator('.chart-row')
		.evaluateAll((all) => all.map((row) => (row.getAttribute('aria-label') ?? '').split(':')[0]));
	expect(names[0]).toBe('Preferred language');
	await expect(page.getByText(/^Most is told by Preferred language about Race and ethnicity/)).toBeVisible();
	await figure.locator('label').filter({ hasText: 'Table' }).click();
	await expect(figure.getByRole('columnheader', { name: /Uncertainty removed/ })).toBeVisible();
});

test('axe finds nothing where every group is drawn, and nothing scrolls sideways', async ({ page }) => {
	await openRoom(page);
	await choose(page, 'Group', 'All groups');
	for (const width of [1440, 390]) {
		await page.setViewportSize({ width, height: 900 });
		await page.evaluate(axe);
		const found = await page.evaluate(async () => {
			const { axe: engine } = window as unknown as {
				axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
			};
			return (await engine.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
		});
		expect(found).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		);
	}
});

const log = logsPath('data/diabetes130/readmission_predictions_test.parquet');

interface Row {
	readonly attribute: string;
	readonly group: string;
	readonly comparison: string;
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
}

test('a real log’s gaps within payers are the command line’s', async ({ page }) => {
	test.skip(log === null, 'the readmission log is not here');
	const audit = {
		id: 'payer',
		title: 'Within payers',
		question: 'Are gaps between races gaps between payers?',
		data: { rowsAre: 'people', cluster: 'patient_nbr' },
		model: { name: 'readmission' },
		outcome: { label: 'y_true', prediction: 'y_pred', favourable: 'selected' },
		groups: [{ column: 'race', reference: { level: 'Caucasian' } }, { column: 'medicare' }],
		metrics: ['false_negative_rate']
	};
	const path = join(mkdtempSync(join(tmpdir(), 'plumbline-payer-')), 'audit.json');
	// Counted by the stratum, and of rows that nobody protects: the command line then prints what the page only shows.
	const printed = { ...audit, data: { ...audit.data, rowsAre: 'cases' }, strata: ['medicare'] };
	writeFileSync(path, JSON.stringify({ ...printed, groups: audit.groups.slice(0, 1) }));
	const { result } = commandLine(path, log ?? '') as { result: { disparities: readonly Row[] } };
	const row = (comparison: string): string => {
		const found = result.disparities.find(
			(each) =>
				each.attribute === 'race' && each.group === 'AfricanAmerican' && each.comparison === comparison
		);
		if (found?.value == null || found.low === null || found.high === null) throw new Error(comparison);
		const plain = (end: number): string => points(end).replace('+', '');
		return `${points(found.value)} ${plain(found.low)} to ${plain(found.high)}`;
	};

	await openDashboard(page);
	await openFile(page, { name: 'audit.json', bytes: JSON.stringify(audit) });
	await openFile(page, log ?? '');
	await expectColumns(page);
	await runAudit(page);
	await goTo(page, 'Conditional');
	const line = page
		.getByRole('region', { name: /^Every group.*figures$/ })
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: 'AfricanAmerican' }) });
	const cells = await line.getByRole('cell').allInnerTexts();
	expect(`${cells[0] ?? ''} ${cells[1] ?? ''}`).toBe(row('difference'));
	expect(`${cells[2] ?? ''} ${cells[3] ?? ''}`).toBe(row('mantel_haenszel_difference'));
	expect(`${cells[4] ?? ''} ${cells[5] ?? ''}`).toBe(row('standardised_difference'));
});
