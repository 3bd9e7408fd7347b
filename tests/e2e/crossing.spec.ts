import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { goTo } from './support/journey.ts';
import { auditSample } from './support/steps.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const violations = async (page: Page): Promise<readonly string[]> => {
	await page.evaluate(axe);
	return page.evaluate(async () => {
		const { axe: engine } = window as unknown as {
			axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
		};
		return (await engine.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
	});
};

/** The combination of race and language, whose cells are some large, some small and some empty. */
async function openCrossing(page: Page): Promise<Locator> {
	await auditSample(page);
	await page.getByRole('link', { name: /^Intersections/ }).click();
	await page.waitForURL('**/intersections*');
	await page
		.getByRole('combobox', { name: 'Attributes' })
		.selectOption({ label: 'Race and ethnicity × Preferred language' });
	return page.getByRole('figure', { name: 'Missed', exact: false });
}

const cellOf = (figure: Locator, name: string): Locator =>
	figure.locator(`.heat-cell[aria-label^="${name}: "]`);

/** What a row of the list's table says of a combination: its numerator, denominator and value. */
async function listed(page: Page, name: string): Promise<readonly string[]> {
	const row = page
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}( \\(held back|$)`) }) });
	return (await row.getByRole('cell').allInnerTexts()).slice(1, 4);
}

test('the grid says of each combination what the list says', async ({ page }) => {
	const figure = await openCrossing(page);
	const names = ['Black × English', 'White × English', 'Hispanic × Spanish'];
	const empty = cellOf(figure, 'Black × Spanish');
	await expect(empty.locator('text')).toHaveText(['no rows']);
	const seen: string[][] = [];
	for (const name of names) {
		const cell = cellOf(figure, name);
		await expect(cell).toHaveCount(1);
		seen.push(await cell.locator('text').allTextContents());
	}
	await page.getByRole('tab', { name: 'List' }).click();
	await page.locator('label').filter({ hasText: 'Table' }).first().click();
	for (const [at, name] of names.entries()) {
		const [numerator, denominator, value] = await listed(page, name);
		expect(seen[at], name).toEqual([value, `${numerator ?? ''} of ${denominator ?? ''}`]);
	}
	expect(await listed(page, 'Black × Spanish')).toEqual([]);
	// The tab is in the address, and the way back leads to the grid.
	await expect(page).toHaveURL(/layout=list/);
	await page.goBack();
	await expect(cellOf(figure, 'White × English')).toBeVisible();
});

test('arrow keys lead through rows and columns, and axe finds nothing', async ({ page }) => {
	const figure = await openCrossing(page);
	const grid = figure.getByRole('list');
	const cells = grid.getByRole('listitem');
	const across = await grid.locator('g:has(> .heat-cell)').first().locator('.heat-cell').count();
	await cells.first().focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await expect(cells.nth(across + 1)).toBeFocused();
	const label = await cells.nth(across + 1).getAttribute('aria-label');
	await expect(page.locator('.chart-readout')).toHaveText(label ?? '');
	await page.keyboard.press('Control+End');
	await expect(cells.last()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator('.chart-readout')).toHaveCount(0);

	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		// The browser takes a frame or two to draw everything in the other colours.
		await expect(async () => expect(await violations(page), colorScheme).toEqual([])).toPass();
	}
	await page.locator('label').filter({ hasText: 'Pooled' }).click();
	await expect(page).toHaveURL(/rates=pooled/);
	await expect(grid).toHaveAccessibleName(/\(pooled\)/);
	// A narrow page has the list first, and no scroll sideways with the grid.
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(page.getByRole('tab').first()).toHaveText('List');
	await page.getByRole('tab', { name: 'Grid' }).click();
	await expect(grid).toBeVisible();
	// A cell that the keyboard comes back to is not below the names.
	await cells.last().focus();
	for (let press = 0; press < across - 2; press++) await page.keyboard.press('ArrowLeft');
	await expect
		.poll(async () => {
			const names = await grid.locator('.heat-names').boundingBox();
			const cell = await page.locator('.heat-cell:focus .heat-ground').first().boundingBox();
			return names !== null && cell !== null && cell.x >= names.x + names.width - 1;
		})
		.toBe(true);
	expect(await violations(page), 'narrow').toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('held-back combinations are blank in the picture that leaves and on paper', async ({ page }) => {
	const figure = await openCrossing(page);
	const held = figure.locator('.heat-cell[aria-label*="held back from everything"]').filter({
		has: page.locator('.chart-strong')
	});
	const labels = await held.evaluateAll((cells) =>
		cells.map((cell) => cell.getAttribute('aria-label') ?? '')
	);
	expect(labels.length).toBeGreaterThan(0);
	await figure.getByRole('button', { name: /^Export/ }).click();
	const leaving = page.waitForEvent('download');
	await page.getByRole('menuitem', { name: 'Download SVG' }).click();
	const text = await readFile(await (await leaving).path(), 'utf8');
	for (const label of labels) {
		const [name, told] = label.split(/: (.*)/s);
		expect(text).not.toContain(label);
		expect(text).toContain(`${name ?? ''}: no answer, held back`);
		expect(told).toMatch(/\d/);
	}
	// In its place, and not moved with the cells.
	expect(text).not.toMatch(/translateX|var\(/);

	await page.emulateMedia({ media: 'print' });
	await expect(held.first()).toBeHidden();
	await expect(figure.locator('[data-leaves] svg')).toBeVisible();
});

test('any slice can be asked about: why it is or is not listed, with its numbers', async ({ page }) => {
	await openCrossing(page);
	const section = page.getByRole('region', { name: 'Why is a slice not listed?' });
	const answer = section.getByRole('status');
	const choose = (name: string, label: string) =>
		section.getByRole('combobox', { name: `Slice: ${name}`, exact: true }).selectOption({ label });
	await expect(answer).toBeEmpty();

	// The first of the list is on it, with the p that the list prints.
	const first = page.getByRole('table', { name: 'Slices found' }).getByRole('row').nth(1);
	const [who, cells] = [
		await first.getByRole('rowheader').innerText(),
		await first.getByRole('cell').allInnerTexts()
	];
	await section.getByRole('combobox', { name: 'By' }).selectOption({ label: cells[1] ?? '' });
	for (const condition of who.trim().split(' × ')) {
		const [attribute = '', level = ''] = condition.split(' = ');
		await choose(attribute, level);
	}
	await expect(answer).toContainText('It is on the list');
	await expect(answer).toContainText(`among its ${cells[2] ?? ''} rows`);
	expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('slice')).toContain('[["');

	await section.getByRole('button', { name: 'Clear' }).click();
	await choose('Race and ethnicity', 'Native Hawaiian or Pacific Islander');
	await expect(answer).toContainText(/It was not looked at: it has \d+ rows, and at least \d+ are needed/);
	await expect(answer).toContainText('These numbers stay on the screen.');
	await choose('Sex', 'Female');
	await choose('Preferred language', 'English');
	await expect(answer).toContainText('it crosses 3 attributes, and slices are looked for up to 2');
	await page.goBack();
	await page.goBack();
	await expect(answer).toContainText('It was not looked at: it has');
	for (const width of [1440, 390]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await violations(page), String(width)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
			0
		);
	}
	await page.emulateMedia({ media: 'print' });
	await expect(section).toBeHidden();
});

test('the slices found say who is worse off, by the titles of attributes, and can be put the largest first', async ({
	page
}) => {
	await auditSample(page);
	await goTo(page, 'Intersections');
	const slices = page.getByRole('region', { name: /Slices found/ });
	const rows = slices.getByRole('table').getByRole('row');
	const sides = async (): Promise<readonly string[]> =>
		(await rows.getByText(/(worse|better) off$|either way/).allInnerTexts()).map((text) =>
			text.replace(/^\W+/u, '')
		);
	await expect(slices.getByRole('table')).toContainText('Race and ethnicity = Black × Age = 75+');
	await expect(slices.getByRole('table')).not.toContainText('age_band');
	const worseFirst = await sides();
	expect(worseFirst[0]).toBe('worse off');
	expect(worseFirst.lastIndexOf('worse off')).toBeLessThan(worseFirst.indexOf('better off'));
	await slices.getByText('Largest first').click();
	await expect(page).toHaveURL(/slices=largest/);
	expect(await sides()).not.toEqual(worseFirst);
});
