import { metrics } from '../core/metrics/registry.ts';
import type { ResolvedAudit } from './resolved-audit.ts';

/** Whether an audit asks a figure of a score, or what people need at the same score, so that scores are to be counted. */
export const asksScores = ({ metrics: asked, model, needs }: ResolvedAudit): boolean =>
	(needs !== undefined || asked.some((id) => metrics[id].needsScore === true)) &&
	model.columns.some(({ score }) => score !== null);
