import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { readableText } from '../readable-text.ts';
import { reasonWords } from '../reason-words.ts';
import { measureFigure, rangeText } from '../report-words.ts';
import { overall, type Measure, type Result } from '../result.ts';
import type { FindingWords } from './finding-words.ts';
import type { PinnedScore } from './pin.ts';

/** What tells how a score keeps its promises; the other figures of scores tell how it ranks and how far it is off. */
const ofCalibration: readonly MetricId[] = [
	'observed_expected_ratio',
	'calibration_intercept',
	'calibration_slope',
	'expected_calibration_error',
	'maximum_calibration_error'
];

const isOf = (kind: PinnedScore['kind'], id: MetricId): boolean =>
	kind === 'calibration' ? ofCalibration.includes(id) : metrics[id].needsScore === true;

/** The figures of the score of a group, each beside everyone's; null where the result has none of this group. */
export function scoreFinding(result: Result, finding: PinnedScore): FindingWords | null {
	const { kind, model, attribute, group } = finding;
	const asked = result.audit.metrics.filter((id) => isOf(kind, id));
	const rows = result.measures.filter(
		(row) => row.model === model && row.stratum === null && row.variant === null && asked.includes(row.metric)
	);
	const own = asked.flatMap(
		(id) => rows.find((row) => row.metric === id && row.attribute === attribute && row.group === group) ?? []
	);
	if (own.length === 0) return null;
	const title = result.audit.groups.find(({ column }) => column === attribute)?.title ?? attribute;
	const who = group === overall ? 'everyone' : `${readableText(title)} ${readableText(group)}`;
	const said = own.map((row) => {
		const all = rows.find((each) => each.metric === row.metric && each.attribute === overall);
		return figureWords(row, attribute === overall ? undefined : all);
	});
	return {
		about: `${kind === 'calibration' ? 'Calibration' : 'Score'} of ${who}`,
		says: `${said.join('; ')}.`
	};
}

/** "AUROC 0.712 (0.690 to 0.734; everyone 0.731)". */
function figureWords(row: Measure, everyone: Measure | undefined): string {
	const { title } = metrics[row.metric];
	if (row.value === null) return `${title}: ${row.reason === null ? 'no answer' : reasonWords(row.reason)}`;
	const beside = [
		rangeText(measureFigure(row, row.low), measureFigure(row, row.high)),
		everyone?.value == null ? '' : `everyone ${measureFigure(everyone, everyone.value)}`
	].filter((text) => text !== '');
	return `${title} ${measureFigure(row, row.value)}${beside.length === 0 ? '' : ` (${beside.join('; ')})`}`;
}
