import { expect, test, type Page } from '@playwright/test';
import { lookOver } from '../../scripts/screenshots/look-over.ts';
import { settled } from '../../scripts/screenshots/page-views.ts';
import { findingPages, goTo } from './support/journey.ts';
import { auditSample } from './support/steps.ts';

// WCAG 2.2, 1.4.10: a window of 1280 × 1024 at 400 % has this many pixels of CSS.
test.use({ viewport: { width: 320, height: 256 } });

/** What can be operated and, having the focus, lies wholly under something else or outside its place: WCAG 2.2, 2.4.11. */
const hidden = (page: Page): Promise<readonly string[]> =>
	page.evaluate(async () => {
		const operable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
		const shares = [0.1, 0.5, 0.9];
		const isSeen = (element: Element): boolean => {
			const box = element.getBoundingClientRect();
			const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
			// What is drawn in place of a field (its label, its slider), and a mark beside another, stand for it.
			const stand = element.closest('label, svg') ?? element.parentElement ?? element;
			return shares.some((across) =>
				shares.some((down) => {
					const x = Math.min(innerWidth - 1, box.left + box.width * across);
					return stand.contains(document.elementFromPoint(x, top + (bottom - top) * down));
				})
			);
		};
		const found: string[] = [];
		for (const element of document.querySelectorAll<HTMLElement | SVGElement>(operable)) {
			if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled')) continue;
			element.focus();
			// What comes into view with the focus takes a frame or two.
			for (let frame = 0; frame < 10 && !isSeen(element); frame++)
				await new Promise((resolve) => requestAnimationFrame(resolve));
			if (document.activeElement === element && isSeen(element)) continue;
			const name = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60);
			const { left, top } = element.getBoundingClientRect();
			found.push(`${element.tagName.toLowerCase()} “${name}” at ${String(left)}, ${String(top)}`);
		}
		return found;
	});

test('at 400 % nothing scrolls sideways, is cut off or cannot be reached', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await auditSample(page);
	for (const name of ['Log', 'Columns', ...findingPages])
		await test.step(name, async () => {
			await goTo(page, name);
			await settled(page);
			// From here on what has the focus shows it, as for whoever uses the keyboard.
			await page.keyboard.press('Tab');
			expect.soft(await lookOver(page), `${name}, looked over`).toEqual([]);
			expect.soft(await hidden(page), `${name}, hidden while focused`).toEqual([]);
		});
});
