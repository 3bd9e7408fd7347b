import type { CaseFigure } from '#lib/core/counterfactual/case-figure.ts';
import { isNeverRight, netShiftEquivalence } from '#lib/core/counterfactual/net-shift.ts';
import { criticalValue } from '#lib/core/intervals/critical-value.ts';
import { judge } from '#lib/core/verdict/judge.ts';
import type { Limit, VerdictKind } from '#lib/core/verdict/verdict.ts';
import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { limitText } from '../limit-text.ts';
import { reasonWords } from '../reason-words.ts';
import type { VerdictRow } from '../result.ts';
import { descriptionSentence } from './description-sentence.ts';
import type { Compared, Family } from './family.ts';
import { stratumText } from './stratum-text.ts';

/** Normal quantile of 80 %: the power at which a smallest detectable shift is said. */
const power = 0.8416212335729143;

/**
 * What the margin says of every comparison: of the net shift, and where cases were asked again of the change beyond
 * noise, which finds shifts that cancel. Both by intervals that hold for all of them at once. Nothing is said where
 * nothing tells which answers are right or favourable: then change alone is reported.
 */
export const descriptionVerdicts = (
	audit: ResolvedAudit,
	strata: readonly string[],
	family: Family
): readonly VerdictRow[] =>
	family.compared.flatMap((each) => [
		...(each.figures.netShift.reason === 'no-label' ? [] : [shiftVerdict(audit, strata, family, each)]),
		...(each.figures.excess.value === null ? [] : [excessVerdict(audit, strata, family, each)])
	]);

const named = (strata: readonly string[], { cell }: Compared) => ({
	model: cell.model,
	stratum: stratumText(strata, cell.stratum),
	attribute: cell.attribute,
	group: `${cell.baseline} → ${cell.variant}`,
	metric: null,
	small: false
});

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

interface Said {
	readonly verdict: VerdictKind;
	readonly low: number | null;
	readonly high: number | null;
}

function said(figure: CaseFigure, level: number, limit: Limit | null): Said {
	const interval = figure.interval(level);
	const ends = { low: interval?.low ?? null, high: interval?.high ?? null };
	if (figure.value === null || interval === null) return { ...ends, verdict: 'not_assessable' };
	if (limit === null) return { ...ends, verdict: 'described' };
	return {
		...ends,
		verdict: judge({ limit, side: 'both', positiveGapHarms: null, scale: 'difference', interval })
	};
}

function shiftVerdict(
	audit: ResolvedAudit,
	strata: readonly string[],
	family: Family,
	each: Compared
): VerdictRow {
	const margin = audit.counterfactual?.margin ?? null;
	const limit = margin === null || each.legitimate ? null : { min: -margin, max: margin };
	const { netShift, counts } = each.figures;
	const shift = said(netShift, each.legitimate ? audit.inference.level : family.level, limit);
	const neverRight = shift.verdict === 'within' && isNeverRight(each.cell);
	const { low, high } = shift;
	const verdict: VerdictKind = neverRight ? 'inconclusive' : shift.verdict;
	const detectable =
		verdict === 'inconclusive' && !neverRight && low !== null && high !== null && margin !== null
			? margin + ((high - low) / 2) * (1 + power / criticalValue(family.level))
			: null;
	return {
		...named(strata, each),
		rule: 'net-shift',
		comparison: 'net_shift',
		value: netShift.value,
		low,
		high,
		limit: limitText(limit),
		verdict,
		reason: neverRight
			? 'never-right'
			: verdict === 'not_assessable'
				? (netShift.reason ?? 'too-few-rows')
				: null,
		smallest_detectable: detectable,
		equivalence_p:
			margin === null || each.legitimate ? null : (netShiftEquivalence(each.cell, margin)?.p ?? null),
		sentence: `${descriptionSentence(audit, each, {
			kind: 'net_shift',
			verdict,
			low,
			high,
			detectable,
			pairs: counts.pairs
		})}${neverRight ? ` ${capital(reasonWords('never-right'))}.` : ''}`
	};
}

/** A typical change of a case's chance by the margin is a mean square of the margin squared. */
function excessVerdict(
	audit: ResolvedAudit,
	strata: readonly string[],
	family: Family,
	each: Compared
): VerdictRow {
	const margin = audit.counterfactual?.margin ?? null;
	const limit = margin === null || each.legitimate ? null : { min: null, max: margin ** 2 };
	const { excess } = each.figures;
	const level = each.legitimate ? audit.inference.level : family.level;
	const interval = excess.interval(level);
	// The truth is never below 0, so only a change beyond the limit can be outside.
	const verdict: VerdictKind =
		interval === null
			? 'not_assessable'
			: limit === null
				? 'described'
				: interval.low > limit.max
					? 'outside'
					: interval.high <= limit.max
						? 'within'
						: 'inconclusive';
	const [low, high] = [interval?.low ?? null, interval?.high ?? null];
	return {
		...named(strata, each),
		rule: 'change-beyond-noise',
		comparison: 'excess',
		value: excess.value,
		low,
		high,
		limit: limitText(limit),
		verdict,
		reason: interval === null ? 'too-few-rows' : null,
		smallest_detectable: null,
		equivalence_p: null,
		sentence: descriptionSentence(audit, each, {
			kind: 'excess',
			verdict,
			low,
			high,
			detectable: null,
			pairs: excess.cases
		})
	};
}
