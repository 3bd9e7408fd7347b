import { alikeCases } from '#lib/core/counterfactual/alike-cases.ts';
import { changeFigures } from '#lib/core/counterfactual/change-figures.ts';
import type { Contrast, CounterfactualTable } from '#lib/core/counterfactual/counterfactual-table.ts';
import { netShift } from '#lib/core/counterfactual/net-shift.ts';
import {
	directionalOutcomeTest,
	invarianceTest,
	minimumFunctionTest,
	type PerturbationTest
} from '#lib/core/counterfactual/perturbation-tests.ts';
import { shiftFigures } from '#lib/core/counterfactual/shift-figures.ts';
import { wilsonInterval } from '#lib/core/intervals/wilson-interval.ts';
import { levelsKey } from '#lib/core/cube/compare-levels.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { adjusted, simultaneousLevel } from '../families.ts';
import type { ChangeRow, PairTroubleRow, PerturbationRow, ShiftRow, TransitionRow } from './rows.ts';
import { stratumText } from './stratum-text.ts';

const overallOf = (table: CounterfactualTable) =>
	table.groupSets.find(({ attributes }) => attributes.length === 0);

const comparedIn = (table: CounterfactualTable, cell: Contrast) => ({
	model: cell.model,
	stratum: stratumText(table.strata, cell.stratum),
	attribute: cell.attribute,
	baseline: cell.baseline,
	variant: cell.variant
});

export const transitionsOf = (table: CounterfactualTable): readonly TransitionRow[] =>
	table.transitions.map((cell) => ({
		...comparedIn(table, cell),
		from: cell.from,
		to: cell.to,
		pairs: cell.pairs
	}));

export const troubleOf = (table: CounterfactualTable): readonly PairTroubleRow[] =>
	table.trouble.map((each) => ({ ...each, stratum: stratumText(table.strata, each.stratum) }));

/** How scores moved, where the audit names one. */
export function shiftsOf(audit: ResolvedAudit, table: CounterfactualTable): readonly ShiftRow[] {
	const cells = (overallOf(table)?.contrasts ?? []).flatMap((cell) =>
		cell.shifts === null ? [] : [{ cell, figures: shiftFigures(cell.shifts, alikeCases(cell)) }]
	);
	const ps = adjusted(
		cells.map(({ figures }) => figures.wilcoxon.p),
		audit.inference
	);
	const size = ps.filter((p) => p !== null).length;
	const { level } = audit.inference;
	return cells.map(({ cell, figures: { meanShift, meanAbsoluteShift, wilcoxon } }, i) => {
		const signed = meanShift.interval(level);
		const absolute = meanAbsoluteShift.interval(level);
		return {
			...comparedIn(table, cell),
			pairs: meanShift.cases,
			mean_shift: meanShift.value,
			low: signed?.low ?? null,
			high: signed?.high ?? null,
			mean_absolute_shift: meanAbsoluteShift.value,
			absolute_low: absolute?.low ?? null,
			absolute_high: absolute?.high ?? null,
			test: wilcoxon.p === null ? null : wilcoxon.test,
			statistic: wilcoxon.statistic,
			p: wilcoxon.p,
			p_adjusted: ps[i] ?? null,
			family_size: wilcoxon.p === null ? null : size,
			reason: meanShift.reason ?? wilcoxon.reason
		};
	});
}

/** How the shift of each comparison changed from one adaptation to another. */
export function changesOf(audit: ResolvedAudit, table: CounterfactualTable): readonly ChangeRow[] {
	const contrasts = new Map(
		(overallOf(table)?.contrasts ?? []).map((cell) => [contrastKey(cell, cell.stratum), cell])
	);
	const cells = table.changes.map((cell) => ({
		cell,
		figures: changeFigures(
			cell,
			Math.max(
				alikeCases(contrasts.get(contrastKey(cell, cell.from))),
				alikeCases(contrasts.get(contrastKey(cell, cell.stratum)))
			)
		)
	}));
	const ps = adjusted(
		cells.map(({ figures }) => figures.shiftTest.p),
		audit.inference
	);
	const size = ps.filter((p) => p !== null).length;
	const { level } = audit.inference;
	return cells.map(({ cell, figures: { shift, shiftTest, flip } }, i) => {
		const before = contrasts.get(contrastKey(cell, cell.from));
		const after = contrasts.get(contrastKey(cell, cell.stratum));
		const change = shift.interval(level);
		const together = shift.interval(simultaneousLevel(audit.inference, size));
		const flips = flip.interval(level);
		return {
			...comparedIn(table, cell),
			from: stratumText(table.strata, cell.from) ?? '',
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

/** A model may be part of the stratum, and so of what changes: it is no key. */
const contrastKey = ({ attribute, baseline, variant }: Contrast, stratum: Contrast['stratum']): string =>
	levelsKey([...stratum, attribute, baseline, variant]);

/** Tests of behaviour: model × adaptation × perturbation in one table. */
export function perturbationsOf(
	audit: ResolvedAudit,
	table: CounterfactualTable
): readonly PerturbationRow[] {
	const overall = overallOf(table);
	const variants = new Map(
		(overall?.variants ?? []).map((cell) => [
			levelsKey([cell.model, ...cell.stratum, cell.variant]),
			cell.patterns
		])
	);
	return (overall?.contrasts ?? []).flatMap((cell) => {
		const answersTo = (description: string) =>
			variants.get(levelsKey([cell.model, ...cell.stratum, description])) ?? [];
		const answers = answersTo(cell.variant);
		const known = answers.some(({ right }) => right !== null);
		const tests: readonly PerturbationTest[] = [
			invarianceTest(cell.patterns),
			...(known
				? [
						directionalOutcomeTest(cell.patterns, { mustNot: 'fall', tolerance: 0 }),
						minimumFunctionTest(answers)
					]
				: [])
		];
		return tests.map(({ kind, cases, failures, untestable, failureRate }) => {
			const effect = alikeCases(cell);
			const interval = wilsonInterval(
				{ successes: failures / effect, trials: cases / effect },
				audit.inference.level
			);
			return {
				...comparedIn(table, cell),
				kind,
				cases,
				failures,
				untestable,
				failure_rate: failureRate.value,
				failure_rate_baseline:
					kind === 'minimum-function'
						? minimumFunctionTest(answersTo(cell.baseline)).failureRate.value
						: null,
				low: interval?.low ?? null,
				high: interval?.high ?? null,
				reason: failureRate.reason
			};
		});
	});
}
