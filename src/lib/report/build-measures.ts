import { restOf } from '#lib/core/disparities/rest.ts';
import type { Interval } from '#lib/core/intervals/interval.ts';
import { wilsonInterval } from '#lib/core/intervals/wilson-interval.ts';
import { noAnswer } from '#lib/core/metrics/answer.ts';
import type { Estimate } from '#lib/core/metrics/estimate.ts';
import type { Metric, MetricInput } from '#lib/core/metrics/metric.ts';
import { comparable } from './comparable.ts';
import { effectiveOf, pooledEffect } from './effective.ts';
import { sizesText } from './effective-text.ts';
import { noneForAll, type Build } from './context.ts';
import { isSmall, type GroupRow, type GroupTable } from './group-tables.ts';
import { overall, type Measure } from './result.ts';
import { smoothInterval } from './smooth-intervals.ts';

type Place = Pick<GroupTable, 'model' | 'population' | 'withheld'> & {
	readonly attribute: string;
	/** The design effect of the attribute; null for the whole population, and where rows are not clustered. */
	readonly pooled: (metric: Metric) => number | null;
};

/** Every metric of one model's whole population. */
export function measuresOverall(
	build: Build,
	metrics: readonly Metric[],
	table: GroupTable
): readonly Measure[] {
	const { model, population } = table;
	const whole = {
		title: overall,
		key: JSON.stringify([model]),
		missing: false,
		...population
	};
	const place = { model, population, withheld: false, attribute: overall, pooled: () => null };
	return metrics.map((metric) => measure(build, place, whole, metric));
}

/** Every metric of every group of a table. */
export const measuresOf = (build: Build, metrics: readonly Metric[], table: GroupTable): readonly Measure[] =>
	table.rows.flatMap((row) =>
		metrics.map((metric) =>
			measure(
				build,
				{ ...table, attribute: table.set.name, pooled: (of) => pooledEffect(table, of) },
				row,
				metric
			)
		)
	);

function measure(
	build: Build,
	place: Place,
	row: Pick<GroupRow, 'title' | 'key' | 'counts' | 'n' | 'missing' | 'publishable'>,
	metric: Metric
): Measure {
	const input = { group: row.counts, population: place.population.counts };
	const none = noneForAll(build.audit, metric);
	const { value, reason } = none === null ? metric.value(input) : noAnswer(none);
	const fraction = none === null ? (metric.fraction?.(input) ?? null) : null;
	const interval = value === null ? null : ownInterval(build, place, row, metric);
	return {
		model: place.model,
		stratum: null,
		variant: null,
		attribute: place.attribute,
		group: row.title,
		metric: metric.id,
		n: rowsRead(row, metric, input),
		numerator: fraction?.successes ?? null,
		denominator: fraction?.trials ?? null,
		value,
		low: interval?.low ?? null,
		high: interval?.high ?? null,
		method: interval?.method ?? null,
		reason,
		missingMembership: row.missing,
		small: isSmall(row, metric, place)
	};
}

/** Rows that the figure is read from: of scores those that have one. */
function rowsRead(row: Pick<GroupRow, 'n'>, metric: Metric, input: MetricInput): number {
	if (metric.needsScore !== true || metric.sharesRows === true) return row.n;
	const own = metric.estimate?.(input);
	return own === undefined || own.value === null ? row.n : own.rows;
}

function ownInterval(
	{ audit, sampler }: Build,
	{ population, pooled }: Place,
	row: Pick<GroupRow, 'key' | 'counts'>,
	metric: Metric
): (Interval & { readonly method: string }) | null {
	if (metric.kind === 'count') return null;
	const of = comparable(metric);
	const { level } = audit.inference;
	if (of.estimate !== null) {
		const own = of.estimate({ group: row.counts, population: population.counts });
		const interval = own.value === null ? null : own.interval(level);
		return own.value === null || interval === null ? null : { ...interval, method: methodText(own) };
	}
	if (of.proportion !== null) {
		const own = effectiveOf(of.proportion, row.counts, pooled(metric));
		const interval = wilsonInterval(own, level);
		return interval === null
			? null
			: { low: of.scale * interval.low, high: of.scale * interval.high, method: `wilson${sizesText(own)}` };
	}
	const rest = { key: `rest of ${row.key}`, counts: restOf(population.counts, row.counts) };
	const interval = smoothInterval(of, { group: row, rest }, { sampler, level });
	return interval === null ? null : { ...interval, method: of.closedForm?.method ?? 'cell-bootstrap' };
}

/** The method's name, and how far the bins may have moved the figure where they may. */
const methodText = ({ method, error }: Estimate): string =>
	error === 0 ? method : `${method}, bin error ${error.toPrecision(2)}`;
