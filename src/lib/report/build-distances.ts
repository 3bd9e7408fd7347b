import { alikeEffect } from '#lib/core/clusters/alike-effect.ts';
import { alikeText } from '#lib/core/clusters/alike-figure.ts';
import { jensenShannonDistance } from '#lib/core/distances/jensen-shannon.ts';
import { kolmogorovSmirnov } from '#lib/core/distances/kolmogorov-smirnov.ts';
import { kullbackLeibler } from '#lib/core/distances/kullback-leibler.ts';
import { sharesOf } from '#lib/core/distances/shares.ts';
import { totalVariation } from '#lib/core/distances/total-variation.ts';
import { wasserstein } from '#lib/core/distances/wasserstein.ts';
import { noAnswer, type Answer } from '#lib/core/metrics/answer.ts';
import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import type { Metric } from '#lib/core/metrics/metric.ts';
import { groupSamples } from '#lib/core/scores/two-samples.ts';
import { noneForAll, type Build } from './context.ts';
import { emptyDisparity } from './empty-disparity.ts';
import { adjusted } from './families.ts';
import { isCompared, type GroupRow, type GroupTable } from './group-tables.ts';
import { againstOf, referenceSide } from './reference-side.ts';
import type { Disparity } from './result.ts';

/** One distance of two groups; `error` where scores were put in bins, `p` where it has a test. */
interface Distance {
	readonly comparison: Disparity['comparison'];
	readonly answer: Answer;
	readonly error?: number | null;
	readonly test?: string;
	readonly p?: number | null;
}

/** The two outcomes whose shares a metric is of: labels for the base rate, decisions for the selection rate. */
const outcomesOf: Readonly<Record<string, (c: GroupStatistics) => readonly number[]>> = {
	base_rate: (c) => [c.tp + c.fn, c.fp + c.tn],
	selection_rate: (c) => [c.tp + c.fp, c.fn + c.tn]
};

function distances(metric: Metric, group: GroupStatistics, against: GroupStatistics): readonly Distance[] {
	const outcomes = outcomesOf[metric.id];
	if (outcomes !== undefined) {
		const shares = sharesOf(outcomes(group), outcomes(against));
		const at = (value: (of: NonNullable<typeof shares>) => number): Answer =>
			shares === null ? noAnswer('no-rows') : { value: value(shares), reason: null };
		return [
			{ comparison: 'total_variation', answer: at(totalVariation) },
			{ comparison: 'jensen_shannon_distance', answer: at((of) => jensenShannonDistance(of, 'bits')) },
			{ comparison: 'kullback_leibler_divergence', answer: at(kullbackLeibler) }
		];
	}
	if (group.scores === undefined || against.scores === undefined) {
		// Figures stand in the place of scores that did not leave.
		const left = group.figures !== undefined || against.figures !== undefined;
		const none = noAnswer(left ? 'suppressed' : 'not-counted');
		return [
			{ comparison: 'kolmogorov_smirnov', answer: none },
			{ comparison: 'wasserstein_distance', answer: none }
		];
	}
	const samples = groupSamples(group.scores, against.scores);
	const effects = { a: alikeEffect(group), b: alikeEffect(against) };
	const { statistic, p, method } = kolmogorovSmirnov(samples, { effects });
	const moved = wasserstein(samples);
	return [
		{
			comparison: 'kolmogorov_smirnov',
			answer: statistic,
			error: statistic.error,
			test: `kolmogorov-smirnov, ${method}${Math.max(effects.a, effects.b) > 1 ? alikeText : ''}`,
			p
		},
		{ comparison: 'wasserstein_distance', answer: moved, error: moved.error }
	];
}

/**
 * How far apart two groups' labels, decisions or scores are spread, beside how far their means are: for the base rate,
 * the selection rate and the mean score of single attributes. They are shown and never judged: a distance cannot be
 * negative, so that chance alone makes it positive, and only Kolmogorov–Smirnov's has a test. Families are those of
 * the metric's contrasts.
 */
export function distancesOf(build: Build, table: GroupTable, metric: Metric): readonly Disparity[] {
	const known = metric.id === 'mean_score' || outcomesOf[metric.id] !== undefined;
	if (!known || table.set.groups.length !== 1 || noneForAll(build.audit, metric) !== null) return [];
	const side = referenceSide(build.audit, table, metric);
	const rows = table.rows.filter(
		(row) => isCompared(row, metric, table) && (side.kind !== 'group' || side.row !== row)
	);
	const found = rows.flatMap((row) => {
		const against = againstOf(side, row, table.population.counts);
		return against === null ? [] : distances(metric, row.counts, against.counts).map((of) => ({ row, of }));
	});
	const tested = found.filter(({ of }) => of.test !== undefined);
	const ps = adjusted(
		tested.map(({ of }) => of.p ?? null),
		build.audit.inference
	);
	return found.map(({ row, of }) => {
		const at = tested.findIndex((other) => other.row === row && other.of === of);
		return disparity({ table, metric, row, reference: side.title }, of, {
			adjustedP: at === -1 ? null : (ps[at] ?? null),
			size: at === -1 ? null : tested.length
		});
	});
}

interface Place {
	readonly table: GroupTable;
	readonly metric: Metric;
	readonly row: GroupRow;
	readonly reference: string | null;
}

const disparity = (
	{ table, metric, row, reference }: Place,
	{ comparison, answer, error = 0, test, p }: Distance,
	{ adjustedP, size }: { readonly adjustedP: number | null; readonly size: number | null }
): Disparity => ({
	...emptyDisparity(table, metric.id),
	group: row.title,
	reference,
	comparison,
	value: answer.value,
	method: answer.value === null || error === null || error === 0 ? null : `bin error ${error.toPrecision(2)}`,
	test: p == null ? null : (test ?? null),
	p: p ?? null,
	p_adjusted: adjustedP,
	family_size: size,
	reason: answer.reason,
	missingMembership: row.missing,
	// No histogram leaves where people are protected, and so nothing that is read from two of them.
	small: table.withheld || (metric.needsScore === true && (row.withheldMetrics?.size ?? 0) > 0)
});
