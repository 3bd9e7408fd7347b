import { metrics } from '#lib/core/metrics/registry.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { hidesStrata } from './hides-strata.ts';
import { readableText } from './readable-text.ts';
import { disparityFigure, rangeText } from './report-words.ts';
import type { Disparity, Notice } from './result.ts';

interface SimpsonOf {
	readonly audit: ResolvedAudit;
	readonly disparities: readonly Disparity[];
}

const keyOf = ({ model, attribute, group, metric }: Disparity): string =>
	JSON.stringify([model, attribute, group, metric]);

/** The side of 0 on which the whole interval lies; null where it holds 0 or there is none. */
function sideOf({ low, high }: Disparity): 1 | -1 | null {
	if (low === null || high === null) return null;
	return low > 0 ? 1 : high < 0 ? -1 : null;
}

/**
 * A gap that turns round within strata (Simpson 1951): its aggregate and its Mantel–Haenszel difference lie on opposite
 * sides of 0, each with its whole interval. One or the other being near 0 is no reversal. Shown on screen alone where
 * comparisons within strata stay behind.
 */
export function simpsonNotices({ audit, disparities }: SimpsonOf): readonly Notice[] {
	// A weighted aggregate beside unweighted strata would turn round by its weights alone.
	if (audit.data.weight !== null) return [];
	const aggregates = new Map(
		disparities.filter((row) => row.comparison === 'difference').map((row) => [keyOf(row), row])
	);
	const several = new Set(disparities.map(({ model }) => model)).size > 1;
	return disparities
		.filter((row) => row.comparison === 'mantel_haenszel_difference')
		.flatMap((within): readonly Notice[] => {
			const aggregate = aggregates.get(keyOf(within));
			if (aggregate === undefined || within.metric === null) return [];
			const [all, alike] = [sideOf(aggregate), sideOf(within)];
			if (all === null || alike === null || all === alike) return [];
			const strata = audit.strata.map(readableText).join(' and ');
			const [group, reference] = [readableText(within.group), readableText(within.reference ?? '')];
			return [
				{
					code: 'simpson-reversal',
					severity: 'caution',
					text: `${several ? `${readableText(within.model)}: ` : ''}${metrics[within.metric].title} of ${readableText(within.attribute)}: ${group} is ${all > 0 ? 'above' : 'below'} ${reference} over all rows (${gap(aggregate)}) and ${alike > 0 ? 'above' : 'below'} it within ${strata} (${gap(within)}). The gap turns round among people alike in ${strata} (Simpson’s paradox): neither figure tells the whole.`,
					...(hidesStrata(audit) ? { onScreen: true as const } : {})
				}
			];
		});
}

const gap = (row: Disparity): string =>
	`${disparityFigure(row, row.value)}, ${rangeText(disparityFigure(row, row.low), disparityFigure(row, row.high))}`;
