import { forcedFalsePositiveRate } from '#lib/core/metric-choice/trade-offs.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metricFigure } from './figures.ts';
import { readableText } from './readable-text.ts';
import type { Measure, Result } from './result.ts';
import { unbroken } from './unbroken.ts';

const needed = ['base_rate', 'precision', 'false_negative_rate', 'false_positive_rate'] as const;
type Rates = Readonly<Record<(typeof needed)[number], number>>;

interface Rated {
	readonly group: string;
	readonly n: number;
	readonly rates: Rates;
}

/**
 * What a log itself says of two wishes that cannot both be had: the false positive rate that the group whose base rate is
 * furthest from the largest group's would have with the largest group's precision and misses. Null where the result does
 * not hold these rates of two groups that may be shown. Takes the result as it leaves, small cells blank.
 */
export function forcedExample(result: Result, model: string): string | null {
	const [attribute] = result.audit.groups;
	if (attribute === undefined) return null;
	const rated = ratedGroups(
		result.measures.filter(
			(row) =>
				row.model === model &&
				row.attribute === attribute.column &&
				row.stratum === null &&
				row.variant === null &&
				!row.missingMembership
		)
	).toSorted((a, b) => b.n - a.n);
	const [largest, ...others] = rated;
	if (largest === undefined) return null;
	const away = ({ rates }: Rated): number => Math.abs(rates.base_rate - largest.rates.base_rate);
	const [other] = others.toSorted((a, b) => away(b) - away(a));
	if (other === undefined || away(other) === 0) return null;
	const forced = forcedFalsePositiveRate({
		baseRate: other.rates.base_rate,
		precision: largest.rates.precision,
		falseNegativeRate: largest.rates.false_negative_rate
	}).value;
	return forced === null ? null : sentence(largest, other, forced);
}

function sentence(largest: Rated, other: Rated, forced: number): string {
	const show = (metric: MetricId, value: number): string => metricFigure(metric, value);
	const [one, two] = [readableText(largest.group), readableText(other.group)];
	const flagged = show('false_positive_rate', largest.rates.false_positive_rate);
	const would =
		forced > 1
			? 'no false positive rate would do'
			: `its false positive rate would have to be ${show('false_positive_rate', forced)}, where that of ${one} is ${flagged}`;
	return unbroken(
		`In this log: the outcome is there in ${show('base_rate', largest.rates.base_rate)} of ${one} and in ${show('base_rate', other.rates.base_rate)} of ${two}. Were ${two} selected with the precision (${show('precision', largest.rates.precision)}) and the misses (${show('false_negative_rate', largest.rates.false_negative_rate)}) of ${one}, ${would}.`
	);
}

function ratedGroups(rows: readonly Measure[]): readonly Rated[] {
	return [...new Set(rows.map(({ group }) => group))].flatMap((group) => {
		const own = rows.filter((row) => row.group === group);
		const value = (metric: MetricId): number | null =>
			own.find((row) => row.metric === metric)?.value ?? null;
		const [base, precision, missed, flagged] = needed.map(value);
		const n = own.find((row) => row.metric === 'base_rate')?.n ?? null;
		return base == null || precision == null || missed == null || flagged == null || n === null
			? []
			: [
					{
						group,
						n,
						rates: {
							base_rate: base,
							precision,
							false_negative_rate: missed,
							false_positive_rate: flagged
						}
					}
				];
	});
}
