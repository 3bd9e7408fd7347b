import { total } from '#lib/core/cube/counts.ts';
import { asksScores } from '#lib/spec/asks-scores.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { wholeNumber } from './figures.ts';
import type { GroupTable } from './group-tables.ts';
import { minimumCell } from './prepare.ts';
import { readableText } from './readable-text.ts';
import type { Notice } from './result.ts';

/**
 * How many rows the figures of scores leave out, where a decision stands in a column of its own and a row may have one
 * without a usable score. Nothing is told of people: their number in a group would follow from it.
 */
export function scoreNotices({
	audit,
	tables
}: {
	readonly audit: ResolvedAudit;
	readonly tables: readonly GroupTable[];
}): readonly Notice[] {
	if (!asksScores(audit) || minimumCell(audit) > 1) return [];
	const [first] = tables;
	return tables
		.filter((table) => table.set === first?.set)
		.flatMap(({ model, population: { counts } }): readonly Notice[] => {
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
