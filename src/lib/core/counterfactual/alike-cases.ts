import { pairedPatterns, type ContrastCases } from './contrast-cases.ts';

/**
 * The design effect of a contrast if all cases of a cluster were alike: the mean number of cases in the cluster that a
 * case lies in, Σm²/Σm over cases with both sides. For figures whose own sums over clusters are not counted. 1 where
 * every case stands by itself, and without a case.
 * Source: Kish 1965, "Survey sampling", section 5.4, with a homogeneity of 1.
 */
export function alikeCases(of: ContrastCases | undefined): number {
	if (of?.clusters == null) return 1;
	const cases = pairedPatterns(of).reduce((sum, pattern) => sum + pattern.cases, 0);
	return cases === 0 ? 1 : Math.max(1, of.clusters.flip.cases / cases);
}
