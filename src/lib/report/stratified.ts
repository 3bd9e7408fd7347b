import type { Counts } from '#lib/core/cube/counts.ts';
import type { Proportion } from '#lib/core/intervals/interval.ts';
import { noAnswer, type NoAnswer } from '#lib/core/metrics/answer.ts';
import type { Metric } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { restOf } from '#lib/core/disparities/rest.ts';
import { comparable } from './comparable.ts';
import {
	acceptedShare,
	comparisonsWithin,
	conditionalDisparityWithin,
	strataBetween,
	withinComparisons,
	type SharedStrata
} from './comparisons-within.ts';
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
		if (none !== null) return absent(none, withinComparisons);
		if (typeof strata === 'string') return absent(strata, withinComparisons);
		return comparisonsWithin(strata, scale);
	});
}

/** Each group's conditional demographic disparity against everyone else, of the decision that is good for the person. */
export function conditionalDisparitiesOf(build: Build, table: GroupTable): readonly Disparity[] {
	if (build.audit.strata.length === 0 || table.set.groups.length > 1) return [];
	const side: ReferenceSide = { kind: 'rest', title: 'rest' };
	const metric = metrics.selection_rate;
	const share = acceptedShare(build.audit);
	return withinFamily({ build, table, metric, side, named: null }, (row) => {
		const strata = strataOf({ table, side, share }, row);
		if (typeof strata === 'string') return absent(strata, ['conditional_demographic_disparity']);
		return [conditionalDisparityWithin(strata)];
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
function strataOf({ table, side, share }: Sides, row: GroupRow): SharedStrata | NoAnswer {
	const population = table.population.counts;
	if (row.counts.strata === undefined || population.strata === undefined) return 'not-counted';
	if (side.kind === 'none') return 'no-reference';
	const reference = side.kind === 'group' ? side.row.counts : restOf(population, row.counts);
	return strataBetween({ own: row.counts, reference, population, share }) ?? 'not-counted';
}
