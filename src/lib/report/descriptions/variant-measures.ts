import { alikeCases } from '#lib/core/counterfactual/alike-cases.ts';
import type { AnswerPattern } from '#lib/core/counterfactual/case-pattern.ts';
import type { CounterfactualTable } from '#lib/core/counterfactual/counterfactual-table.ts';
import type { CaseFigure } from '#lib/core/counterfactual/case-figure.ts';
import { variantFigures } from '#lib/core/counterfactual/variant-figures.ts';
import { levelsKey } from '#lib/core/cube/compare-levels.ts';
import { wilsonInterval } from '#lib/core/intervals/wilson-interval.ts';
import type { MetricId } from '#lib/core/metrics/metric.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { overall, type Measure } from '../result.ts';
import { stratumText } from './stratum-text.ts';

/** What the answers to each description are: right or favourable, refused, unparsed; of everyone and of each group. */
export function variantMeasures(audit: ResolvedAudit, table: CounterfactualTable): readonly Measure[] {
	const asked = audit.counterfactual;
	if (asked === undefined) return [];
	// Among right answers it is accuracy; among favourable ones, how often the patient gets them.
	const right: MetricId = asked.gold === null ? 'selection_rate' : 'accuracy';
	const judged = asked.gold !== null || asked.favourable !== null;
	return table.groupSets.flatMap(({ attributes, variants, contrasts }) =>
		variants.flatMap((cell) => {
			const [attribute = overall] = attributes;
			const [level = null] = cell.levels;
			const figures = variantFigures(cell.patterns);
			const place = levelsKey([cell.model, ...cell.stratum, ...cell.levels]);
			const effect = Math.max(
				1,
				...contrasts
					.filter(
						(of) =>
							(of.variant === cell.variant || of.baseline === cell.variant) &&
							levelsKey([of.model, ...of.stratum, ...of.levels]) === place
					)
					.map(alikeCases)
			);
			const named = {
				model: cell.model,
				stratum: stratumText(table.strata, cell.stratum),
				variant: cell.variant,
				attribute,
				group: attributes.length === 0 ? overall : (level ?? 'Unknown'),
				missingMembership: attributes.length > 0 && level === null,
				small: false
			};
			const row = (
				metric: MetricId,
				figure: CaseFigure,
				count: (pattern: AnswerPattern) => number | null
			): Measure => {
				const interval =
					effect === 1 || figure.value === null
						? figure.interval(audit.inference.level)
						: wilsonInterval(
								{ successes: (figure.value * figure.cases) / effect, trials: figure.cases / effect },
								audit.inference.level
							);
				const counted = countsOf(cell.patterns, figure, count);
				return {
					...named,
					metric,
					n: figures.cases,
					...counted,
					value: figure.value,
					low: interval?.low ?? null,
					high: interval?.high ?? null,
					method: figure.value === null ? null : figure.method,
					reason: figure.reason
				};
			};
			return [
				...(judged ? [row(right, figures.right, (pattern) => pattern.right)] : []),
				...(asked.answers.refused.length > 0
					? [row('refusal_rate', figures.refused, (pattern) => pattern.refused)]
					: []),
				...(asked.answers.unparsed.length > 0 || cell.patterns.some(({ unparsed }) => unparsed > 0)
					? [row('unparsed_rate', figures.unparsed, (pattern) => pattern.unparsed)]
					: [])
			];
		})
	);
}

/** Answers and how many of them count, where their share is the mean over cases: not where cases have unlike numbers of answers. */
function countsOf(
	patterns: readonly AnswerPattern[],
	figure: CaseFigure,
	count: (pattern: AnswerPattern) => number | null
): Pick<Measure, 'numerator' | 'denominator'> {
	let [numerator, denominator] = [0, 0];
	for (const pattern of patterns) {
		const counted = count(pattern);
		if (counted === null) continue;
		numerator += counted * pattern.cases;
		denominator += pattern.answers * pattern.cases;
	}
	const agrees =
		figure.value !== null && denominator > 0 && Math.abs(numerator / denominator - figure.value) < 1e-12;
	return agrees ? { numerator, denominator } : { numerator: null, denominator: null };
}
