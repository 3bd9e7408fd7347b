import type { MetricId } from '#lib/core/metrics/metric.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { gapUnit, wholeNumber } from '../figures.ts';
import { metricPhrase } from '../metric-phrase.ts';
import { readableText } from '../readable-text.ts';
import { disparityFigure, rangeText } from '../report-words.ts';
import type { ConditionalGap, ConditionalReference, StratumGap } from './conditional-gaps.ts';
import { sideOfZero, type GapFigure } from './gap-figure.ts';
import type { StratumChoice } from './stratum-choices.ts';

/** What a group is held against, fit for a sentence. */
export const referenceWords = (reference: ConditionalReference): string =>
	reference.kind === 'rest' ? 'everyone else' : readableText(reference.group.title);

interface Of {
	readonly audit: ResolvedAudit;
	readonly metric: MetricId;
	readonly reference: ConditionalReference;
	readonly choice: Pick<StratumChoice, 'title'>;
	readonly enough: number;
}

const pointsOf = (metric: MetricId, value: number | null): string =>
	disparityFigure({ comparison: 'difference', metric }, value);

const withRange = (metric: MetricId, { value, low, high }: GapFigure): string => {
	const range = rangeText(pointsOf(metric, low), pointsOf(metric, high));
	return `${pointsOf(metric, value)}${gapUnit(metric)}${range === '' ? '' : ` (${range})`}`;
};

const strataWords = (count: number): string => `${wholeNumber(count)} ${count === 1 ? 'stratum' : 'strata'}`;

/** A stratum that is no name by itself: "false" says nothing without its column. */
const bare = /^(true|false|yes|no|t|f|y|n|\d+)$/i;

/** The only stratum that is told, as the beginning of a sentence. */
const onlyStratum = (title: string, stratum: string, enough: string): string =>
	bare.test(title)
		? `Where ${stratum} is ${title}, the one stratum with ${enough} rows of both`
		: `Within ${title}, the one stratum of ${stratum} with ${enough} rows of both`;

/** Over how many strata a sentence tells the gaps, and how many it passes over. */
function toldOf(strata: readonly StratumGap[]): {
	readonly told: readonly (StratumGap & { readonly value: number })[];
	readonly passed: number;
} {
	const told = strata.flatMap((stratum) =>
		stratum.enough && stratum.gap.value !== null ? [{ ...stratum, value: stratum.gap.value }] : []
	);
	return { told, passed: strata.length - told.length };
}

/** The gaps within strata, the overall one and the average within strata, and whether the gap turns round. */
export function conditionalSentence(gap: ConditionalGap, of: Of): string {
	const { audit, metric, reference, choice, enough } = of;
	const { told, passed } = toldOf(gap.strata);
	const sorted = told.toSorted((a, b) => a.value - b.value);
	const [least, most] = [sorted[0], sorted.at(-1)];
	const who = `${readableText(gap.group.title)} against ${referenceWords(reference)}`;
	const what = `the gap in “${metricPhrase(audit, metric)}” of ${who}`;
	const stratum = readableText(choice.title);
	const within =
		least === undefined || most === undefined
			? `No stratum of ${stratum} has ${wholeNumber(enough)} rows of both for ${what}`
			: least === most
				? `${onlyStratum(readableText(least.title), stratum, wholeNumber(enough))}, ${what} is ${pointsOf(metric, least.value)}${gapUnit(metric)}`
				: `Within each stratum of ${stratum} ${what} is between ${pointsOf(metric, least.value)} (${readableText(least.title)}) and ${pointsOf(metric, most.value)}${gapUnit(metric)} (${readableText(most.title)})`;
	const passedOver =
		passed === 0 || told.length < 2
			? ''
			: `, in the ${strataWords(told.length)} with at least ${wholeNumber(enough)} rows of both`;
	const sums =
		gap.within.value === null
			? `Overall ${withRange(metric, gap.aggregate)}; no stratum holds both, so nothing can be averaged within strata.`
			: `Overall ${withRange(metric, gap.aggregate)}; standardised (averaged within strata) ${withRange(metric, gap.within)}.`;
	return `${within}${passedOver}. ${sums} ${turningWords(gap, { metric, stratum, told })}`.trim();
}

/**
 * Whether the gap turns round within strata, and what of it lies between them. A reversal is called one where both intervals keep to
 * their side of 0, as the notices of a report do.
 */
export function turningWords(
	{ aggregate, within }: Pick<ConditionalGap, 'aggregate' | 'within'>,
	{
		metric,
		stratum,
		told
	}: {
		readonly metric: MetricId;
		readonly stratum: string;
		/** The gaps that a sentence tells of. */
		readonly told: readonly { readonly value: number }[];
	}
): string {
	if (aggregate.value === null || within.value === null) return '';
	const [all, alike] = [sideOfZero(aggregate), sideOfZero(within)];
	const among = `among people alike in ${stratum}`;
	if (aggregate.value * within.value < 0) {
		return all !== null && alike !== null
			? `The gap turns round ${among} (Simpson’s paradox): neither figure tells the whole.`
			: `Its sign turns round ${among}, which may be chance: an interval holds 0.`;
	}
	const above = told.filter(({ value }) => value > 0).length;
	const below = told.filter(({ value }) => value < 0).length;
	const sides =
		above > 0 && below > 0
			? ` It is above 0 in ${strataWords(above)} and below in ${wholeNumber(below)}.`
			: '';
	const between = aggregate.value - within.value;
	// What rounds to nothing is nothing to a reader.
	if (!/[1-9]/.test(pointsOf(metric, between))) return `It does not turn round ${among}.${sides}`;
	return `It does not turn round ${among}; ${pointsOf(metric, between)}${gapUnit(metric)} of it come from who is in which stratum.${sides}`;
}

/** How many strata are held back, in a sentence; empty where none is. */
export function heldStrataWords(strata: readonly Pick<StratumGap, 'small'>[]): string {
	const held = strata.filter(({ small }) => small).length;
	return held === 0
		? ''
		: `${strataWords(held)} ${held === 1 ? 'is' : 'are'} held back from everything that leaves (hatched): too few people, or such a number follows from ${held === 1 ? 'it' : 'them'}.`;
}
