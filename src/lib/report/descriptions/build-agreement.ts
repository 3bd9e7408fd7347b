import { coincidenceMatrix } from '#lib/core/agreement/coincidences.ts';
import { fleissKappaInterval } from '#lib/core/agreement/fleiss-kappa-interval.ts';
import { fleissKappa } from '#lib/core/agreement/fleiss-kappa.ts';
import { krippendorffAlpha } from '#lib/core/agreement/krippendorff-alpha.ts';
import type { CounterfactualTable } from '#lib/core/counterfactual/counterfactual-table.ts';
import {
	rawAgreement,
	ratingPatterns,
	type MajorityCell,
	type RatedCell
} from '#lib/core/counterfactual/rating-table.ts';
import { summedBy } from '#lib/core/counterfactual/summed-by.ts';
import { variantFigures } from '#lib/core/counterfactual/variant-figures.ts';
import type { Interval } from '#lib/core/intervals/interval.ts';
import type { Answer } from '#lib/core/metrics/answer.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { AgreementMeasure, AgreementRow } from './agreement-row.ts';
import { everyVariant } from './rows.ts';
import { stratumText } from './stratum-text.ts';

/** Stands for the people together in `rater`. */
const everyone = '*';

const people = summedBy<RatedCell>(
	({ model, stratum, variant }) => [model, ...stratum, variant],
	(a, b) => ({ ...a, patterns: [...a.patterns, ...b.patterns] })
);
const majorities = summedBy<MajorityCell>(
	({ model, stratum, variant, rater }) => [model, ...stratum, variant, rater],
	(a, b) => ({ ...a, patterns: [...a.patterns, ...b.patterns], undecided: a.undecided + b.undecided })
);

const overVariants = <Cell extends { readonly variant: string }>(cells: readonly Cell[]): readonly Cell[] =>
	cells.map((cell) => ({ ...cell, variant: everyVariant }));

/** How far the people agree on each description and on all together, and each model with most of them. */
export function agreementOf(audit: ResolvedAudit, table: CounterfactualTable): readonly AgreementRow[] {
	const { ratings } = table;
	if (ratings === undefined) return [];
	const strata = table.strata.filter((column) => column !== ratings.rater);
	const { level } = audit.inference;
	return [
		...[...ratings.people, ...people(overVariants(ratings.people))].flatMap((cell) =>
			amongPeople(cell, strata, level)
		),
		...[...ratings.majority, ...majorities(overVariants(ratings.majority))].map((cell) =>
			besideMajority(cell, strata, level)
		)
	];
}

function amongPeople(cell: RatedCell, strata: readonly string[], level: number): readonly AgreementRow[] {
	const { answers, patterns } = ratingPatterns(cell.patterns);
	const raw = rawAgreement(patterns);
	const pooled = cell.variant === everyVariant;
	const row = (measure: AgreementMeasure, figure: Answer, interval: Interval | null): AgreementRow => ({
		model: cell.model,
		stratum: stratumText(strata, cell.stratum),
		variant: cell.variant,
		rater: everyone,
		measure,
		items: raw.cases,
		undecided: null,
		value: figure.value,
		low: interval?.low ?? null,
		high: interval?.high ?? null,
		method: interval === null ? null : 't',
		reason: figure.reason
	});
	const alpha = krippendorffAlpha(
		coincidenceMatrix(patterns),
		answers.map((_, place) => place),
		'nominal'
	);
	return [
		row('raw_agreement', raw, pooled ? null : raw.interval(level)),
		row('fleiss_kappa', fleissKappa(patterns), pooled ? null : fleissKappaInterval(patterns, level)),
		row('krippendorff_alpha', alpha, null)
	];
}

function besideMajority(cell: MajorityCell, strata: readonly string[], level: number): AgreementRow {
	const { right } = variantFigures(cell.patterns);
	const interval = cell.variant === everyVariant ? null : right.interval(level);
	return {
		model: cell.model,
		stratum: stratumText(strata, cell.stratum),
		variant: cell.variant,
		rater: cell.rater,
		measure: 'majority_agreement',
		items: right.cases,
		undecided: cell.undecided,
		value: right.value,
		low: interval?.low ?? null,
		high: interval?.high ?? null,
		method: interval === null ? null : right.method,
		reason: right.reason
	};
}
