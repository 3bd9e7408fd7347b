import type { Page } from '@playwright/test';

/** The longest transition or animation of anything on the page, its pseudo-elements included, in milliseconds. */
export const longestMotion = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const milliseconds = (list: string): number =>
			Math.max(...list.split(',').map((each) => parseFloat(each) * (each.trim().endsWith('ms') ? 1 : 1000)));
		return Math.max(
			...[...document.querySelectorAll('*')].flatMap((element) =>
				[undefined, '::before', '::after'].map((part) => {
					const style = getComputedStyle(element, part);
					const animated = style.animationName === 'none' ? 0 : milliseconds(style.animationDuration);
					return Math.max(milliseconds(style.transitionDuration), animated);
				})
			)
		);
	});
