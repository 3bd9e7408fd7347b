import { noCounts, type Counts } from '#lib/core/cube/counts.ts';
import type { Proportion } from '#lib/core/intervals/interval.ts';
import { noAnswer, type NoAnswer } from '#lib/core/metrics/answer.ts';
import type { Metric } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { restOf } from '#lib/core/disparities/rest.ts';
import { cochranMantelHaenszelTest } from '#lib/core/strata/cochran-mantel-haenszel-test.ts';
import { commonOddsRatio } from '#lib/core/strata/common-odds-ratio.ts';
import { conditionalDemographicDisparity } from '#lib/core/strata/conditional-demographic-disparity.ts';
import { mantelHaenszelDifference } from '#lib/core/strata/mantel-haenszel-difference.ts';
import { simpson } from '#lib/core/strata/simpson.ts';
import { standardisedDifference, type PopulationStratum } from '#lib/core/strata/standardised-difference.ts';
import { noStrata, type GroupStrata } from '#lib/core/strata/strata-table.ts';
import { alikeStrata, type AlikeStrata } from './alike-strata.ts';
import { comparable } from './comparable.ts';
import { noneForAll, type Build } from './context.ts';
import type { GroupRow, GroupTable } from './group-tables.ts';
import { referenceSide, type ReferenceSide } from './reference-side.ts';
import type { Disparity } from './result.ts';
import { withinFamily, type Within } from './within-family.ts';

/**
 * Each group of an attribute beside its reference within strata: the Mantel–Haenszel difference and common odds ratio, and
 * the standardised difference, of every metric that is a share of rows. Beside the aggregate's difference they show what
 * of a gap lies between strata.
 */
export function stratifiedOf(build: Build, table: GroupTable, metric: Metric): readonly Disparity[] {
	const share = comparable(metric).proportion;
	if (build.audit.strata.length === 0 || share === null || table.set.groups.length > 1) return [];
	const side = referenceSide(build.audit, table, metric);
	const { scale } = comparable(metric);
	const none = noneForAll(build.audit, metric);
	return withinFamily({ build, table, metric, side, named: metric.id }, (row) => {
		const strata = strataOf({ table, side, share }, row);
		const comparisons = [
			'mantel_haenszel_difference',
			'mantel_haenszel_odds_ratio',
			'standardised_difference'
		] as const;
		if (none !== null) return absent(none, comparisons);
		if (strata.found === null) return absent(strata.reason, comparisons);
		const within = mantelHaenszelDifference(strata.found);
		const odds = commonOddsRatio(strata.found);
		const standard = standardisedDifference(strata.found);
		const { bySide, together, text } = strata.alike;
		const test = cochranMantelHaenszelTest(together);
		const { reversed } = simpson(strata.found);
		return [
			{
				comparison: 'mantel_haenszel_difference',
				answer: within.answer,
				interval: mantelHaenszelDifference(together).interval,
				method: `sato score${reversed ? ', against the sign of the aggregate' : ''}${text}`,
				test: test === null ? null : { name: 'cochran-mantel-haenszel', p: test.p },
				scale
			},
			{
				comparison: 'mantel_haenszel_odds_ratio',
				answer: odds.answer,
				interval: commonOddsRatio(together).interval,
				method: `robins-breslow-greenland${text}`,
				test: null,
				scale: 1
			},
			{
				comparison: 'standardised_difference',
				answer: standard.answer,
				interval: standardisedDifference(bySide).interval,
				method: `mover, wilson${text}`,
				test: null,
				scale
			}
		];
	});
}

/** Each group's conditional demographic disparity against everyone else, of the decision that is good for the person. */
export function conditionalDisparitiesOf(build: Build, table: GroupTable): readonly Disparity[] {
	if (build.audit.strata.length === 0 || table.set.groups.length > 1) return [];
	const side: ReferenceSide = { kind: 'rest', title: 'rest' };
	const metric = metrics.selection_rate;
	const helps = build.audit.outcome.favourable === 'selected';
	const share = ({ tp, fp, fn, tn }: Counts): Proportion => ({
		successes: helps ? tp + fp : fn + tn,
		trials: tp + fp + fn + tn
	});
	return withinFamily({ build, table, metric, side, named: null }, (row) => {
		const strata = strataOf({ table, side, share }, row);
		if (strata.found === null) return absent(strata.reason, ['conditional_demographic_disparity']);
		const found = conditionalDemographicDisparity(strata.found);
		return [
			{
				comparison: 'conditional_demographic_disparity',
				answer: found.answer,
				interval: conditionalDemographicDisparity(strata.alike.together).interval,
				method: `mover, wilson${strata.alike.text}`,
				test: null,
				scale: 1
			}
		];
	});
}

const absent = (reason: NoAnswer, comparisons: readonly Disparity['comparison'][]): readonly Within[] =>
	comparisons.map((comparison) => ({
		comparison,
		answer: noAnswer(reason),
		interval: () => null,
		method: '',
		test: null,
		scale: 1
	}));

interface Sides {
	readonly table: GroupTable;
	readonly side: ReferenceSide;
	readonly share: (counts: Counts) => Proportion;
}

/** The group and its reference in every stratum, or why there is nothing to compare. */
function strataOf(
	{ table, side, share }: Sides,
	row: GroupRow
):
	| { readonly found: readonly PopulationStratum[]; readonly alike: AlikeStrata<PopulationStratum> }
	| { readonly found: null; readonly reason: NoAnswer } {
	const population = table.population.counts;
	const own = row.counts.strata;
	const all = population.strata;
	if (own === undefined || all === undefined) return { found: null, reason: 'not-counted' };
	if (side.kind === 'none') return { found: null, reason: 'no-reference' };
	const reference = side.kind === 'group' ? side.row.counts : restOf(population, row.counts);
	const other: GroupStrata = reference.strata ?? noStrata;
	const at = (of: GroupStrata, stratum: string): Proportion => share(of.get(stratum) ?? noCounts);
	const found = [...all.keys()].map((stratum) => ({
		group: at(own, stratum),
		reference: at(other, stratum),
		population: at(all, stratum).trials
	}));
	return { found, alike: alikeStrata(found, share, { group: row.counts, reference }) };
}
