import { alikeCases } from '#lib/core/counterfactual/alike-cases.ts';
import type {
	CounterfactualTable,
	DescriptionSet,
	VariantCell
} from '#lib/core/counterfactual/counterfactual-table.ts';
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
import { adjusted } from '../families.ts';
import { ofEachSet, type NameRow } from './of-each-set.ts';
import type { PairTroubleRow, PerturbationRow, ShiftRow, TransitionRow } from './rows.ts';
import { stratumText } from './stratum-text.ts';

export const transitionsOf = (audit: ResolvedAudit, table: CounterfactualTable): readonly TransitionRow[] =>
	ofEachSet(audit, table, ({ transitions }, named) =>
		transitions.map((cell) => ({ ...named(cell), from: cell.from, to: cell.to, pairs: cell.pairs }))
	);

export const troubleOf = (table: CounterfactualTable): readonly PairTroubleRow[] =>
	table.trouble.map((each) => ({ ...each, stratum: stratumText(table.strata, each.stratum) }));

/** How scores moved, where the audit names one; p values are adjusted over all cases, and over each attribute's groups. */
export const shiftsOf = (audit: ResolvedAudit, table: CounterfactualTable): readonly ShiftRow[] =>
	ofEachSet(audit, table, (set, named) => shiftsOfSet(audit, set, named));

function shiftsOfSet(
	audit: ResolvedAudit,
	{ contrasts }: DescriptionSet,
	named: NameRow
): readonly ShiftRow[] {
	const cells = contrasts.flatMap((cell) =>
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
			...named(cell),
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

/** Tests of behaviour: model × adaptation × perturbation in one table. */
export const perturbationsOf = (
	audit: ResolvedAudit,
	table: CounterfactualTable
): readonly PerturbationRow[] =>
	ofEachSet(audit, table, (set, named) => perturbationsOfSet(audit, set, named));

function perturbationsOfSet(
	audit: ResolvedAudit,
	set: DescriptionSet,
	named: NameRow
): readonly PerturbationRow[] {
	const answersOf = (cell: Omit<VariantCell, 'attribute' | 'patterns'>): string =>
		levelsKey([cell.model, ...cell.stratum, cell.variant, ...cell.levels]);
	const variants = new Map(set.variants.map((cell) => [answersOf(cell), cell.patterns]));
	return set.contrasts.flatMap((cell) => {
		const answersTo = (variant: string) => variants.get(answersOf({ ...cell, variant })) ?? [];
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
				...named(cell),
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
