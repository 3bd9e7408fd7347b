import type { Within } from '#lib/core/cube/cube-within.ts';

/** Levels as the address bar holds them; null where there are none. */
export const withinText = (within: readonly Within[]): string | null =>
	within.length === 0 ? null : JSON.stringify(within.map(({ attribute, level }) => [attribute, level]));

/** The levels of such a text, each attribute once; what is malformed is as if it were not there. */
export function readWithin(text: string | null): readonly Within[] {
	const read = parsed(text);
	if (!Array.isArray(read)) return [];
	const levels = read.flatMap((each: unknown): readonly Within[] => {
		if (!Array.isArray(each) || each.length !== 2) return [];
		const [attribute, level] = each as readonly unknown[];
		const isLevel = level === null || typeof level === 'string';
		return typeof attribute === 'string' && isLevel ? [{ attribute, level }] : [];
	});
	return levels.filter(
		({ attribute }, at) => levels.findIndex((each) => each.attribute === attribute) === at
	);
}

function parsed(text: string | null): unknown {
	try {
		return JSON.parse(text ?? '[]') as unknown;
	} catch {
		return [];
	}
}
