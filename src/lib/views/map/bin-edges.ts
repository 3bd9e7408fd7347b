import type { Bins } from '#lib/spec/resolved-audit.ts';

/** Edges as they are typed: "0, 3, 7, 14". */
export const edgesText = (bins: Bins | null): string => bins?.edges.map(String).join(', ') ?? '';

/** Typed edges as numbers in rising order, each once; null where nothing is typed or something is no number. */
export function parseEdges(text: string): readonly number[] | null {
	const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
	const edges = parts.map(Number);
	if (edges.length === 0 || edges.some((edge) => !Number.isFinite(edge))) return null;
	return [...new Set(edges)].toSorted((a, b) => a - b);
}
