import { addCounts, noCounts, type Counts } from '#lib/core/cube/counts.ts';
import { betweenGroupEntropy, generalizedEntropy } from '#lib/core/disparities/generalized-entropy.ts';
import { noAnswer, type Answer } from '#lib/core/metrics/answer.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { noneForAll, type Build } from './context.ts';
import { emptyDisparity } from './empty-disparity.ts';
import { isCompared, whyTooFewGroups, type GroupTable } from './group-tables.ts';
import type { Disparity } from './result.ts';

/** α = 2, half the squared coefficient of variation: what the field prints where it names no α. */
const usualAlpha = 2;

/**
 * How unequally decisions benefit people (b = ŷ − y + 1; Speicher et al. 2018): over all rows of the compared groups,
 * and the part of it that lies between the groups, of which there must be two. Where a group is too small to be
 * compared, or its rows lack its name, the rows of the others are meant, and the row says so. Shown without an interval and never judged: it cannot be negative,
 * so that chance alone makes it positive.
 */
export function indicesOf(build: Build, table: GroupTable): readonly Disparity[] {
	if (table.set.groups.length !== 1 || noneForAll(build.audit, metrics.accuracy) !== null) return [];
	const compared = table.rows.filter((row) => isCompared(row, metrics.accuracy, table));
	const groups = compared.map((row) => row.counts);
	const isPart = compared.length < table.rows.length;
	const all = groups.reduce(addCounts, noCounts);
	const found = [
		{ comparison: 'generalized_entropy_index', answer: generalizedEntropy(all, usualAlpha) },
		{ comparison: 'theil_index', answer: generalizedEntropy(all, 1) },
		{ comparison: 'between_group_generalized_entropy', answer: between(table, groups) }
	] as const;
	return found.map(({ comparison, answer }) => ({
		...emptyDisparity(table, null),
		comparison,
		method: isPart && answer.value !== null ? 'rows of the compared groups alone' : null,
		value: answer.value,
		reason: answer.reason
	}));
}

/** Of a single group nothing lies between groups. */
const between = (table: GroupTable, groups: readonly Counts[]): Answer =>
	groups.length < 2
		? noAnswer(whyTooFewGroups({ metrics: [metrics.accuracy], enters: () => true }, table))
		: betweenGroupEntropy(groups, usualAlpha);
