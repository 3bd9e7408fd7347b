import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { auditSample, chooseFile, openFile, runAudit } from './support/steps.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = join(root, 'static/samples/readmission-sample.csv');

/** The sample's rows with a score and a label, read here and not by the page. */
const rows = (() => {
	// No cell of the sample has a comma or a quote.
	const [head = [], ...lines] = readFileSync(sample, 'utf8')
		.trimEnd()
		.split(/\r?\n/)
		.map((line) => line.split(','));
	const at = (name: string): number => head.indexOf(name);
	return lines
		.filter((cells) => cells[at('score')] !== '' && ['0', '1'].includes(cells[at('readmitted')] ?? ''))
		.map((cells) => ({
			race: cells[at('race')] ?? '',
			score: Number(cells[at('score')]),
			readmitted: cells[at('readmitted')] === '1'
		}));
})();

const scores = [...new Set(rows.map(({ score }) => score))].sort((a, b) => a - b);

/** Rows of a group by what `score ≥ threshold` makes of them, as the table writes them. */
function counted(race: string | null, threshold: number): readonly string[] {
	const own = rows.filter((row) => race === null || row.race === race);
	const of = (readmitted: boolean, selected: boolean): string =>
		own
			.filter((row) => row.readmitted === readmitted && row.score >= threshold === selected)
			.length.toLocaleString('en-US');
	return [of(true, true), of(true, false), of(false, true), of(false, false)];
}

/** The four counts of a group in the table of figures. */
const shown = async (page: Page, group: string): Promise<readonly string[]> => {
	const row: Locator = page
		.getByRole('table', { name: /^Thresholds by/ })
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: group, exact: true }) });
	return (await row.getByRole('cell').allInnerTexts()).slice(2, 6);
};

const violations = async (page: Page): Promise<readonly string[]> => {
	await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
	return page.evaluate(async () => {
		const { axe } = window as unknown as {
			axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
		};
		return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
	});
};

const openThresholds = async (page: Page): Promise<void> => {
	await page.getByRole('link', { name: 'Thresholds', exact: true }).click();
	await page.waitForURL('**/thresholds*');
};

test('a slider moved by keyboard decides as counting the rows does', async ({ page }) => {
	await auditSample(page);
	await openThresholds(page);
	const slider = page.getByRole('slider', { name: 'Threshold for all' });
	await expect.poll(() => shown(page, 'everyone')).toEqual(counted(null, 0.3));
	await expect.poll(() => shown(page, 'Hispanic')).toEqual(counted('Hispanic', 0.3));

	await slider.focus();
	for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
	const moved = scores[scores.indexOf(0.3) + 5] ?? NaN;
	await expect(slider).toHaveAttribute('aria-valuetext', String(moved));
	await expect.poll(() => shown(page, 'White')).toEqual(counted('White', moved));
	await expect.poll(() => shown(page, 'Black')).toEqual(counted('Black', moved));

	// Five presses are one step of the browser's history, and are said once.
	await expect(page).toHaveURL(new RegExp(`#threshold=${String(moved)}$`));
	await expect(
		page.getByRole('status').filter({ hasText: `Threshold ${String(moved)} for all` })
	).toBeAttached();
	await page.goBack();
	await expect(slider).toHaveAttribute('aria-valuetext', '0.3');
	await page.goForward();
	await expect(slider).toHaveAttribute('aria-valuetext', String(moved));

	await slider.focus();
	await page.keyboard.press('End');
	await expect(slider).toHaveAttribute('aria-valuetext', 'nobody selected');
	await expect.poll(() => shown(page, 'everyone')).toEqual(counted(null, Infinity));
	const field = page.getByRole('spinbutton', { name: 'Threshold for all, as a number' });
	await field.fill('0.4');
	await field.press('Enter');
	await expect.poll(() => shown(page, 'Asian')).toEqual(counted('Asian', 0.4));
	expect(await violations(page)).toEqual([]);
});

test('thresholds for each group are found, applied, undone and warned of', async ({ page }) => {
	await auditSample(page);
	await openThresholds(page);
	await page.getByRole('button', { name: 'Compare strategies' }).click();
	const compared = page.getByRole('table', { name: 'Strategies compared' });
	await expect(compared.getByRole('rowheader')).toHaveCount(6);

	const caution = page.getByText('Thresholds that differ by group may be unlawful');
	await expect(caution).toHaveCount(0);
	await page.getByRole('button', { name: 'Equal opportunity', exact: true }).click();
	await expect(caution).toBeVisible();
	// Groups with positives enough are within a point in true positives, counted from the file.
	const rates: number[] = [];
	for (const race of ['White', 'Black', 'Hispanic', 'Asian']) {
		const slider = page.getByRole('slider', { name: `Threshold for ${race}`, exact: true });
		const threshold = Number(await slider.getAttribute('aria-valuetext'));
		await expect.poll(() => shown(page, race)).toEqual(counted(race, threshold));
		const ill = rows.filter((row) => row.race === race && row.readmitted);
		rates.push(ill.filter(({ score }) => score >= threshold).length / ill.length);
	}
	expect(Math.max(...rates) - Math.min(...rates)).toBeLessThanOrEqual(0.01 + 1e-9);
	expect(await violations(page)).toEqual([]);

	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('slider', { name: 'Threshold for all' })).toHaveAttribute(
		'aria-valuetext',
		'0.3'
	);
	await expect(caution).toHaveCount(0);
});

test('the nearest threshold whose gap is small enough is the nearest in the file', async ({ page }) => {
	await auditSample(page);
	await openThresholds(page);
	await page.getByRole('combobox', { name: 'Gap in' }).selectOption({ label: 'Selection rate' });
	const limit = page.getByRole('spinbutton', { name: 'At most (points)' });
	await limit.fill('1.5');
	await limit.press('Enter');
	const races = [...new Set(rows.map(({ race }) => race))].filter((race) => !['', 'Unknown'].includes(race));
	const gapAt = (threshold: number): number => {
		const shares = races.map((race) => {
			const own = rows.filter((row) => row.race === race);
			return own.filter(({ score }) => score >= threshold).length / own.length;
		});
		return Math.max(...shares) - Math.min(...shares);
	};
	const nearest = scores
		.filter((threshold) => gapAt(threshold) <= 0.015 + 1e-9)
		.toSorted((a, b) => Math.abs(a - 0.3) - Math.abs(b - 0.3) || a - b)[0];
	await page.getByRole('button', { name: `Set it to ${String(nearest)}`, exact: true }).click();
	await expect(page.getByRole('slider', { name: 'Threshold for all' })).toHaveAttribute(
		'aria-valuetext',
		String(nearest)
	);
	await expect(page.getByText('That is within 1.5 points.')).toBeVisible();
});

test('nothing of what thresholds decide of people leaves: no copy, no file, nothing on paper', async ({
	page
}) => {
	await auditSample(page);
	await openThresholds(page);
	await page.getByRole('button', { name: 'Compare strategies' }).click();
	await expect(page.getByRole('table', { name: 'Strategies compared' })).toBeVisible();
	const main = page.getByRole('main');
	await expect(main.getByRole('button', { name: /^(Export|Copy|Download)/ })).toHaveCount(0);
	await expect(main).toContainText('stays on the screen');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('table')).toHaveCount(0);
	await expect(main.locator('svg.chart, .chart svg').first()).toBeHidden();
	await expect(main.getByLabel('Attribute')).toBeHidden();
	const printed = await main.innerText();
	expect(printed).not.toMatch(/\d{2,}/);
});

test('where there is nothing to set a threshold on, the page says what is missing', async ({ page }) => {
	const audit = JSON.parse(
		readFileSync(join(root, 'audits/readmission-sample/audit.json'), 'utf8')
	) as object;
	const text = JSON.stringify({ ...audit, metrics: ['false_negative_rate'] });
	await openFile(page, { name: 'audit.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	await chooseFile(page, sample);
	await runAudit(page);
	await openThresholds(page);
	await expect(page.getByRole('main')).toContainText('The score was not counted');
});

test('a score that was not counted is counted with one press', async ({ page }) => {
	await openFile(page, sample);
	await runAudit(page);
	await openThresholds(page);
	await expect(page.getByRole('main')).toContainText('The score was not counted');
	await page.getByRole('button', { name: 'Count the score too' }).click();
	await expect(page.getByRole('heading', { name: /^At (this|these) threshold/ })).toBeVisible({
		timeout: 60_000
	});
	await expect(page.getByRole('group', { name: 'Rows that are looked at' })).toBeVisible();
});
