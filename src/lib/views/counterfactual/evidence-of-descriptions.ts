import {
	casesText,
	percentText,
	plainPoints,
	pointsText,
	typicalChange
} from '#lib/report/descriptions/description-figures.ts';
import { testName } from '#lib/report/descriptions/description-tables.ts';
import { whoseCases } from '#lib/report/descriptions/of-descriptions.ts';
import { wholeNumber } from '#lib/report/figures.ts';
import { readableText } from '#lib/report/readable-text.ts';
import { pFigure } from '#lib/report/report-words.ts';
import type { Result, VerdictRow } from '#lib/report/result.ts';
import type { EvidenceLine } from '../overview/evidence-for.ts';

/** A change beyond noise is judged by its root, so both kinds of verdict have the margin for their limit. */
const limitWords = ({ counterfactual }: Result['audit']): string | null =>
	counterfactual?.margin == null ? null : `${plainPoints(counterfactual.margin)} points`;

/** Everything that a verdict on two descriptions was read from. */
export function evidenceOfDescriptions(
	{ audit, descriptions }: Result,
	row: VerdictRow
): readonly EvidenceLine[] {
	const flip = descriptions.flips.find(
		(each) =>
			each.by === null &&
			each.model === row.model &&
			each.stratum === row.stratum &&
			each.attribute === row.attribute &&
			`${each.baseline} → ${each.variant}` === row.group
	);
	if (flip === undefined) return [];
	const line = (name: string, value: string | null): EvidenceLine | null =>
		value === null || value === '' ? null : { name, value };
	const range = (low: number | null, high: number | null, show: (value: number) => string): string | null =>
		low === null || high === null ? null : `${show(low)} to ${show(high)}`;
	const some = (value: number | null, show: (value: number) => string): string | null =>
		value === null ? null : show(value);
	const excess = row.comparison === 'excess';
	const lines: readonly (EvidenceLine | null)[] = [
		line('Cases of', whoseCases(audit, row)),
		line('Attribute', readableText(row.attribute)),
		line('Cases compared', wholeNumber(flip.pairs)),
		line('Answer changed (flip rate)', some(flip.flip_rate, percentText)),
		line('Right under the baseline only', some(flip.baseline_only, casesText)),
		line('Right under the variant only', some(flip.variant_only, casesText)),
		line('Net shift, points', some(flip.net_shift, pointsText)),
		line('Interval, this comparison alone', range(flip.shift_low, flip.shift_high, plainPoints)),
		line(
			excess ? 'Typical change, for all comparisons at once' : 'Interval for all comparisons at once',
			excess ? range(row.low, row.high, typicalChange) : range(row.low, row.high, plainPoints)
		),
		line('Noise under the baseline', some(flip.noise_baseline, percentText)),
		line('Noise under the variant', some(flip.noise_variant, percentText)),
		line('Typical change beyond noise, points', some(flip.excess, typicalChange)),
		line('Test', flip.test === null ? null : testName(flip.test)),
		line('p', some(flip.p, pFigure)),
		line('p, corrected', some(flip.p_adjusted, pFigure)),
		line('Comparisons in the family', some(flip.family_size, wholeNumber)),
		line('Limit', row.limit === null ? null : limitWords(audit)),
		line('p that the shift lies within the margin', some(flip.margin_p, pFigure))
	];
	return lines.filter((each) => each !== null);
}
