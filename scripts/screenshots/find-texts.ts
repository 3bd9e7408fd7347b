/** A run of text on one line as it is painted, in pixels of the page: only what no ancestor clips away. */
export interface PaintedText {
	readonly text: string;
	/** Lines of one text have the same number. */
	readonly node: number;
	/** The element that holds it, in a few words. */
	readonly where: string;
	/** What is stuck over the rest of the page stands in a layer of its own; the page itself is -1. */
	readonly layer: number;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/**
 * Every text that a person can see on the page, line by line. Runs in the page, so it stands on nothing outside itself.
 * What is there for screen readers alone, or scrolled out of its own region, is left out.
 */
export function findTexts(): readonly PaintedText[] {
	const stuck: Element[] = [];
	const wordsFor = (element: Element): string => {
		const name = element.tagName.toLowerCase();
		const kind = (element.getAttribute('class') ?? '')
			.split(/\s+/)
			.filter((each) => !each.startsWith('svelte-'));
		return [name, ...kind.slice(0, 2)].filter(Boolean).join('.');
	};
	/** What ancestors leave of a box; null where nothing is left. */
	const clipped = (element: Element, box: DOMRect): DOMRect | null => {
		let [left, right, top, bottom] = [box.left, box.right, box.top, box.bottom];
		for (let up: Element | null = element; up !== null && up !== document.body; up = up.parentElement) {
			if (up instanceof SVGElement && !(up instanceof SVGSVGElement)) continue;
			const { overflowX, overflowY, clipPath } = getComputedStyle(up);
			if (clipPath.startsWith('inset(50%')) return null;
			const bounds = up.getBoundingClientRect();
			if (overflowX !== 'visible') {
				left = Math.max(left, bounds.left);
				right = Math.min(right, bounds.right);
			}
			if (overflowY !== 'visible') {
				top = Math.max(top, bounds.top);
				bottom = Math.min(bottom, bounds.bottom);
			}
		}
		return right - left > 1 && bottom - top > 1 ? new DOMRect(left, top, right - left, bottom - top) : null;
	};
	/** What stays in place while the rest scrolls hides it on purpose. */
	const layerOf = (element: Element): number => {
		for (let up: Element | null = element; up !== null; up = up.parentElement) {
			if (!/sticky|fixed/.test(getComputedStyle(up).position)) continue;
			if (!stuck.includes(up)) stuck.push(up);
			return stuck.indexOf(up);
		}
		return -1;
	};
	const found: PaintedText[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	let count = 0;
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		count += 1;
		const element = node.parentElement;
		const text = node.textContent?.trim() ?? '';
		if (element === null || text === '') continue;
		if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
		if (element.closest('title, script, style, option') !== null) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const layer = layerOf(element);
		for (const line of range.getClientRects()) {
			const box = clipped(element, line);
			if (box === null) continue;
			found.push({
				text: text.slice(0, 60),
				node: count,
				where: wordsFor(element),
				layer,
				left: box.left + scrollX,
				right: box.right + scrollX,
				// The box of a line is taller than its letters: what stands above and below them is no text.
				top: box.top + scrollY + box.height * 0.24,
				bottom: box.bottom + scrollY - box.height * 0.22
			});
		}
	}
	return found;
}
