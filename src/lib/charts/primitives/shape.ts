import type { MarkKind } from '../mark.ts';
import { unreachable } from '#lib/core/unreachable.ts';

const circle = (r: number): string => `M${-r},0a${r},${r} 0 1,1 ${2 * r},0a${r},${r} 0 1,1 ${-2 * r},0Z`;

/** The outline of a verdict's shape around the origin; shapes of one radius look equally large. */
export function shapePath(kind: MarkKind, r: number): string {
	switch (kind) {
		case 'outside': {
			const h = 0.92 * r;
			return `M${-h},${-h}h${2 * h}v${2 * h}h${-2 * h}Z`;
		}
		case 'inconclusive': {
			const h = 1.2 * r;
			return `M0,${-h}L${h},0L0,${h}L${-h},0Z`;
		}
		case 'within':
		case 'reference':
			return circle(r);
		case 'not_assessable':
			return circle(0.95 * r);
		case 'described':
			return circle(0.66 * r);
		default:
			return unreachable(kind);
	}
}
