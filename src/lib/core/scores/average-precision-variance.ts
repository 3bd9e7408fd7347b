import type { GroupScores } from './group-scores.ts';
import { labelSamples } from './two-samples.ts';

/**
 * The variance of average precision by its influence function: every row moves it by how precise the cut at its score
 * is (a positive) and by how much it changes the precision at all lower cuts (a positive raises it, a negative lowers
 * it). With A and B the positives and negatives at or above a cut as shares of the n labelled rows, a the positives at
 * it and π all of them, a positive with score s counts (A/(A+B) − AP + Σ_{t ≤ s} a·B/(A+B)²)/π and a negative
 * −Σ_{t ≤ s} a·A/(A+B)² / π; their squares add up to n² times the variance. Rows of one interval are read as tied.
 * For a score that is the same for everyone it is the variance of the base rate. Null without positives or for one row.
 * Source: Hampel 1974, "The influence curve and its role in robust estimation", of Σ (Rₖ − Rₖ₋₁) Pₖ.
 */
export function averagePrecisionVariance(group: GroupScores): number | null {
	const positives = group.positives.n;
	const n = positives + group.negatives.n;
	if (positives === 0 || n < 2) return null;
	const share = positives / n;
	let above = { a: 0, b: 0 };
	const cuts = labelSamples(group)
		.toReversed()
		.map((bin) => {
			above = { a: above.a + bin.a, b: above.b + bin.b };
			return { ...bin, above };
		});
	const value =
		cuts.reduce((sum, cut) => sum + (cut.a * cut.above.a) / (cut.above.a + cut.above.b), 0) / positives;
	let [raised, lowered, squares] = [0, 0, 0];
	for (const cut of cuts.toReversed()) {
		const all = cut.above.a + cut.above.b;
		raised += (cut.a * cut.above.b) / all ** 2;
		lowered += (cut.a * cut.above.a) / all ** 2;
		squares += cut.a * ((cut.above.a / all - value + raised) / share) ** 2;
		squares += cut.b * (lowered / share) ** 2;
	}
	return squares / (n * (n - 1));
}
