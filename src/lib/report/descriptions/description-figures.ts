import type { ResolvedAudit } from '#lib/spec/resolved-audit.ts';
import { decimal } from '../figures.ts';

/** A share in per cent: "12.6 %". */
export const percentText = (share: number): string => `${decimal(100 * share, 1)} %`;

/** A difference of shares in points, with its sign: "+6.8", "−12.6", "0.0". */
export function pointsText(share: number): string {
	const text = decimal(100 * share, 1);
	return share > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A difference of shares without a plus: an end of an interval. */
export const plainPoints = (share: number): string => decimal(100 * share, 1);

/** A number of cases: whole where it is, else the expected number over repeated answers to one decimal. */
export const casesText = (cases: number): string => decimal(cases, Number.isInteger(cases) ? 0 : 1);

/** A mean squared change of a case's chance as its root in points; below 0 there is none. */
export const typicalChange = (excess: number): string => decimal(100 * Math.sqrt(Math.max(0, excess)), 1);

/** Whether the audit says which answers are right or favourable: without it a change has no direction. */
export const namesGood = ({ audit }: { readonly audit: ResolvedAudit }): boolean =>
	audit.counterfactual?.gold != null || audit.counterfactual?.favourable != null;

/** What is right, or favourable where nothing says which answers are right. */
export const goodWord = ({ audit }: { readonly audit: ResolvedAudit }): string =>
	audit.counterfactual?.gold == null && audit.counterfactual?.favourable != null ? 'favourable' : 'right';
