import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { metricFigure, metricUnit, wholeNumber } from './figures.ts';
import { readableText } from './readable-text.ts';

/** One metric of one group, as far as a sentence needs it. */
export interface Figure {
	readonly value: number;
	readonly numerator: number | null;
	readonly denominator: number | null;
}

/** The first letter as inside a sentence; an abbreviation (AUROC, KS separation) stays as it is. */
const lowerFirst = (text: string): string =>
	/^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** What a metric counts, in the audit's own words where it gives them: "enrolled in care management", "missed". */
export function metricPhrase(audit: ResolvedAudit, metric: MetricId): string {
	if (metric === 'selection_rate' && audit.outcome.meaning !== null)
		return readableText(audit.outcome.meaning);
	if (metric === 'base_rate' && audit.outcome.labelMeaning !== null)
		return readableText(audit.outcome.labelMeaning);
	const { kind, plain, title } = metrics[metric];
	return lowerFirst(kind === 'smooth' || kind === 'estimate' ? title : plain);
}

/** "67.0 % (63 of 94)", or the bare figure where a metric is no fraction of rows. */
export function figureWithCounts(metric: MetricId, figure: Figure): string {
	const text = metricFigure(metric, figure.value);
	return figure.numerator === null || figure.denominator === null
		? text
		: `${text} (${wholeNumber(figure.numerator)} of ${wholeNumber(figure.denominator)})`;
}

/** "missed in 67.0 % (63 of 94)", "balanced accuracy 53.6 %". */
export function figurePhrase(audit: ResolvedAudit, metric: MetricId, figure: Figure): string {
	const joint = metrics[metric].kind === 'proportion' && metricUnit(metric) === 'percent' ? ' in ' : ' ';
	return `${metricPhrase(audit, metric)}${joint}${figureWithCounts(metric, figure)}`;
}
