import { formatQuantity, formatRange } from '#lib/charts/quantity.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { decimal, metricFigure, wholeNumber } from '#lib/report/figures.ts';
import { judgedLimit } from '#lib/report/judged-by.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { gapLimitWords, ratioLimitWords } from '#lib/report/limit-text.ts';
import { pFigure } from '#lib/report/report-words.ts';
import { reasonWords } from '#lib/report/reason-words.ts';
import { overall, type Measure, type Result, type VerdictRow } from '#lib/report/result.ts';
import { isRatio } from '#lib/report/verdict-sentence.ts';
import type { Rule } from '#lib/spec/policy.ts';
import { evidenceOfDescriptions } from '../counterfactual/evidence-of-descriptions.ts';
import { quantityOf } from '../findings/quantity-of.ts';
import { disparityBehind } from '../findings/row-lookup.ts';

/** One line of the answer to "how do we know?". */
export interface EvidenceLine {
	readonly name: string;
	readonly value: string;
}

function measureLine(measure: Measure | undefined, name: string): EvidenceLine | null {
	if (measure?.value == null) return null;
	const { metric, value, numerator, denominator, low, high } = measure;
	const counts =
		numerator !== null && denominator !== null
			? `, ${wholeNumber(numerator)} of ${wholeNumber(denominator)}`
			: '';
	const interval =
		low !== null && high !== null ? ` (${metricFigure(metric, low)} to ${metricFigure(metric, high)})` : '';
	return { name: readableText(name), value: `${metricFigure(metric, value)}${counts}${interval}` };
}

/** The limit in the units of the gap beside it: "5 points either way". */
function limitFigure(rule: Rule, { metric }: VerdictRow, { outcome }: Result['audit']): string | null {
	const limit = judgedLimit(rule, outcome.favourable);
	if (limit === null) return null;
	const words = isRatio(rule.comparison) ? ratioLimitWords(limit) : gapLimitWords(limit, metric);
	return words.replace(/^limits? /, '');
}

/** Everything a verdict was read from: the two rates with their counts, the gap, its intervals, the test and its family, the limit. */
export function evidenceFor(result: Result, row: VerdictRow): readonly EvidenceLine[] {
	if (row.comparison === 'net_shift' || row.comparison === 'excess')
		return evidenceOfDescriptions(result, row);
	const disparity = disparityBehind(result, row);
	const rule = result.audit.policy?.rules.find((each) => each.id === row.rule);
	const quantity = quantityOf(row.metric, isRatio(row.comparison) ? 'ratio' : 'difference');
	const level = decimal(100 * result.audit.inference.level, 1).replace(/\.0$/, '');
	const range = (low: number | null, high: number | null) => formatRange(low, high, quantity);
	const find = (group: string) =>
		result.measures.find(
			(each) =>
				each.model === row.model &&
				each.stratum === row.stratum &&
				each.attribute === (group === overall ? overall : row.attribute) &&
				each.group === group &&
				each.metric === row.metric
		);
	const reference = disparity?.reference ?? null;
	const line = (name: string, value: string | null): EvidenceLine | null =>
		value === null || value === '' ? null : { name, value };
	const lines: readonly (EvidenceLine | null)[] = [
		line('Rule', rule ? readableText(rule.title) : row.rule),
		row.metric === null
			? null
			: line('Metric', `${metrics[row.metric].title}: ${metrics[row.metric].formula}`),
		measureLine(find(row.group), row.group),
		reference === null ? null : measureLine(find(reference), reference),
		line(
			row.comparison.replaceAll('_', ' '),
			row.value === null ? null : formatQuantity(row.value, quantity)
		),
		line(`${level} % interval, this comparison alone`, disparity && range(disparity.low, disparity.high)),
		line(`${level} % interval over the whole family`, range(row.low, row.high)),
		line('Method of the interval', disparity?.method ?? null),
		line('Test', disparity?.test ?? null),
		line('p', disparity?.p == null ? null : pFigure(disparity.p)),
		line(
			`p, corrected (${result.audit.inference.correction})`,
			disparity?.p_adjusted == null ? null : pFigure(disparity.p_adjusted)
		),
		line(
			'Comparisons in the family',
			disparity?.family_size == null ? null : wholeNumber(disparity.family_size)
		),
		line('Limit', rule ? limitFigure(rule, row, result.audit) : row.limit),
		line(
			'Smallest gap these rows could show',
			row.smallest_detectable === null ? null : formatQuantity(row.smallest_detectable, quantity)
		),
		line(
			'p that the gap respects the limit (two one-sided tests, this comparison alone)',
			row.equivalence_p == null ? null : pFigure(row.equivalence_p)
		),
		line('Why there is no answer', row.reason === null ? null : reasonWords(row.reason)),
		row.small
			? line(
					'Small group',
					find(row.group)?.value == null ? 'held back' : 'shown here, left out of everything that is exported'
				)
			: null
	];
	return lines.filter((each) => each !== null);
}
