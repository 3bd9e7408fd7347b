import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { total } from '#lib/core/cube/counts.ts';
import { asksScores } from '#lib/spec/asks-scores.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { wholeNumber } from './figures.ts';
import type { GroupTable } from './group-tables.ts';
import { minimumCell } from './prepare.ts';
import { readableText } from './readable-text.ts';
import type { Notice } from './result.ts';

/**
 * What keeps figures of scores from being read of all rows, or from being told.
 */
export const scoreNotices = (of: ScoreNoticesOf): readonly Notice[] =>
	!asksScores(of.audit) ? [] : minimumCell(of.audit) > 1 ? heldBackNotices(of) : missingNotices(of);

interface ScoreNoticesOf {
	readonly audit: ResolvedAudit;
	readonly tables: readonly GroupTable[];
}

/** The table of each model that is about the whole population. */
const firstOfModels = (tables: readonly GroupTable[]): readonly GroupTable[] =>
	tables.filter((table) => table.set === tables[0]?.set);

/** Held back for reasons of their own: `withheldFigures`. */
const oftenHeldBack: ReadonlySet<MetricId> = new Set(['maximum_calibration_error', 'net_benefit']);

/** That all figures of a model's scores are held back, and what to do. No number: it is that of a few people. */
const heldBackNotices = ({ audit, tables }: ScoreNoticesOf): readonly Notice[] => {
	const asked = audit.metrics.filter((id) => metrics[id].needsScore === true && !oftenHeldBack.has(id));
	return firstOfModels(tables).flatMap(({ model, population }): readonly Notice[] => {
		const held = asked.filter((id) => population.withheldMetrics?.has(id) === true);
		// Of a population that is blank itself all figures are, and nothing more is to be told.
		if (population.publishable !== 'cells' || held.length === 0 || held.length < asked.length) return [];
		return [
			{
				code: 'scores-held-back',
				severity: 'caution',
				text: `${readableText(model)}: ${held.map((id) => metrics[id].title).join(', ')} would tell of a few people, so they are judged of no group and stay out of what leaves. Either a few people of some group have a decision and no usable score (empty, no number, or not finite), or a few share a score where scores are few. Correct those scores, or leave those rows out of the log, and run the audit again.`
			}
		];
	});
};

/**
 * How many rows the figures of scores leave out, where a decision stands in a column of its own and a row may have one
 * without a usable score. Nothing is told of people: their number in a group would follow from it.
 */
function missingNotices({ tables }: ScoreNoticesOf): readonly Notice[] {
	return firstOfModels(tables).flatMap(({ model, population: { counts } }): readonly Notice[] => {
		if (counts.scores === undefined || counts.weights !== undefined) return [];
		const scored = counts.scores.positives.n + counts.scores.negatives.n + counts.scores.unlabelled.n;
		const without = total(counts) - scored;
		if (without <= 0) return [];
		const rows = `${wholeNumber(without)} of ${wholeNumber(total(counts))} rows`;
		return [
			{
				code: 'scores-missing',
				severity: 'caution',
				text: `${readableText(model)}: ${rows} have a decision and no usable score (empty, no number, or not finite). Figures of scores leave them out.`
			}
		];
	});
}
