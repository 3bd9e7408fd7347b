import { netShiftEquivalence } from '#lib/core/counterfactual/net-shift.ts';
import { panelFigures } from '#lib/core/counterfactual/panel-figures.ts';
import { alikeCases } from '#lib/core/counterfactual/alike-cases.ts';
import { levelsKey } from '#lib/core/cube/compare-levels.ts';
import { chiSquareTail } from '#lib/core/tests/chi-square-tail.ts';
import type { TestAnswer } from '#lib/core/tests/test-answer.ts';
import type {
	ContrastCell,
	CounterfactualTable,
	DescriptionSet,
	PanelCell
} from '#lib/core/counterfactual/counterfactual-table.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { adjusted } from '../families.ts';
import type { Compared, Family } from './family.ts';
import { patientGroups } from './patient-group.ts';
import { everyVariant, type FlipRow } from './rows.ts';
import { stratumText } from './stratum-text.ts';

/** Rows of every comparison of a family, p values adjusted over all of them that are judged. */
export function flipsOf(audit: ResolvedAudit, strata: readonly string[], family: Family): readonly FlipRow[] {
	const ps = adjusted(
		family.compared.map(({ figures, legitimate }) => (legitimate ? null : figures.test.p)),
		audit.inference
	);
	return family.compared.map((each, i) => flipRow(audit, strata, family, each, ps[i] ?? null));
}

function flipRow(
	audit: ResolvedAudit,
	strata: readonly string[],
	family: Family,
	{ cell, figures, legitimate }: Compared,
	p_adjusted: number | null
): FlipRow {
	const { level } = audit.inference;
	const { counts, outcomes, refusals, flipRate, netShift, excess, matchedOdds, test } = figures;
	const flip = flipRate.interval(level);
	const shift = netShift.interval(level);
	const simultaneous = legitimate ? null : netShift.interval(family.level);
	const beyond = excess.interval(level);
	const odds = matchedOdds.interval(level);
	const margin = audit.counterfactual?.margin ?? null;
	return {
		model: cell.model,
		stratum: stratumText(strata, cell.stratum),
		...family.groupOf(cell.levels),
		attribute: cell.attribute,
		baseline: cell.baseline,
		variant: cell.variant,
		pairs: counts.pairs,
		missing_side: counts.missingBaseline + counts.missingVariant,
		replicates: counts.replicates,
		refused: counts.refused,
		unparsed: counts.unparsed,
		answer_changed: counts.pairs === 0 ? null : counts.answerChanged,
		flip_rate: flipRate.value,
		flip_low: flip?.low ?? null,
		flip_high: flip?.high ?? null,
		both_right: outcomes?.bothRight ?? null,
		baseline_only: outcomes?.baselineOnly ?? null,
		variant_only: outcomes?.variantOnly ?? null,
		neither: outcomes?.neither ?? null,
		lost_refused: refusals?.lost ?? null,
		gained_refused: refusals?.gained ?? null,
		net_shift: netShift.value,
		shift_low: shift?.low ?? null,
		shift_high: shift?.high ?? null,
		shift_low_simultaneous: simultaneous?.low ?? null,
		shift_high_simultaneous: simultaneous?.high ?? null,
		noise_baseline: figures.noiseBaseline.value,
		noise_variant: figures.noiseVariant.value,
		excess_cases: excess.cases,
		excess: excess.value,
		excess_low: beyond?.low ?? null,
		excess_high: beyond?.high ?? null,
		matched_odds: matchedOdds.value,
		odds_low: odds?.low ?? null,
		odds_high: odds?.high ?? null,
		worst_case: null,
		test: test.p === null ? null : test.test,
		statistic: test.statistic,
		p: test.p,
		p_adjusted,
		family_size: p_adjusted === null ? null : judged(family),
		margin_p: margin === null ? null : (netShiftEquivalence(cell, margin)?.p ?? null),
		reason: flipRate.reason ?? netShift.reason ?? test.reason ?? excess.reason
	};
}

const judged = ({ compared }: Family): number =>
	compared.filter(({ figures, legitimate }) => !legitimate && figures.test.p !== null).length;

/**
 * A row over all descriptions of one baseline, and one over those of each attribute: Cochran's Q and the worst case. Of
 * all cases, and of those of each group of patients; p values are adjusted over all cases, and over each attribute's groups.
 */
export const panelsOf = (audit: ResolvedAudit, table: CounterfactualTable): readonly FlipRow[] =>
	table.groupSets.flatMap((set) => panelsOfSet(audit, table.strata, set));

function panelsOfSet(
	audit: ResolvedAudit,
	strata: readonly string[],
	set: DescriptionSet
): readonly FlipRow[] {
	const groupOf = patientGroups(audit, set);
	const effects = effectsOf(set);
	const panels = distinctPanels(set.panels)
		.map((cell) => {
			const found = panelFigures(cell);
			const cochranQ = overEffect(found.all.cochranQ, effects.get(placeOf(cell)) ?? 1);
			return { cell, figures: { ...found, all: { ...found.all, cochranQ } } };
		})
		// Over two descriptions Cochran's Q is McNemar's test again.
		.filter(({ cell }) => cell.conditions.length > 2);
	const ps = adjusted(
		panels.map(({ figures }) => figures.all.cochranQ.p),
		audit.inference
	);
	const size = ps.filter((p) => p !== null).length;
	return panels.map(({ cell, figures }, i) => {
		const { cochranQ, share } = figures.all;
		return {
			...noFigures,
			...groupOf(cell.levels),
			model: cell.model,
			stratum: stratumText(strata, cell.stratum),
			attribute: cell.attribute ?? everyVariant,
			baseline: cell.baseline ?? everyVariant,
			variant: everyVariant,
			pairs: figures.cases,
			missing_side: figures.incomplete,
			worst_case: share.value,
			test: cochranQ.p === null ? null : cochranQ.test,
			statistic: cochranQ.statistic,
			p: cochranQ.p,
			p_adjusted: ps[i] ?? null,
			family_size: cochranQ.p === null ? null : size,
			reason: share.reason ?? cochranQ.reason
		};
	});
}

/** Where a log has one attribute, all its descriptions are those of the attribute: one test, not two of a family. */
function distinctPanels(panels: readonly PanelCell[]): readonly PanelCell[] {
	const key = (cell: PanelCell): string => levelsKey([placeOf(cell), cell.baseline, ...cell.conditions]);
	const ofAll = new Set(panels.filter(({ attribute }) => attribute === null).map(key));
	return panels.filter((cell) => cell.attribute === null || !ofAll.has(key(cell)));
}

const placeOf = ({ model, stratum, levels }: Pick<ContrastCell, 'model' | 'stratum' | 'levels'>): string =>
	levelsKey([model, ...stratum, ...levels]);

/** Of all contrasts of a stratum and group, the largest effect that clusters of cases can have. */
function effectsOf({ contrasts }: DescriptionSet): ReadonlyMap<string, number> {
	const effects = new Map<string, number>();
	for (const cell of contrasts)
		effects.set(placeOf(cell), Math.max(effects.get(placeOf(cell)) ?? 1, alikeCases(cell)));
	return effects;
}

/** Cochran's Q over the design effect, as if cases of a cluster were all alike. */
function overEffect(test: TestAnswer, effect: number): TestAnswer {
	if (test.statistic === null || test.degrees === null) return test;
	const statistic = test.statistic / effect;
	return { ...test, statistic, p: chiSquareTail(statistic, test.degrees) };
}

const noFigures = {
	replicates: null,
	refused: null,
	unparsed: null,
	answer_changed: null,
	flip_rate: null,
	flip_low: null,
	flip_high: null,
	both_right: null,
	baseline_only: null,
	variant_only: null,
	neither: null,
	lost_refused: null,
	gained_refused: null,
	net_shift: null,
	shift_low: null,
	shift_high: null,
	shift_low_simultaneous: null,
	shift_high_simultaneous: null,
	noise_baseline: null,
	noise_variant: null,
	excess_cases: null,
	excess: null,
	excess_low: null,
	excess_high: null,
	matched_odds: null,
	odds_low: null,
	odds_high: null,
	margin_p: null
} as const;
