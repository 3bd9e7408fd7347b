import { formatFraction } from '#lib/charts/quantity.ts';
import type { RateDots, RateDotsRow } from '#lib/charts/rate-dots.ts';
import { wilsonInterval } from '#lib/core/intervals/wilson-interval.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { drawnReason } from '#lib/report/reason-words.ts';
import type { Measure, Result } from '#lib/report/result.ts';
import { readableText } from '#lib/report/readable-text.ts';
import type { ComparisonView } from '#lib/state/address/view.ts';
import { allowedGap } from '#lib/report/allowed-gap.ts';
import { quantityOf } from '../findings/quantity-of.ts';
import type { Topic } from '../findings/row-lookup.ts';
import { counted } from '../format/numbers.ts';
import type { GroupFigure, GroupFigures } from './group-figure.ts';

/** The counts behind a rate in words: "63 of 94"; a metric that is no fraction says how many rows it is of. */
export function countsOf({ numerator, denominator, n }: Measure): string {
	if (numerator !== null && denominator !== null) return formatFraction(numerator, denominator);
	return n === null ? '' : counted(n, 'row');
}

/** Only where rows are counted one by one: an effective size is not among a measure's columns. */
const rate66 = ({ numerator, denominator, metric, method }: Measure) =>
	metrics[metric].kind === 'proportion' &&
	method === 'wilson' &&
	numerator !== null &&
	denominator !== null &&
	denominator > 0
		? wilsonInterval({ successes: numerator, trials: denominator }, 0.66)
		: null;

function chartRow(figure: GroupFigure, mode: ComparisonView): RateDotsRow {
	const { measure, mark } = figure;
	const gap = mode === 'difference' ? figure.difference : mode === 'ratio' ? figure.ratio : null;
	const rate = rate66(measure);
	const shown =
		mode === 'rate'
			? { ...measure, low66: rate?.low ?? null, high66: rate?.high ?? null }
			: (gap ?? { value: null, low: null, high: null, low66: null, high66: null, reason: null });
	// A gap that is judged is drawn by the interval that judges it, as its table and its verdict have it.
	const judged = gap !== null && mode !== 'rate' && gap.low_simultaneous !== null;
	const ends = judged ? { low: gap.low_simultaneous, high: gap.high_simultaneous } : shown;
	const self = mark === 'reference' && mode !== 'rate';
	const aside = measure.missingMembership && mark === 'described' ? 'not judged' : '';
	return {
		key: measure.group,
		name: readableText(measure.group),
		detail: [countsOf(measure), aside].filter((part) => part !== '').join(' · '),
		value: self ? (mode === 'ratio' ? 1 : 0) : shown.value,
		low: self ? null : ends.low,
		high: self ? null : ends.high,
		low66: self ? null : shown.low66,
		high66: self ? null : shown.high66,
		mark,
		pooled: mode === 'rate' ? (figure.pooled?.pooled ?? null) : null,
		small: measure.small,
		reason: shown.reason === null ? null : drawnReason(shown.reason)
	};
}

/** The policy's limit as a band on the axis: around the reference in rates, as it stands in gaps. */
function bandOf(result: Result, topic: Topic, mode: ComparisonView, reference: number | null) {
	const allowed = allowedGap(result.audit, topic.metric, mode === 'ratio' ? 'ratio' : 'difference');
	if (!allowed || mode !== 'rate') return allowed;
	if (reference === null) return null;
	const from = (bound: number | null) => (bound === null ? null : reference + bound);
	return { low: from(allowed.low), high: from(allowed.high) };
}

/** One panel of the small multiples, without the axis that it shares with the others. */
export function groupChart(
	result: Result,
	topic: Topic,
	{ figures, reference, referenceValue }: GroupFigures,
	comparison: ComparisonView
): RateDots {
	return {
		title: metrics[topic.metric].plain,
		quantity: quantityOf(topic.metric, comparison),
		rows: figures.map((figure) => chartRow(figure, comparison)),
		reference:
			comparison === 'rate' && reference !== null && referenceValue !== null
				? { value: referenceValue, name: readableText(reference) }
				: null,
		band: bandOf(result, topic, comparison, referenceValue)
	};
}
