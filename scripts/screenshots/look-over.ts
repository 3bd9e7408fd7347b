import type { Page } from '@playwright/test';
import { findCutTexts } from './find-cut-texts.ts';
import { findTexts } from './find-texts.ts';
import { lendHelper } from './lend-helper.ts';
import { overlappingTexts } from './overlapping-texts.ts';

/** The most that is told of one kind: a page that is wrong is often wrong in every row. */
const told = 8;

/** Has the page lay out what is out of sight too: until it comes into sight, its place is a guess. */
function drawAll(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync('* { content-visibility: visible !important }');
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/**
 * What nobody should be shown: a page that scrolls sideways, texts over texts, texts cut off with no way to the whole.
 * Empty where the page can be shown. A region that scrolls by itself is no fault.
 */
export async function lookOver(page: Page): Promise<readonly string[]> {
	await lendHelper(page);
	await page.evaluate(drawAll);
	const sideways = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	const texts = await page.evaluate(findTexts);
	const outside = texts.filter(({ left }) => left < -1);
	return [
		...(sideways > 0 ? [`The page scrolls ${String(sideways)} pixels sideways`] : []),
		...outside.slice(0, told).map(({ text }) => `“${text}” begins left of the page`),
		...overlappingTexts(texts).slice(0, told),
		...(await page.evaluate(findCutTexts)).slice(0, told)
	];
}
