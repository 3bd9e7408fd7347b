import { restOf } from '#lib/core/disparities/rest.ts';
import type { Counts } from '#lib/core/cube/counts.ts';
import type { NoAnswer } from '#lib/core/metrics/answer.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { judge, respected } from '#lib/core/verdict/judge.ts';
import { smallestDetectable } from '#lib/core/verdict/smallest-detectable.ts';
import type { Verdict } from '#lib/core/verdict/verdict.ts';
import type { Rule } from '#lib/spec/policy.ts';
import type { ExtremeKind } from './build-extremes.ts';
import { comparable } from './comparable.ts';
import type { Build } from './context.ts';
import { simultaneousLevel } from './families.ts';
import type { GroupRow, GroupTable } from './group-tables.ts';
import { limitText } from './limit-text.ts';
import type { Figure } from './metric-phrase.ts';
import { rowsBehind } from './reference-side.ts';
import type { Disparity, VerdictRow } from './result.ts';
import { isRatio, verdictSentence, type Sides } from './verdict-sentence.ts';

interface Judging {
	readonly build: Build;
	readonly rule: Rule;
	readonly table: GroupTable;
}

/** What a rule says of one group against its reference. */
export function verdictOnContrast(judging: Judging, disparity: Disparity, row: GroupRow): VerdictRow {
	const { rule, table, build } = judging;
	const reference = table.rows.find(({ title }) => title === disparity.reference) ?? null;
	const against = referenceCounts(table, disparity, reference, row);
	const verdict = contrastVerdict(judging, disparity, row, against);
	const figure = (counts: Counts | null): Figure | null => figureOf(rule, counts, table);
	return verdictRow(
		judging,
		disparity,
		verdict,
		{
			kind: 'contrast',
			group: row.title,
			figure: disparity.small ? null : figure(row.counts),
			reference: referenceWords(disparity.reference, reference),
			against: figure(
				disparity.reference === 'overall' && reference === null ? table.population.counts : against
			)
		},
		build
	);
}

/** What a rule says of an extreme over all groups of a table. */
export function verdictOnExtreme(
	judging: Judging & { readonly kind: ExtremeKind },
	disparity: Disparity
): VerdictRow {
	const { rule, table, build } = judging;
	const verdict: Verdict = disparity.small
		? { kind: 'not_assessable', reason: 'suppressed' }
		: judged(judging, disparity, null, null);
	const [first, second] = disparity.value === null ? [] : pairOf(disparity, table);
	const pair =
		first === undefined || second === undefined
			? null
			: {
					first: first.title,
					second: second.title,
					figure: figureOf(rule, first.counts, table),
					against: figureOf(rule, second.counts, table)
				};
	return verdictRow(judging, disparity, verdict, { kind: 'extreme', pair }, build);
}

const pairOf = ({ group }: Disparity, { rows }: GroupTable): readonly (GroupRow | undefined)[] => {
	const first = rows.find(({ title }) => group.startsWith(`${title} – `));
	return [first, rows.find(({ title }) => first !== undefined && group === `${first.title} – ${title}`)];
};

function contrastVerdict(
	judging: Judging,
	disparity: Disparity,
	row: GroupRow,
	against: Counts | null
): Verdict {
	const { rule } = judging;
	if (disparity.small) return { kind: 'not_assessable', reason: 'suppressed' };
	const needed =
		rule.metric === null ? [metrics.true_positive_rate, metrics.false_positive_rate] : [metrics[rule.metric]];
	const sides = against === null ? [row] : [row, { ...row, counts: against, n: Infinity }];
	const tooFew = needed.some((metric) =>
		sides.some((side) => rowsBehind(metric, side) < rule.minimumDenominator)
	);
	return judged(judging, disparity, tooFew ? 'too-few-rows' : null, () =>
		detectable(judging, disparity, row, against)
	);
}

/** The verdict once what stands in the way of one is known. `tooFew` keeps a rule from judging, not from describing. */
function judged(
	{ build, rule, table }: Judging,
	disparity: Disparity,
	tooFew: NoAnswer | null,
	detect: (() => number | null) | null
): Verdict {
	if (disparity.value === null) return { kind: 'not_assessable', reason: disparity.reason ?? 'no-rows' };
	if (rule.limit === null || table.set.legitimate) return { kind: 'described' };
	if (tooFew !== null) return { kind: 'not_assessable', reason: tooFew };
	const { low_simultaneous: low, high_simultaneous: high } = disparity;
	if (low === null || high === null) return { kind: 'not_assessable', reason: 'too-few-rows' };
	const judgement = judge({ ...judgedBy(build, rule), limit: rule.limit, interval: { low, high } });
	return judgement === 'inconclusive'
		? { kind: 'inconclusive', detectable: detect?.() ?? null }
		: { kind: judgement };
}

const judgedBy = ({ audit }: Build, rule: Rule) =>
	({
		side: rule.side,
		positiveGapHarms: positiveGapHarms(rule, audit.outcome.favourable),
		scale: isRatio(rule.comparison) ? 'ratio' : 'difference'
	}) as const;

function positiveGapHarms(rule: Rule, favourable: 'selected' | 'not_selected'): boolean | null {
	// A group with higher odds at equal truth is selected more.
	if (rule.comparison === 'average_odds_difference') return favourable === 'not_selected';
	if (rule.metric === null || rule.comparison === 'max_difference' || rule.comparison === 'min_ratio')
		return null;
	const better = metrics[rule.metric].better[favourable];
	return better === null ? null : better === 'lower';
}

/** The smallest gap beyond the limit that these rows could have shown, in the comparison's own units. */
function detectable(
	{ build, rule }: Judging,
	disparity: Disparity,
	row: GroupRow,
	against: Counts | null
): number | null {
	if (rule.metric === null || rule.limit === null || against === null) return null;
	const of = comparable(metrics[rule.metric]);
	if (of.proportion === null) return null;
	const group = of.proportion(row.counts);
	const reference = of.proportion(against);
	const rate = reference.trials === 0 ? 0 : reference.successes / reference.trials;
	const allowed = respected({ ...judgedBy(build, rule), limit: rule.limit });
	const ask = (margin: number, above: boolean): number | null =>
		Number.isFinite(margin)
			? smallestDetectable({
					trials: group.trials,
					referenceTrials: reference.trials,
					referenceRate: rate,
					level: simultaneousLevel(build.audit.inference, disparity.family_size ?? 1),
					margin: Math.max(0, margin),
					above
				})
			: null;
	if (isRatio(rule.comparison)) {
		if (rate === 0) return null;
		const below = ask(rate * (1 - allowed.low), false);
		const above = ask(rate * (allowed.high - 1), true);
		if (below !== null && below < rate) return 1 - below / rate;
		return above === null ? null : 1 + above / rate;
	}
	const gaps = [ask(allowed.high / of.scale, true), ask(-allowed.low / of.scale, false)].filter(
		(gap) => gap !== null
	);
	return gaps.length === 0 ? null : of.scale * Math.min(...gaps);
}

function referenceCounts(
	table: GroupTable,
	disparity: Disparity,
	reference: GroupRow | null,
	row: GroupRow
): Counts | null {
	if (reference !== null) return reference.counts;
	return disparity.reference === 'overall' || disparity.reference === 'rest'
		? restOf(table.population.counts, row.counts)
		: null;
}

function referenceWords(title: string | null, row: GroupRow | null): string {
	if (row !== null || title === null) return title ?? 'no reference';
	return title === 'overall' ? 'everyone' : title === 'rest' ? 'everyone else' : title;
}

function figureOf(rule: Rule, counts: Counts | null, table: GroupTable): Figure | null {
	if (counts === null || rule.metric === null) return null;
	const metric = metrics[rule.metric];
	const input = { group: counts, population: table.population.counts };
	const { value } = metric.value(input);
	const fraction = metric.fraction?.(input) ?? null;
	return value === null
		? null
		: { value, numerator: fraction?.successes ?? null, denominator: fraction?.trials ?? null };
}

function verdictRow(
	{ rule, table }: Judging,
	disparity: Disparity,
	verdict: Verdict,
	sides: Sides,
	{ audit }: Build
): VerdictRow {
	return {
		rule: rule.id,
		model: disparity.model,
		stratum: null,
		attribute: disparity.attribute,
		group: disparity.group,
		metric: rule.metric,
		comparison: rule.comparison,
		value: disparity.value,
		low: disparity.low_simultaneous,
		high: disparity.high_simultaneous,
		limit: limitText(rule.limit),
		verdict: verdict.kind,
		reason: verdict.kind === 'not_assessable' ? verdict.reason : null,
		smallest_detectable: verdict.kind === 'inconclusive' ? verdict.detectable : null,
		sentence: verdictSentence({
			audit,
			attribute: table.set.title,
			metric: rule.metric,
			comparison: rule.comparison,
			sides,
			value: disparity.small ? null : disparity.value,
			low: disparity.low_simultaneous,
			high: disparity.high_simultaneous,
			people: disparity.people,
			limit: rule.limit,
			verdict,
			legitimate: table.set.legitimate
		}),
		small: disparity.small
	};
}
