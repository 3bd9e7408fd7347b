import { total, type Counts } from '../../cube/counts.ts';
import type { Answer } from '../../metrics/answer.ts';
import type { Metric } from '../../metrics/metric.ts';
import { metrics } from '../../metrics/registry.ts';

/** Its division: nothing over nothing is 0, something over nothing ±∞. Ours has no answer for the first. */
const divide = (above: number, below: number): number => (above === 0 && below === 0 ? 0 : above / below);

/** Two infinite sides are no gap. */
const minus = (a: number, b: number): number => (a === b ? 0 : a - b);

const printed = (ours: Answer): number => ours.value ?? 0;
const valueOf = (metric: Metric, group: Counts): number =>
	printed(metric.value({ group, population: group }));

/** Its treatment equality FN / FP keeps ∞, where ours has no answer. */
const treatment = (group: Counts): number => divide(group.fn, group.fp);

/** Labelled positive for each selected, and labelled negative for each passed over. */
const acceptance = (group: Counts): number => divide(group.tp + group.fn, group.tp + group.fp);
const rejection = (group: Counts): number => divide(group.fp + group.tn, group.fn + group.tn);

/**
 * The two-group measures of smclarify from the counts of its facet (disadvantaged) and of everyone else (advantaged).
 * Most are advantaged − facet, so of the opposite sign to ours with the others as reference; SD, DCR, DRR and TE
 * are facet − advantaged, as ours; DI is facet / advantaged.
 */
export function smclarifyMeasures(facet: Counts, others: Counts) {
	const gap = (metric: Metric): number => minus(valueOf(metric, others), valueOf(metric, facet));
	return {
		CI: (total(others) - total(facet)) / (total(others) + total(facet)),
		DPL: gap(metrics.base_rate),
		DPPL: gap(metrics.selection_rate),
		DI: divide(valueOf(metrics.selection_rate, facet), valueOf(metrics.selection_rate, others)),
		DCA: minus(acceptance(others), acceptance(facet)),
		DCR: minus(rejection(facet), rejection(others)),
		RD: gap(metrics.true_positive_rate),
		SD: -gap(metrics.true_negative_rate),
		DAR: gap(metrics.precision),
		DRR: -gap(metrics.negative_predictive_value),
		AD: gap(metrics.accuracy),
		TE: minus(treatment(facet), treatment(others))
	};
}

export type SmclarifyMeasure = keyof ReturnType<typeof smclarifyMeasures>;
