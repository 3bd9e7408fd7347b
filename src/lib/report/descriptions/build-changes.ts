import { alikeCases } from '#lib/core/counterfactual/alike-cases.ts';
import { changeFigures } from '#lib/core/counterfactual/change-figures.ts';
import type { CounterfactualTable, DescriptionSet } from '#lib/core/counterfactual/counterfactual-table.ts';
import { netShift } from '#lib/core/counterfactual/net-shift.ts';
import { levelsKey } from '#lib/core/cube/compare-levels.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { adjusted, simultaneousLevel } from '../families.ts';
import { ofEachSet, type NameRow } from './of-each-set.ts';
import type { ChangeRow } from './rows.ts';
import { stratumText } from './stratum-text.ts';

/**
 * How the shift of each comparison changed from one adaptation to another, of all cases and of those of each group of the
 * patients. p values and simultaneous intervals are over all changes of all cases, and over those of each attribute's groups.
 */
export const changesOf = (audit: ResolvedAudit, table: CounterfactualTable): readonly ChangeRow[] =>
	ofEachSet(audit, table, (set, named) => changesOfSet(audit, table.strata, set, named));

function changesOfSet(
	audit: ResolvedAudit,
	strata: readonly string[],
	set: DescriptionSet,
	named: NameRow
): readonly ChangeRow[] {
	// A model that is part of the stratum may be part of what changes: then its level there tells it.
	const told = audit.model.column !== null && strata.includes(audit.model.column);
	type Place = Pick<
		DescriptionSet['changes'][number],
		'attribute' | 'baseline' | 'variant' | 'levels' | 'model'
	>;
	const keyOf = (cell: Place, stratum: readonly (string | null)[]): string =>
		levelsKey([
			told ? null : cell.model,
			...stratum,
			cell.attribute,
			cell.baseline,
			cell.variant,
			...cell.levels
		]);
	const contrasts = new Map(set.contrasts.map((cell) => [keyOf(cell, cell.stratum), cell]));
	const cells = set.changes.map((cell) => {
		const before = contrasts.get(keyOf(cell, cell.from));
		const after = contrasts.get(keyOf(cell, cell.stratum));
		const figures = changeFigures(cell, Math.max(alikeCases(before), alikeCases(after)));
		return { cell, before, after, figures };
	});
	const ps = adjusted(
		cells.map(({ figures }) => figures.shiftTest.p),
		audit.inference
	);
	const size = ps.filter((p) => p !== null).length;
	const { level } = audit.inference;
	return cells.map(({ cell, before, after, figures: { shift, shiftTest, flip } }, i) => {
		const change = shift.interval(level);
		const together = shift.interval(simultaneousLevel(audit.inference, size));
		const flips = flip.interval(level);
		return {
			...named(cell),
			from: stratumText(strata, cell.from) ?? '',
			cases: shift.cases,
			shift_before: before === undefined ? null : netShift(before).value,
			shift_after: after === undefined ? null : netShift(after).value,
			change: shift.value,
			low: change?.low ?? null,
			high: change?.high ?? null,
			low_simultaneous: together?.low ?? null,
			high_simultaneous: together?.high ?? null,
			test: shiftTest.p === null ? null : shiftTest.test,
			statistic: shiftTest.statistic,
			p: shiftTest.p,
			p_adjusted: ps[i] ?? null,
			family_size: shiftTest.p === null ? null : size,
			flip_cases: flip.cases,
			flip_change: flip.value,
			flip_low: flips?.low ?? null,
			flip_high: flips?.high ?? null,
			reason: shift.reason
		};
	});
}
