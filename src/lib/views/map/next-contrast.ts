interface Pair {
	readonly baseline: string;
	readonly variant: string;
}

/** Descriptions that are set beside each other more often than any others: the first is compared with. */
const usual: readonly (readonly [string, string])[] = [
	['white', 'black'],
	['white', 'hispanic'],
	['white', 'asian'],
	['male', 'female'],
	['man', 'woman'],
	['men', 'women'],
	['high income', 'low income'],
	['rich', 'poor'],
	['housed', 'unhoused'],
	['insured', 'uninsured'],
	['young', 'old'],
	['straight', 'gay']
];

const words = (level: string): string =>
	level
		.toLowerCase()
		.replace(/[^a-z]+/g, ' ')
		.trim();

/**
 * The pair of descriptions that is offered next: one that is often asked for, else the first two that are not set beside
 * each other yet. Null where every two are.
 * @param plain the descriptions that all others are compared with anyway
 */
export function nextContrast(
	levels: readonly string[],
	plain: readonly string[],
	listed: readonly Pair[]
): Pair | null {
	const others = levels.filter((level) => !plain.includes(level));
	const free = ({ baseline, variant }: Pair): boolean =>
		!listed.some(
			(pair) =>
				(pair.baseline === baseline && pair.variant === variant) ||
				(pair.baseline === variant && pair.variant === baseline)
		);
	const often = usual.flatMap(([from, to]) => {
		const baseline = others.find((level) => words(level) === from);
		const variant = others.find((level) => words(level) === to);
		return baseline === undefined || variant === undefined ? [] : [{ baseline, variant }];
	});
	const any = others.flatMap((baseline, i) => others.slice(i + 1).map((variant) => ({ baseline, variant })));
	return [...often, ...any].find(free) ?? null;
}
