/**
 * What is cut off with no way to the whole of it: boxes that hide what does not fit, with no title; names that a chart
 * shortened, with no label; fields whose chosen value does not fit; and texts that begin left of the page or end right of
 * their chart. Runs in the page, so it stands on nothing outside itself.
 */
export function findCutTexts(): readonly string[] {
	const seen = (element: Element): boolean =>
		element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
	const short = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim().slice(0, 60);
	const titled = (element: Element): boolean =>
		element.closest('[title], .tooltip-trigger') !== null || element.querySelector('[title]') !== null;
	const found: string[] = [];

	for (const element of document.body.querySelectorAll<HTMLElement>('*:not(svg *)')) {
		if (element.clientWidth <= 2 || element.clientHeight <= 2 || short(element) === '' || !seen(element))
			continue;
		const { overflowX, overflowY } = getComputedStyle(element);
		const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
		const across = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
		const down = hides(overflowY) && element.scrollHeight > element.clientHeight + 2;
		if ((across || down) && !(element instanceof HTMLSelectElement) && !titled(element))
			found.push(`“${short(element)}” (${element.tagName.toLowerCase()}.${element.className}) is cut off`);
	}

	const pen = document.createElement('canvas').getContext('2d');
	for (const field of document.querySelectorAll('select')) {
		if (pen === null || !seen(field) || titled(field)) continue;
		const { font, paddingLeft, paddingRight } = getComputedStyle(field);
		pen.font = font;
		const chosen = field.selectedOptions[0]?.label ?? '';
		const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
		if (pen.measureText(chosen).width > room + 1)
			found.push(`The choice “${chosen}” is cut off in its field`);
	}

	for (const text of document.querySelectorAll<SVGTextElement>('svg text')) {
		const content = text.textContent.trim();
		const box = text.getBoundingClientRect();
		if (content === '' || box.width === 0 || !seen(text)) continue;
		const chart = text.ownerSVGElement?.getBoundingClientRect();
		// Half of a label may stand out beyond the end of the axis that it names.
		const out = Math.min(18, box.width / 2 + 1);
		if (chart !== undefined && (box.left < chart.left - out || box.right > chart.right + out))
			found.push(`“${content.slice(0, 60)}” runs out of its chart`);
		const told = text.querySelector('title') ?? text.closest('g[aria-label], g:has(> title)');
		if (content.endsWith('…') && told === null)
			found.push(`“${content}” is shortened, and its whole is told nowhere`);
	}
	return found;
}
