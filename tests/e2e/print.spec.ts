import { expect, test, type Page } from '@playwright/test';
import { markWords } from '../../src/lib/charts/mark.ts';
import { goTo } from './support/journey.ts';
import { axeFindings } from './support/axe.ts';
import { auditSample, exported } from './support/steps.ts';

/** As a printer without colour sees it. */
async function printGrey(page: Page): Promise<void> {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const driver = await page.context().newCDPSession(page);
	await driver.send('Emulation.setEmulatedVisionDeficiency', { type: 'achromatopsia' });
}

/** Every verdict's mark that is printed, with the words beside it. */
const printedMarks = (page: Page) =>
	page.evaluate((kinds) => {
		const marks = [...document.querySelectorAll<SVGPathElement>('main .chart-mark')].filter((mark) =>
			mark.checkVisibility({ visibilityProperty: true })
		);
		return marks.map((mark) => {
			const place = mark.closest('td, li, [role="listitem"]');
			return {
				kind: kinds.find((kind) => mark.classList.contains(kind)) ?? 'no kind',
				words: `${place?.textContent ?? ''} ${place?.getAttribute('aria-label') ?? ''}`
			};
		});
	}, Object.keys(markWords));

/** What can be operated does nothing on paper. */
const printedControls = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() =>
		// The heading of a column that sorts is a heading on paper.
		[
			...document.querySelectorAll(
				':not(th) > button, th .arrow, input, select, textarea, nav, [role="slider"]'
			)
		]
			.filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
			.filter((control) => control.getBoundingClientRect().width > 1)
			.map((control) => control.outerHTML.slice(0, 120))
	);

/** The figures in the page's tables, as they can be read. */
const figures = async (page: Page): Promise<readonly string[]> => {
	const text = await page.locator('main table').allInnerTexts();
	return text.join('\n').match(/[−+]?\d[\d.,]*/g) ?? [];
};

test('printed in grey, the report says what it says on the screen, in words and shapes', async ({ page }) => {
	await auditSample(page);
	await goTo(page, 'Report');
	const title = await page.getByRole('heading', { level: 1 }).textContent();
	const before = await figures(page);
	const words = await page.locator('main .verdict-mark:visible').allInnerTexts();
	await printGrey(page);

	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
	expect(await figures(page)).toEqual(before);
	expect(await page.locator('main .verdict-mark:visible').allInnerTexts()).toEqual(words);
	expect(await printedControls(page)).toEqual([]);

	const marks = await printedMarks(page);
	expect(marks.length).toBeGreaterThan(10);
	for (const { kind, words: beside } of marks)
		expect(beside, kind).toContain(markWords[kind as keyof typeof markWords]);
});

test('printed in grey, verdicts and curves are told apart by their shapes', async ({ page }) => {
	await page.goto('/gallery');
	await page.waitForLoadState('networkidle');
	await printGrey(page);
	const looks = await page.evaluate(() => {
		const shapes = [...document.querySelectorAll<SVGPathElement>('.verdict-mark .chart-mark')];
		return shapes.map((shape) => {
			const { fill, strokeDasharray } = getComputedStyle(shape);
			const kind = [...shape.classList].find((name) => name !== 'chart-mark') ?? '';
			return {
				kind,
				look: [shape.getAttribute('d'), fill === 'rgb(255, 255, 255)', strokeDasharray].join(' ')
			};
		});
	});
	const byKind = new Map(looks.map(({ kind, look }) => [kind, look]));
	// The reference is no verdict: it is named wherever it stands.
	byKind.delete('reference');
	expect(byKind.size).toBe(5);
	expect(new Set(byKind.values()).size).toBe(5);

	const curves = await page.evaluate(() =>
		[0, 1, 2, 3].map((look) => {
			const line = document.querySelector(`.curve-line.look-${String(look)}`);
			const shape = document.querySelector(`.curve-shape.look-${String(look)}`);
			return `${line?.getAttribute('stroke-dasharray') ?? ''} ${shape?.getAttribute('d') ?? ''}`;
		})
	);
	expect(new Set(curves).size).toBe(4);
});

test('long tables of the exported page begin with a few rows, open by the keyboard, and are whole on paper', async ({
	page,
	context
}) => {
	await auditSample(page);
	await goTo(page, 'Report');
	const html = await exported(page, 'Page');
	const shown = await context.newPage();
	await shown.setContent(html);
	const visible = () =>
		shown.evaluate(() =>
			[...document.querySelectorAll('.folded')].map((folded) => ({
				all: folded.querySelectorAll('tbody tr').length,
				seen: [...folded.querySelectorAll('tbody tr')].filter((row) => row.checkVisibility()).length
			}))
		);
	const folded = await visible();
	expect(folded.length).toBeGreaterThan(1);
	for (const { all, seen } of folded) {
		expect(seen).toBe(12);
		expect(all).toBeGreaterThan(20);
	}
	expect(await axeFindings(shown)).toEqual([]);

	await shown.emulateMedia({ media: 'print' });
	for (const { all, seen } of await visible()) expect(seen).toBe(all);
	await shown.emulateMedia({ media: 'screen' });

	await shown.locator('.fold summary').first().focus();
	await shown.keyboard.press('Enter');
	const [first, second] = await visible();
	expect(first?.seen).toBe(first?.all);
	expect(second?.seen).toBe(12);
	await expect(shown.locator('.fold summary').first()).toHaveText(/Show the first 12 of/, {
		useInnerText: true
	});
});
