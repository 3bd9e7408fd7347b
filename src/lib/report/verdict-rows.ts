import { restOf } from '#lib/core/disparities/rest.ts';
import type { GroupStatistics } from '#lib/core/cube/group-statistics.ts';
import type { NoAnswer } from '#lib/core/metrics/answer.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import { judge } from '#lib/core/verdict/judge.ts';
import type { Verdict } from '#lib/core/verdict/verdict.ts';
import type { Rule } from '#lib/spec/policy.ts';
import { equivalenceP } from './equivalence.ts';
import type { ExtremeKind } from './extreme-kinds.ts';
import type { Build } from './context.ts';
import { detectable } from './detectable.ts';
import type { GroupRow, GroupTable } from './group-tables.ts';
import { judgedBy, judgedLimit } from './judged-by.ts';
import { limitText } from './limit-text.ts';
import type { Figure } from './metric-phrase.ts';
import { rowsBehind } from './reference-side.ts';
import type { Disparity, VerdictRow } from './result.ts';
import { verdictSentence, type Sides } from './verdict-sentence.ts';

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
	const figure = (counts: GroupStatistics | null): Figure | null => figureOf(rule, counts, table);
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
		build,
		isJudged(verdict) ? equivalenceP(judging, disparity, row, against) : null
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
	against: GroupStatistics | null
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

const isJudged = ({ kind }: Verdict): boolean => kind !== 'described' && kind !== 'not_assessable';

function referenceCounts(
	table: GroupTable,
	disparity: Disparity,
	reference: GroupRow | null,
	row: GroupRow
): GroupStatistics | null {
	if (reference !== null) return reference.counts;
	return disparity.reference === 'overall' || disparity.reference === 'rest'
		? restOf(table.population.counts, row.counts)
		: null;
}

function referenceWords(title: string | null, row: GroupRow | null): string {
	if (row !== null || title === null) return title ?? 'no reference';
	return title === 'overall' ? 'everyone' : title === 'rest' ? 'everyone else' : title;
}

function figureOf(rule: Rule, counts: GroupStatistics | null, table: GroupTable): Figure | null {
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
	{ audit }: Build,
	equivalence: number | null = null
): VerdictRow {
	const limit = judgedLimit(rule, audit.outcome.favourable);
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
		limit: limitText(limit),
		verdict: verdict.kind,
		reason: verdict.kind === 'not_assessable' ? verdict.reason : null,
		smallest_detectable: verdict.kind === 'inconclusive' ? verdict.detectable : null,
		equivalence_p: equivalence,
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
			limit,
			verdict,
			legitimate: table.set.legitimate
		}),
		small: disparity.small
	};
}
