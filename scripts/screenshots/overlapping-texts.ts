import type { PaintedText } from './find-texts.ts';

/** How far two texts may reach into each other, in pixels: the edges of letters are soft. */
const tolerated = 1.5;

/** Every two texts of which one is painted over the other, in words. */
export function overlappingTexts(texts: readonly PaintedText[]): readonly string[] {
	const byTop = [...texts].sort((a, b) => a.top - b.top);
	return byTop.flatMap((upper, at) => {
		const found: string[] = [];
		for (const lower of byTop.slice(at + 1)) {
			if (lower.top > upper.bottom - tolerated) break;
			const across = Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left);
			const down = Math.min(upper.bottom, lower.bottom) - lower.top;
			// A line that ends in an ellipsis has a box for what is shown and one for the whole.
			const apart = upper.layer !== lower.layer || upper.node === lower.node;
			if (!apart && across > tolerated && down > tolerated)
				found.push(`“${upper.text}” (${upper.where}) and “${lower.text}” (${lower.where}) overlap`);
		}
		return found;
	});
}
