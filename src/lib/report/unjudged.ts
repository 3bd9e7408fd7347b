import { judge } from '#lib/core/verdict/judge.ts';
import { metrics } from '#lib/core/metrics/registry.ts';
import type { Rule } from '#lib/spec/policy.ts';
import { isCombination } from './attribute-sets.ts';
import { wholeNumber } from './figures.ts';
import { figurePhrase, figureWithCounts, type Figure } from './metric-phrase.ts';
import { readableText } from './readable-text.ts';
import { overall, type Disparity, type Measure, type Result } from './result.ts';

interface Unjudged {
	readonly row: Disparity;
	readonly rule: Rule;
}

const measureOf = (result: Result, row: Disparity, group: string | null): Measure | undefined =>
	result.measures.find(
		(each) =>
			each.model === row.model &&
			each.stratum === row.stratum &&
			each.metric === row.metric &&
			each.attribute === (group === overall ? overall : row.attribute) &&
			each.group === group
	);

const size = ({ row: { comparison, value } }: Unjudged): number =>
	comparison === 'ratio' ? Math.abs(Math.log(value ?? 1)) : Math.abs(value ?? 0);

/**
 * People whose membership is not recorded and who, had they been compared, would stand beyond a limit by their own
 * interval: no rule judges them, and a reader must not take that for all being well. In the policy's order, of each
 * rule the widest gap first, each group once; only gaps against a reference group, of single attributes, and nothing
 * of a small group.
 */
function unjudgedBeyondLimit(result: Result, model: string): readonly Unjudged[] {
	const { audit } = result;
	const found = (audit.policy?.rules ?? []).flatMap((rule) => {
		const { limit } = rule;
		if (limit === null || rule.metric === null) return [];
		if (rule.comparison !== 'difference' && rule.comparison !== 'ratio') return [];
		const better = metrics[rule.metric].better[audit.outcome.favourable];
		const judged = {
			limit,
			side: rule.side,
			positiveGapHarms: better === null ? null : better === 'lower',
			scale: rule.comparison
		};
		return result.disparities
			.filter(
				(row) =>
					row.model === model &&
					row.metric === rule.metric &&
					row.comparison === rule.comparison &&
					row.missingMembership &&
					!row.small &&
					(rule.groups === 'all' || rule.groups.some(({ attribute }) => attribute === row.attribute)) &&
					(measureOf(result, row, row.group)?.denominator ?? 0) >= rule.minimumDenominator &&
					!isCombination(audit, row.attribute) &&
					!audit.groups.some((group) => group.column === row.attribute && group.legitimate) &&
					!result.verdicts.some(
						(verdict) => verdict.attribute === row.attribute && verdict.group === row.group
					)
			)
			.filter(
				({ low, high }) =>
					low !== null && high !== null && judge({ ...judged, interval: { low, high } }) === 'outside'
			)
			.map((row) => ({ row, rule }))
			.toSorted((a, b) => size(b) - size(a));
	});
	return found.filter(
		({ row }, i, all) =>
			all.findIndex((other) => other.row.attribute === row.attribute && other.row.group === row.group) === i
	);
}

const figureOf = (measure: Measure | undefined): Figure | null =>
	measure?.value == null ? null : { ...measure, value: measure.value };

/**
 * What no verdict says, in one sentence with its counts: "Not judged, because not recorded, but beyond the limit: Race
 * Unknown, missed in 67.0 % (63 of 94); Caucasian: 44.2 % (1,861 of 4,211)." Empty where there is nothing to say.
 */
export function unjudgedSentence(result: Result, model: string): string {
	const { audit } = result;
	const found = unjudgedBeyondLimit(result, model);
	const [first] = found;
	const metric = first?.rule.metric ?? null;
	if (first === undefined || metric === null) return '';
	const { row } = first;
	const title = audit.groups.find(({ column }) => column === row.attribute)?.title ?? row.attribute;
	const own = figureOf(measureOf(result, row, row.group));
	const against = figureOf(measureOf(result, row, row.reference));
	const parts = [
		`${readableText(title)} ${readableText(row.group)}`,
		...(own === null ? [] : [figurePhrase(audit, metric, own)])
	].join(', ');
	const other =
		against === null || row.reference === null
			? ''
			: `; ${readableText(row.reference)}: ${figureWithCounts(metric, against)}`;
	const more = found.length > 1 ? `, and ${wholeNumber(found.length - 1)} more` : '';
	return `Not judged, because not recorded, but beyond the limit: ${parts}${other}${more}.`;
}
