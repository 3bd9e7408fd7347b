import { alikeEffect } from '#lib/core/clusters/alike-effect.ts';
import { alikeText } from '#lib/core/clusters/alike-figure.ts';
import { oneVsRestGroup } from '#lib/core/classes/one-vs-rest-weights.ts';
import type { Counts } from '#lib/core/cube/counts.ts';
import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import type { Interval } from '#lib/core/intervals/interval.ts';
import { wilsonInterval } from '#lib/core/intervals/wilson-interval.ts';
import type { Metric, MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { comparable } from './comparable.ts';
import { effectiveOf } from './effective.ts';
import { effectiveCells } from './effective-cells.ts';
import { sizesText } from './effective-text.ts';
import type { GroupRow, GroupTable } from './group-tables.ts';
import { minimumCell } from './prepare.ts';
import { overall, type Measure } from './result.ts';

/**
 * What is said of each class against the rest: how often it is (base rate) and is predicted (selection rate), how much
 * of it is found (recall), how often it is said rightly (precision), both in one (F1), and how often it is said of others.
 */
const oneVsRestIds = [
	'base_rate',
	'selection_rate',
	'true_positive_rate',
	'precision',
	'f1',
	'false_positive_rate'
] as const satisfies readonly MetricId[];

const prefix = 'class=';

/** Names the class in `variant`, as strata are named: the metric keeps its id and the table its columns. */
const variantOf = (name: string): string => `${prefix}${name}`;

/** The class that a row is of, or null where it is of the whole outcome. */
export const classOf = ({ variant }: Pick<Measure, 'variant'>): string | null =>
	variant?.startsWith(prefix) === true ? variant.slice(prefix.length) : null;

/**
 * Whether rates of single classes stay behind: they are read from counts of a class in a group, which are smaller than
 * the group, and of which no mask is made. Not even their names leave: a class may be one person's.
 */
export const hidesClasses = (audit: ResolvedAudit): boolean => minimumCell(audit) > 1;

/**
 * Each class against the rest as a binary decision, in the whole population: the six metrics of `oneVsRestIds`, with
 * Wilson's interval, of weighted rows over their effective size. Empty where the outcome is not of several classes, or where the table of classes did not leave.
 */
export const classMeasuresOverall = (audit: ResolvedAudit, table: GroupTable): readonly Measure[] =>
	measures(audit, { ...table, attribute: overall }, { ...table.population, title: overall, missing: false });

/** The same of every group of a single attribute; combinations are left out, where a class would have few rows. */
export const classMeasuresOf = (audit: ResolvedAudit, table: GroupTable): readonly Measure[] =>
	table.set.groups.length > 1
		? []
		: table.rows.flatMap((row) => measures(audit, { ...table, attribute: table.set.name }, row));

type Place = Pick<GroupTable, 'model'> & { readonly attribute: string };

function measures(
	audit: ResolvedAudit,
	{ model, attribute }: Place,
	row: Pick<GroupRow, 'counts' | 'n' | 'title' | 'missing'>
): readonly Measure[] {
	const { classes } = row.counts;
	if (classes === undefined) return [];
	const small = hidesClasses(audit);
	const effect = alikeEffect(row.counts);
	return classes.classes.flatMap((name) => {
		const counts = oneVsRestGroup(classes, name);
		return oneVsRestIds.map((id): Measure => {
			const input = { group: counts, population: counts };
			const { value, reason } = metrics[id].value(input);
			const fraction = metrics[id].fraction?.(input) ?? null;
			const at = { effect, level: audit.inference.level };
			const found = value === null ? null : intervalOf(metrics[id], counts, at);
			return {
				model,
				stratum: null,
				variant: variantOf(name),
				attribute,
				group: row.title,
				metric: id,
				n: row.n,
				numerator: fraction?.successes ?? null,
				denominator: fraction?.trials ?? null,
				value,
				low: found?.low ?? null,
				high: found?.high ?? null,
				method: found === null ? null : `${found.method}${effect > 1 ? alikeText : ''}`,
				reason,
				missingMembership: row.missing,
				small
			};
		});
	});
}

/** Clusters are not counted by class: the rows of one are all taken to be alike. */
const overEffect = ({ tp, fp, fn, tn }: Counts, effect: number): Counts => ({
	tp: tp / effect,
	fp: fp / effect,
	fn: fn / effect,
	tn: tn / effect
});

type Found = (Interval & { readonly method: string }) | null;

function intervalOf(
	metric: Metric,
	group: GroupStatistics,
	{ effect, level }: { readonly effect: number; readonly level: number }
): Found {
	if (group.weights !== undefined) return weightedInterval(metric, group, { effect, level });
	const counts = overEffect(group, effect);
	const { closedForm, fraction } = metric;
	const share = fraction?.({ group: counts, population: counts });
	const interval = share ? wilsonInterval(share, level) : closedForm?.interval(counts, { level });
	return interval ? { ...interval, method: share ? 'wilson' : (closedForm?.method ?? '') } : null;
}

/** Of weighted rows as of a binary decision: over Kish's effective size. */
function weightedInterval(
	metric: Metric,
	group: GroupStatistics,
	{ effect, level }: { readonly effect: number; readonly level: number }
): Found {
	const { proportion, closedForm, statistic } = comparable(metric);
	if (proportion !== null) {
		const { successes, trials, degrees = Infinity } = effectiveOf(proportion, group, null);
		const share = { successes: successes / effect, trials: trials / effect, degrees };
		const interval = wilsonInterval(share, level);
		return interval && { ...interval, method: `wilson${sizesText(share)}` };
	}
	const { cells } = effectiveCells(group, statistic);
	const interval = closedForm?.interval(overEffect(cells, effect), { level });
	return interval ? { ...interval, method: closedForm?.method ?? '' } : null;
}
