import type { VerdictKind } from '#lib/core/verdict/verdict.ts';
import { decimal, wholeNumber } from '../figures.ts';
import { readableText } from '../readable-text.ts';
import type { Result, VerdictRow } from '../result.ts';
import { hidesDescriptions } from './build-descriptions.ts';
import type { FlipRow } from './rows.ts';
import { mostChangedSentence } from './most-changed.ts';
import { isOfDescriptions, whoseCases } from './of-descriptions.ts';
import { isHarm, orderDescriptions } from './order-descriptions.ts';
import { statements } from './statement-counts.ts';

const list = (parts: readonly string[]): string =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

const points = (share: number): string => decimal(100 * share, 1);

/** A fall is looked for first: a wider gain may be beside it. */
const shiftWord = (row: VerdictRow | undefined): string =>
	row !== undefined && isHarm(row) ? 'fall' : 'shift';

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
	return `${as}, ${points(Math.abs(shift))} points ${shift < 0 ? 'fewer' : 'more'} ${right} answers${mostlyRefused(flip) ? ', most of them refusals or unreadable answers' : ''}${whose === '' ? '' : ` (${whose})`}`;
}

/** Whether refusals and unreadable answers are more than half of a fall. */
function mostlyRefused(flip: FlipRow | undefined): boolean {
	if (flip === undefined || flip.net_shift === null || flip.net_shift >= 0) return false;
	const part = (flip.lost_refused ?? 0) - (flip.gained_refused ?? 0);
	return part > ((flip.baseline_only ?? 0) - (flip.variant_only ?? 0)) / 2;
}

/**
 * The answer of an audit of descriptions in a few sentences: how many comparisons shift the answers beyond the margin, how
 * many do not, how many cannot be told, which is worst for people, and what is said of changes that cancel. Empty where the audit compares no descriptions.
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
		return `Only that answers change can be told: neither right nor favourable answers are named, so no shift is judged. ${mostChangedSentence(result)}`.trimEnd();
	const of = (kind: VerdictKind): readonly VerdictRow[] => rows.filter(({ verdict }) => verdict === kind);
	const outside = of('outside');
	const [widest] = orderDescriptions(
		outside.length > 0 ? outside : rows.map((row) => ({ ...row, verdict: 'described' }))
	);
	const worst = widest === undefined ? '' : worstWords(result, widest);
	const { margin } = asked;
	if (margin === null || of('described').length === rows.length)
		return `${wholeNumber(rows.length)} comparisons of descriptions are described and none is judged${margin === null ? ': no margin was given' : ''}. The widest ${shiftWord(widest)}: ${worst}.`;
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
	const lead =
		outside.length === 0
			? `The widest ${shiftWord(widest)}, not shown to be beyond it`
			: outside.some(isHarm)
				? 'The worst'
				: 'None of those is a fall; the widest gain';
	return `Of ${wholeNumber(rows.length)} comparisons of descriptions, ${list(counts)}. ${lead}: ${worst}.${besideWords(result, outside)}`;
}

/** The second question of every comparison: whether single cases change beyond noise, in directions that may cancel. */
function besideWords(result: Result, shifted: readonly VerdictRow[]): string {
	const asked = statements(result).find(({ comparison }) => comparison === 'excess');
	if (asked === undefined) return '';
	const key = (row: VerdictRow): string => JSON.stringify([row.model, row.stratum, row.attribute, row.group]);
	const known = new Set(shifted.map(key));
	const cancelled = asked.rows.filter((row) => row.verdict === 'outside' && !known.has(key(row))).length;
	const cancelling =
		cancelled === 0
			? ''
			: ` (${wholeNumber(cancelled)} of them where the shift is not: changes in directions that cancel)`;
	return ` A second question, whether single cases change beyond the model’s own noise whichever way: ${asked.counted.replace(/ outside/, ` outside${cancelling}`)}.`;
}

/** Whether a margin judged anything. */
export const judgesDescriptions = ({ verdicts }: Result): boolean =>
	verdicts.some((row) => isOfDescriptions(row) && row.verdict !== 'described');
