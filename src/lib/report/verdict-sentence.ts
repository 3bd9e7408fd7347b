import type { MetricId } from '#lib/core/metrics/metric.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { unreachable } from '#lib/core/unreachable.ts';
import type { Limit, Verdict } from '#lib/core/verdict/verdict.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import type { ComparisonId, CompositeId, ShownComparisonId } from '#lib/spec/policy.ts';
import { decimal, gapFigure, gapUnit, metricFigure, ratioFigure, wholeNumber } from './figures.ts';
import { gapLimitWords, ratioLimitWords } from './limit-text.ts';
import { figurePhrase, figureWithCounts, metricPhrase, type Figure } from './metric-phrase.ts';
import { readableText } from './readable-text.ts';
import { reasonWords } from './reason-words.ts';

/** What a comparison is between, as a sentence names it. */
export type Sides =
	| {
			readonly kind: 'contrast';
			readonly group: string;
			readonly figure: Figure | null;
			readonly reference: string;
			readonly against: Figure | null;
	  }
	/** The pair that drives an extreme; null where there is no answer. */
	| {
			readonly kind: 'extreme';
			readonly pair: {
				readonly first: string;
				readonly second: string;
				readonly figure: Figure | null;
				readonly against: Figure | null;
			} | null;
	  };

export interface VerdictFacts {
	readonly audit: ResolvedAudit;
	/** Title of the attribute or of the combination. */
	readonly attribute: string;
	readonly metric: MetricId | null;
	readonly comparison: ComparisonId | CompositeId;
	readonly sides: Sides;
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** People behind the gap, signed as the difference; null where the metric is no fraction. */
	readonly people: number | null;
	readonly limit: Limit | null;
	readonly verdict: Verdict;
	readonly legitimate: boolean;
}

export const isRatio = (comparison: ComparisonId | CompositeId | ShownComparisonId): boolean =>
	comparison === 'ratio' ||
	comparison === 'mantel_haenszel_odds_ratio' ||
	comparison === 'impact_ratio' ||
	comparison === 'min_ratio' ||
	comparison === 'demographic_parity_ratio' ||
	comparison === 'ratio_bounds' ||
	comparison === 'min_ratio_bounds';

/**
 * One verdict in plain words with its exact numbers, for readers who are not statisticians:
 * what happens to the group and to its reference, the gap with its interval, the limit, and how much it means.
 * A comparison without an answer says why, and carries no number.
 */
export function verdictSentence(facts: VerdictFacts): string {
	const { audit, metric, sides, value, verdict } = facts;
	const attribute = readableText(facts.attribute);
	const subject = sides.kind === 'contrast' ? `${attribute} ${readableText(sides.group)}` : attribute;
	if (value === null || verdict.kind === 'not_assessable') {
		const reason = verdict.kind === 'not_assessable' ? reasonWords(verdict.reason) : 'there is no answer';
		return `${subject}, ${comparedWords(facts)}: cannot be assessed, ${reason}.`;
	}
	return [opening(facts, subject, value), closing(facts)]
		.filter((part) => part !== '')
		.join(' ')
		.concat(
			verdict.kind === 'outside' && metric !== null && sides.kind === 'contrast'
				? peopleWords(facts, audit)
				: ''
		);
}

function comparedWords({ audit, metric, comparison }: VerdictFacts): string {
	const what = metric === null ? '' : `${metricPhrase(audit, metric)}, `;
	return `${what}${comparison.replaceAll('_', ' ')}`;
}

function opening(facts: VerdictFacts, subject: string, value: number): string {
	const { audit, metric, sides } = facts;
	if (sides.kind === 'contrast') {
		const names =
			metric !== null && sides.figure !== null ? `: ${figurePhrase(audit, metric, sides.figure)}` : '';
		const against =
			metric !== null && sides.against !== null
				? `; ${readableText(sides.reference)}: ${figureWithCounts(metric, sides.against)}`
				: ` against ${readableText(sides.reference)}`;
		return `${subject}${names}${against}. ${gapWords(facts, value)}`;
	}
	const what = metric === null ? facts.comparison.replaceAll('_', ' ') : metricPhrase(audit, metric);
	return `${subject}, ${what}: ${extremeWords(facts, value)}`;
}

function gapWords(facts: VerdictFacts, value: number): string {
	const { metric, comparison, limit } = facts;
	if (isRatio(comparison)) {
		const name = comparison === 'impact_ratio' ? 'Impact ratio' : 'Ratio';
		return `${name} ${ratioFigure(value)}${intervalWords(facts, ratioFigure)}; ${ratioLimitWords(limit)}.`;
	}
	const size = gapFigure(metric, Math.abs(value));
	const direction = /[1-9]/.test(size) ? (value > 0 ? ' more' : ' fewer') : ' apart';
	const interval = intervalWords(facts, (end) => gapFigure(metric, end));
	return `${size}${gapUnit(metric)}${direction}${interval}; ${gapLimitWords(limit, metric)}.`;
}

function extremeWords(facts: VerdictFacts, value: number): string {
	const { metric, comparison, limit, sides } = facts;
	const pair = sides.kind === 'extreme' && sides.pair !== null ? sides.pair : null;
	const named = (name: string, figure: Figure | null): string =>
		metric === null || figure === null
			? readableText(name)
			: `${readableText(name)} (${metricFigure(metric, figure.value)})`;
	const between =
		pair === null ? '' : ` between ${named(pair.first, pair.figure)} and ${named(pair.second, pair.against)}`;
	if (isRatio(comparison)) {
		return `the smallest ratio is ${ratioFigure(value)}${between}${intervalWords(facts, ratioFigure)}; ${ratioLimitWords(limit)}.`;
	}
	const interval = intervalWords(facts, (end) => gapFigure(metric, end));
	return `the widest gap is ${gapFigure(metric, value)}${gapUnit(metric)}${between}${interval}; ${gapLimitWords(limit, metric)}.`;
}

function intervalWords({ audit, low, high }: VerdictFacts, figure: (end: number) => string): string {
	if (low === null || high === null) return '';
	const level = decimal(100 * audit.inference.level, 1).replace(/\.0$/, '');
	return ` (${level} %: ${figure(low)} to ${figure(high)})`;
}

/** The plural that the audit gives its rows: "encounters", or "rows". */
const rowsWord = (audit: ResolvedAudit): string => (audit.data.rowsAre === 'people' ? 'rows' : 'cases');

function closing(facts: VerdictFacts): string {
	const { audit, comparison, metric, sides, verdict } = facts;
	switch (verdict.kind) {
		case 'outside':
			return '';
		case 'within':
			return '';
		case 'inconclusive': {
			if (verdict.detectable === null) return 'These rows cannot tell.';
			const size = isRatio(comparison)
				? `a ratio of about ${ratioFigure(verdict.detectable)} or further from 1`
				: `a gap of about ${wholeGap(metric, verdict.detectable)} or more`;
			const rows = sides.kind === 'contrast' ? (sides.figure?.denominator ?? null) : null;
			const these =
				rows === null ? `These ${rowsWord(audit)}` : `These ${wholeNumber(rows)} ${rowsWord(audit)}`;
			return `${these} can show ${size}.`;
		}
		case 'not_assessable':
			return '';
		case 'described':
			return facts.legitimate
				? 'Described, not judged: a difference here can be legitimate.'
				: 'Described, not judged.';
		default:
			return unreachable(verdict);
	}
}

/** A detectable gap is an approximation: whole points where it is large enough to say so. */
function wholeGap(metric: MetricId | null, gap: number): string {
	const points = metric === null || metrics[metric].kind === 'proportion';
	return points && gap >= 0.02
		? `${wholeNumber(100 * gap)} points`
		: `${gapFigure(metric, gap)}${gapUnit(metric)}`;
}

function peopleWords({ people, sides }: VerdictFacts, audit: ResolvedAudit): string {
	if (people === null || Math.abs(people) < 0.5 || sides.kind !== 'contrast') return '';
	const denominator = sides.figure?.denominator ?? null;
	if (denominator === null) return '';
	const change = people > 0 ? 'fewer' : 'more';
	return ` At the rate of ${readableText(sides.reference)} it would be about ${wholeNumber(Math.abs(people))} ${change} of these ${wholeNumber(denominator)} ${rowsWord(audit)}.`;
}
