import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { readableText } from '../readable-text.ts';
import type { VerdictRow } from '../result.ts';
import { stratumName } from './stratum-levels.ts';

/** Whether a verdict is of two descriptions of the same cases, and not of groups of people. */
export const isOfDescriptions = ({ comparison }: Pick<VerdictRow, 'comparison'>): boolean =>
	comparison === 'net_shift' || comparison === 'excess';

/** Whether the audit compares descriptions and nothing else: it has no decision, no group to compare, no policy. */
export const descriptionsAlone = (audit: ResolvedAudit): boolean => audit.outcome.type === 'none';

/** Which cases a comparison is of: the model where several are told apart by a column that is no stratum, and the stratum's levels. */
export function whoseCases(
	audit: ResolvedAudit,
	{ model, stratum }: { readonly model: string; readonly stratum: string | null }
): string {
	const columns = audit.counterfactual?.stratum ?? [];
	return [modelApart(audit, model), stratumName(columns, stratum)].filter((part) => part !== '').join(' · ');
}

/** The model where several are told apart by a column that is no stratum; empty otherwise: a stratum tells its own. */
export const modelApart = ({ model: { column }, counterfactual }: ResolvedAudit, model: string): string =>
	column === null || counterfactual?.stratum.includes(column) === true ? '' : readableText(model);

/** A verdict's sentence after whose cases it is of. */
export function sentenceOfCases(audit: ResolvedAudit, row: VerdictRow): string {
	const whose = isOfDescriptions(row) ? whoseCases(audit, row) : '';
	return whose === '' ? row.sentence : `${whose}: ${row.sentence}`;
}
