import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/**
 * The tallest picture, in pixels. Most rooms are longer, Calibration, Thresholds and Conditional two to four times as long
 * on a wide screen, and longer where groups are many: a picture holds their head alone. What is below is looked over too,
 * but not kept.
 */
const tallest = 1400;

/**
 * Saves the page from its head as WebP at device scale 1, a small fraction of what PNG would take: what the window shows at
 * once, or as much as the picture may be tall.
 */
export async function takeShot(page: Page, path: string, reach: 'screen' | 'page'): Promise<void> {
	const size = page.viewportSize();
	if (size === null) throw new Error('The page has no viewport');
	const whole =
		reach === 'screen' ? size.height : await page.evaluate(() => document.documentElement.scrollHeight);
	// The window grows with the page: what is stuck to its foot would else stand in the middle of the picture.
	await page.setViewportSize({ ...size, height: Math.min(tallest, Math.max(whole, size.height)) });
	// The first frame after it has grown may lack what is drawn last.
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)));
			})
	);
	const driver = await page.context().newCDPSession(page);
	const { data } = await driver.send('Page.captureScreenshot', { format: 'webp', quality: 45 });
	await driver.detach();
	writeFileSync(path, Buffer.from(data, 'base64'));
	await page.setViewportSize(size);
}
