import { clopperPearsonInterval } from '../intervals/clopper-pearson-interval.ts';
import type { Interval } from '../intervals/interval.ts';
import { wilsonInterval } from '../intervals/wilson-interval.ts';
import { answer } from '../metrics/answer.ts';
import { noFigure, type CaseFigure } from './case-figure.ts';
import { pairedPatterns, isSimple, type ContrastCases } from './contrast-cases.ts';
import { outcomeCounts, type OutcomeCounts } from './outcome-counts.ts';

const toOdds = (share: number): number => (share >= 1 ? Infinity : share / (1 - share));
const asOdds = (share: Interval | null): Interval | null =>
	share && { low: toOdds(share.low), high: toOdds(share.high) };

/** The discordant share over cases as a proportion of an effective size, by the linearised variance of a ratio. */
function effectiveDiscordant(of: ContrastCases, { variantOnly, baselineOnly }: OutcomeCounts) {
	const discordant = variantOnly + baselineOnly;
	const share = variantOnly / discordant;
	let [strayed, squares, cases] = [0, 0, 0];
	for (const pattern of pairedPatterns(of)) {
		const { rightBaseline: x, rightVariant: y, answersBaseline: a, answersVariant: b } = pattern;
		if (x === null || y === null) continue;
		const [gained, lost] = [(y * (a - x)) / (a * b), (x * (b - y)) / (a * b)];
		if (gained + lost === 0) continue;
		strayed += pattern.cases * (gained - share * (gained + lost)) ** 2;
		squares += pattern.cases * (gained + lost) ** 2;
		cases += pattern.cases;
	}
	const worth = discordant ** 2 / squares;
	const variance = cases < 2 ? 0 : ((cases / (cases - 1)) * strayed) / discordant ** 2;
	const certain = share === 0 || share === 1;
	const trials = certain || variance === 0 ? worth : (share * (1 - share)) / variance;
	return { successes: share * trials, trials, degrees: cases - 1 };
}

/**
 * Matched odds ratio: how many cases turned right under the variant for each that turned wrong. 1 where changes balance,
 * 0 where all turned wrong, Infinity where all turned right. Cases that did not turn say nothing of it. The exact
 * conditional interval (Clopper–Pearson's of the discordant share, as odds) with one answer a side; with replicates
 * Wilson's of that share at its effective size, as odds; none for clustered cases.
 * No answer: `no-rows`, `no-label`, or `division-by-zero` where no case turned.
 * Source: Breslow & Day 1980, "Statistical methods in cancer research", volume 1, section 5.2.
 */
export function matchedOdds(of: ContrastCases): CaseFigure {
	const method = isSimple(of) ? 'clopper-pearson' : of.clusters === null ? 'wilson' : 'none';
	const counts = outcomeCounts(of);
	if (counts === null) return noFigure(pairedPatterns(of).length === 0 ? 'no-rows' : 'no-label', method);
	const { variantOnly, baselineOnly, cases } = counts;
	const discordant = variantOnly + baselineOnly;
	if (discordant === 0) return noFigure('division-by-zero', method);
	const exact = { successes: variantOnly, trials: discordant };
	return {
		...answer(variantOnly / baselineOnly),
		cases,
		method,
		interval: (level) => {
			if (method === 'none') return null;
			return asOdds(
				method === 'clopper-pearson'
					? clopperPearsonInterval(exact, level)
					: wilsonInterval(effectiveDiscordant(of, counts), level)
			);
		}
	};
}
