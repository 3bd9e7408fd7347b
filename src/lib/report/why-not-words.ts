import type { MetricId } from '#lib/core/metrics/metric.ts';
import type { Proportion } from '#lib/core/intervals/interval.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { unreachable } from '#lib/core/unreachable.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { gapUnit, metricFigure, wholeNumber } from './figures.ts';
import { readableText } from './readable-text.ts';
import { divergenceText, pFigure, rangeText } from './report-words.ts';
import type { SliceNumbers } from './slice-numbers.ts';
import type { WhyNotInList } from './why-not-listed.ts';

const p = (value: number): string => {
	const text = pFigure(value);
	return text.startsWith('<') ? `below ${text.slice(2)}` : text;
};

const rows = (count: number): string => `${wholeNumber(count)} ${count === 1 ? 'row' : 'rows'}`;

/** Why a slice is or is not on the list, in a sentence or two. */
export function whyWords(why: WhyNotInList, audit: ResolvedAudit, metric: MetricId): string {
	const points = (value: number): string => `${divergenceText({ metric }, value)}${gapUnit(metric)}`;
	switch (why.kind) {
		case 'listed':
			return `It is on the list: p is ${p(why.adjusted)} after correction over all ${wholeNumber(why.familySize)} that were looked at.`;
		case 'everyone':
			return 'Choose a group of at least one attribute: without any this is everybody.';
		case 'not-searched':
			return `It could not be listed: no slice is looked for by “${metrics[metric].plain.toLowerCase()}”, since it is no share of rows here.`;
		case 'too-deep':
			return `It was not looked at: it crosses ${why.conditions} attributes, and slices are looked for up to ${why.depth}.`;
		case 'nobody':
			return 'It was not looked at: no row with what the audit needs is all of these at once.';
		case 'missing-membership':
			return 'It was not looked at: where membership is not recorded, the audit shows it and compares nobody with it.';
		case 'too-few-rows':
			return `It was not looked at: it has ${rows(why.rows)}, and at least ${wholeNumber(why.least)} are needed (${wholeNumber(audit.intersections.minimum)}, and one row in a hundred).`;
		case 'held-back':
			return 'It was not looked at: its figures are held back (too few people, or they would tell of so few), and the list is of what may be shown to anyone.';
		case 'no-answer':
			return `It was not tested: here or among everybody else there is nobody of whom “${metrics[metric].plain.toLowerCase()}” could be said (${metrics[metric].denominator}).`;
		case 'not-significant':
			return `It is not on the list because the difference may be chance: p is ${p(why.p)}, and ${p(why.adjusted)} after correction for all ${wholeNumber(why.familySize)} that were looked at; at most ${Number((1 - audit.inference.level).toPrecision(3))} would be listed.`;
		case 'folded':
			return why.under === null
				? `It differs beyond chance, and by so little from everybody (${points(why.change)}) that it is not worth its words: one point is.`
				: `It differs beyond chance, and is covered by a wider one: it stands under “${readableText(why.under)}”, from which it is ${points(why.change)} apart.`;
		default:
			return unreachable(why);
	}
}

const rate = (metric: MetricId, { successes, trials }: Proportion, range: string): string =>
	trials === 0
		? 'no answer (0 rows)'
		: `${metricFigure(metric, successes / trials)} (${wholeNumber(successes)} of ${wholeNumber(trials)}${range === '' ? '' : `; ${range}`})`;

/** The numbers of a slice: its rate with its interval, everybody else's, and how far it is from everybody. */
export function numbersWords(numbers: SliceNumbers, metric: MetricId): string {
	const { own, rest, interval, divergence, divergenceInterval } = numbers;
	const ends = interval && [interval.low, interval.high].map((end) => metricFigure(metric, end));
	const gap =
		divergence === null || divergenceInterval === null
			? ''
			: ` That is ${divergenceText({ metric }, divergence)}${gapUnit(metric)} from everybody’s rate (${rangeText(divergenceText({ metric }, divergenceInterval.low), divergenceText({ metric }, divergenceInterval.high))}).`;
	return `${metrics[metric].plain} among its ${rows(numbers.rows)}: ${rate(metric, own, ends === null ? '' : rangeText(ends[0] ?? '', ends[1] ?? ''))}; among everybody else ${rate(metric, rest, '')}.${gap}`;
}
