import { noCounts, type Counts } from '#lib/core/cube/counts.ts';
import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import type { Proportion } from '#lib/core/intervals/interval.ts';
import { cochranMantelHaenszelTest } from '#lib/core/strata/cochran-mantel-haenszel-test.ts';
import { commonOddsRatio } from '#lib/core/strata/common-odds-ratio.ts';
import { conditionalDemographicDisparity } from '#lib/core/strata/conditional-demographic-disparity.ts';
import { mantelHaenszelDifference } from '#lib/core/strata/mantel-haenszel-difference.ts';
import { simpson } from '#lib/core/strata/simpson.ts';
import { standardisedDifference, type PopulationStratum } from '#lib/core/strata/standardised-difference.ts';
import { noStrata, type GroupStrata } from '#lib/core/strata/strata-table.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { alikeStrata, type AlikeStrata } from './alike-strata.ts';
import type { Within } from './within-family.ts';

/** A group beside its reference in every stratum of the population. */
export interface SharedStrata {
	/** `levelsKey` of each stratum, in the order of `found`. */
	readonly keys: readonly string[];
	readonly found: readonly PopulationStratum[];
	/** The same as intervals and tests may count them, where rows come in clusters. */
	readonly alike: AlikeStrata<PopulationStratum>;
}

/** The comparisons of one metric within strata, in the order in which `comparisonsWithin` gives them. */
export const withinComparisons = [
	'mantel_haenszel_difference',
	'mantel_haenszel_odds_ratio',
	'standardised_difference'
] as const;

/** Two groups in every stratum of the population; null where one of the three was not counted by stratum. */
export function strataBetween({
	own,
	reference,
	population,
	share
}: {
	readonly own: GroupStatistics;
	readonly reference: GroupStatistics;
	readonly population: GroupStatistics;
	readonly share: (counts: Counts) => Proportion;
}): SharedStrata | null {
	if (own.strata === undefined || population.strata === undefined) return null;
	const [mine, all, theirs] = [own.strata, population.strata, reference.strata ?? noStrata];
	const at = (of: GroupStrata, stratum: string): Proportion => share(of.get(stratum) ?? noCounts);
	const keys = [...all.keys()];
	const found = keys.map((stratum) => ({
		group: at(mine, stratum),
		reference: at(theirs, stratum),
		population: at(all, stratum).trials
	}));
	return { keys, found, alike: alikeStrata(found, share, { group: own, reference }) };
}

/** The Mantel–Haenszel difference and common odds ratio, and the standardised difference, of a group beside its reference. */
export function comparisonsWithin({ found, alike }: SharedStrata, scale: number): readonly Within[] {
	const { bySide, together, text } = alike;
	const test = cochranMantelHaenszelTest(together);
	const { reversed } = simpson(found);
	return [
		{
			comparison: 'mantel_haenszel_difference',
			answer: mantelHaenszelDifference(found).answer,
			interval: mantelHaenszelDifference(together).interval,
			method: `sato score${reversed ? ', against the sign of the aggregate' : ''}${text}`,
			test: test === null ? null : { name: 'cochran-mantel-haenszel', p: test.p },
			scale
		},
		{
			comparison: 'mantel_haenszel_odds_ratio',
			answer: commonOddsRatio(found).answer,
			interval: commonOddsRatio(together).interval,
			method: `robins-breslow-greenland${text}`,
			test: null,
			scale: 1
		},
		{
			comparison: 'standardised_difference',
			answer: standardisedDifference(found).answer,
			interval: standardisedDifference(bySide).interval,
			method: `mover, wilson${text}`,
			test: null,
			scale
		}
	];
}

/** Rows whose decision is good for the person, out of all: what conditional demographic disparity is taken of. */
export const acceptedShare =
	({ outcome }: Pick<ResolvedAudit, 'outcome'>) =>
	({ tp, fp, fn, tn }: Counts): Proportion => ({
		successes: outcome.favourable === 'selected' ? tp + fp : fn + tn,
		trials: tp + fp + fn + tn
	});

/** The conditional demographic disparity of a group against everyone else. */
export const conditionalDisparityWithin = ({
	found,
	alike
}: Pick<SharedStrata, 'found' | 'alike'>): Within => ({
	comparison: 'conditional_demographic_disparity',
	answer: conditionalDemographicDisparity(found).answer,
	interval: conditionalDemographicDisparity(alike.together).interval,
	method: `mover, wilson${alike.text}`,
	test: null,
	scale: 1
});
