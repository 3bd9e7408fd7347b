import type { VerdictKind } from '#lib/core/verdict/verdict.ts';
import { decimal, wholeNumber } from '../figures.ts';
import { readableText } from '../readable-text.ts';
import type { Result, VerdictRow } from '../result.ts';
import { hidesDescriptions } from './build-descriptions.ts';
import { isOfDescriptions, whoseCases } from './of-descriptions.ts';

const list = (parts: readonly string[]): string =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

const points = (share: number): string => decimal(100 * share, 1);

/** What the worst comparison did: "described as black instead of white, 11.4 points fewer right answers". */
function worstWords({ audit, descriptions }: Result, row: VerdictRow): string {
	const flip = descriptions.flips.find(
		(each) =>
			each.by === null &&
			each.model === row.model &&
			each.stratum === row.stratum &&
			each.attribute === row.attribute &&
			`${each.baseline} → ${each.variant}` === row.group
	);
	const as =
		flip === undefined
			? readableText(row.group)
			: `described as ${readableText(flip.variant)} instead of ${readableText(flip.baseline)}`;
	const right = audit.counterfactual?.gold === null ? 'favourable' : 'right';
	const shift = row.value ?? 0;
	const whose = whoseCases(audit, row);
	return `${as}, ${points(Math.abs(shift))} points ${shift < 0 ? 'fewer' : 'more'} ${right} answers${whose === '' ? '' : ` (${whose})`}`;
}

/**
 * The answer of an audit of descriptions in two sentences: how many comparisons shift the answers beyond the margin, how
 * many do not, how many cannot be told, and which is worst. Empty where the audit compares no descriptions.
 */
export function descriptionHeadline(result: Result): string {
	const asked = result.audit.counterfactual;
	if (asked === undefined) return '';
	const rows = result.verdicts.filter((row) => row.comparison === 'net_shift');
	if (result.descriptions.flips.length === 0)
		return hidesDescriptions(result.audit)
			? 'Descriptions of people are compared where the log is, and nothing of it leaves.'
			: 'No two descriptions of a case could be compared.';
	if (rows.length === 0)
		return 'Only that answers change can be told: neither right nor favourable answers are named, so no shift is judged.';
	const of = (kind: VerdictKind): readonly VerdictRow[] => rows.filter(({ verdict }) => verdict === kind);
	const outside = of('outside');
	const widest = (outside.length > 0 ? outside : rows).toSorted(
		(a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0)
	)[0];
	const worst = widest === undefined ? '' : worstWords(result, widest);
	const { margin } = asked;
	if (margin === null || of('described').length === rows.length)
		return `${wholeNumber(rows.length)} comparisons of descriptions are described and none is judged${margin === null ? ': no margin was given' : ''}. The widest shift: ${worst}.`;
	const counts = [
		`${wholeNumber(outside.length)} shift the answers beyond the margin of ${decimal(100 * margin, 1).replace(/\.0$/, '')} points`,
		...(of('within').length > 0 ? [`${wholeNumber(of('within').length)} stay within it`] : []),
		...(of('inconclusive').length > 0
			? [`${wholeNumber(of('inconclusive').length)} cannot be told from these cases`]
			: []),
		...(of('not_assessable').length > 0
			? [`${wholeNumber(of('not_assessable').length)} cannot be assessed`]
			: []),
		...(of('described').length > 0
			? [`${wholeNumber(of('described').length)} may rightly differ and are described`]
			: [])
	];
	const key = (row: VerdictRow): string => JSON.stringify([row.model, row.stratum, row.attribute, row.group]);
	const shifted = new Set(outside.map(key));
	const cancelled = result.verdicts.filter(
		(row) => row.comparison === 'excess' && row.verdict === 'outside' && !shifted.has(key(row))
	).length;
	const beside =
		cancelled === 0
			? ''
			: ` ${wholeNumber(cancelled)} more ${cancelled === 1 ? 'changes' : 'change'} the answers beyond the model’s own noise, in directions that cancel.`;
	return `Of ${wholeNumber(rows.length)} comparisons of descriptions, ${list(counts)}. ${outside.length > 0 ? 'The worst' : 'The widest, not shown to be beyond it'}: ${worst}.${beside}`;
}

/** Whether a margin judged anything. */
export const judgesDescriptions = ({ verdicts }: Result): boolean =>
	verdicts.some((row) => isOfDescriptions(row) && row.verdict !== 'described');
