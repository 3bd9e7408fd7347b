import { criticalValue } from '../intervals/critical-value.ts';
import type { Interval } from '../intervals/interval.ts';
import { fleissKappa } from './fleiss-kappa.ts';
import { pairablePatterns, ratingsOf, type RatingPattern } from './rating-pattern.ts';

/**
 * Student's t interval of Fleiss' kappa over items, its variance linearised in the items: each item's part in the
 * agreement that is seen and in that expected by chance. Items are a sample, raters are as they are.
 * Null where kappa has no answer, and of one item, which shows nothing of how items vary.
 * Source: Gwet 2014, "Handbook of inter-rater reliability", section 5.3 (and Gwet 2008, "Computing inter-rater
 * reliability and its variance in the presence of high agreement"); irrCAC prints the same error.
 */
export function fleissKappaInterval(patterns: readonly RatingPattern[], level: number): Interval | null {
	const error = fleissKappaError(patterns);
	const { value } = fleissKappa(patterns);
	if (error === null || value === null) return null;
	const reach = criticalValue(level, error.degrees) * error.standardError;
	return { low: Math.max(-1, value - reach), high: Math.min(1, value + reach) };
}

/** The standard error of Fleiss' kappa and its degrees of freedom, items less one; null where there is none. */
export function fleissKappaError(
	patterns: readonly RatingPattern[]
): { readonly standardError: number; readonly degrees: number } | null {
	const { value } = fleissKappa(patterns);
	const pairable = pairablePatterns(patterns);
	const items = pairable.reduce((sum, each) => sum + each.items, 0);
	if (value === null || items < 2) return null;
	const categories = pairable[0]?.counts.length ?? 0;
	const shares = Array.from({ length: categories }, (_, at) =>
		pairable.reduce((sum, each) => sum + ((each.counts[at] ?? 0) / ratingsOf(each)) * (each.items / items), 0)
	);
	const chance = shares.reduce((sum, share) => sum + share * share, 0);
	let square = 0;
	for (const pattern of pairable) {
		const ratings = ratingsOf(pattern);
		let [agree, expected] = [0, 0];
		pattern.counts.forEach((count, at) => {
			agree += (count * (count - 1)) / (ratings * (ratings - 1));
			expected += (count / ratings) * (shares[at] ?? 0);
		});
		const own = (agree - chance) / (1 - chance);
		const part = own - (2 * (1 - value) * (expected - chance)) / (1 - chance);
		square += pattern.items * (part - value) ** 2;
	}
	return { standardError: Math.sqrt(square / (items * (items - 1))), degrees: items - 1 };
}
