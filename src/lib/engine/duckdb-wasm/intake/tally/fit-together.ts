import type { IntakePiece } from '../messages.ts';

export type Lines = Extract<IntakePiece, { kind: 'lines' }>;

/** Whether each share of a file begins where the one before it ended, from the header to the end, and lines end in one way. */
export function fitTogether(
	lines: readonly Lines[],
	{ top, end }: { readonly top: number; readonly end: number }
): boolean {
	const ordered = [...lines].sort((one, other) => one.index - other.index);
	const lineEnds = new Set(ordered.flatMap(({ lineEnd }) => lineEnd ?? []));
	const isChain = ordered.every(({ first }, at) => first === (at === 0 ? top : ordered[at - 1]?.next));
	return isChain && ordered.at(-1)?.next === end && lineEnds.size <= 1;
}
